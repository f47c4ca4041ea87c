// Holds the documents of the package to what is in it.

import { expect, test } from 'vitest';
import { packagedDocument } from './writeDocuments.ts';

const packaged = ['README.md', 'hooks.md', 'languages.md', 'theming.md', 'settings.md'];

test.for(['embedding.md', 'hooks.md', 'languages.md', 'theming.md', 'settings.md'])(
  'docs/%s goes with the package, and links to nothing that does not',
  async (source) => {
    const text = await packagedDocument(source);
    const links = [...text.matchAll(/\]\(([^)#]*)(#[^)]*)?\)/g)].map(([, file = '']) => file);
    const isThere = (file: string) =>
      file === '' || file.startsWith('https:') || packaged.includes(file);
    expect(links.filter((file) => !isThere(file))).toEqual([]);
    expect(text).not.toContain('given:');
  },
);

test("the package's README still leads to the hooks and the theme", async () => {
  const text = await packagedDocument('embedding.md');
  expect(text).toContain('](hooks.md)');
  expect(text).toContain('](theming.md)');
});
