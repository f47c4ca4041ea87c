// Writes the documents that go with the package: those for its users, with no links to what they don't have.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '#scripts/process/settings.ts';

/** From the document in docs to its name in the package. */
const names: Readonly<Record<string, string>> = {
  'embedding.md': 'README.md',
  'hooks.md': 'hooks.md',
  'languages.md': 'languages.md',
  'theming.md': 'theming.md',
  'settings.md': 'settings.md',
};

export async function writeDocuments(folder: string): Promise<void> {
  for (const [source, name] of Object.entries(names)) {
    await writeFile(join(folder, name), await packagedDocument(source));
  }
}

/** A link to another of them keeps working; any other that stays in the repository becomes its words. */
export async function packagedDocument(source: string): Promise<string> {
  const text = await readFile(join(root, 'docs', source), 'utf8');
  return text
    .replaceAll(/<!-- given:[\s\S]*?-->\n+/g, '')
    .replaceAll(/\[([^\]]+)\]\((?![a-z]+:|#)([^)#]+)(#[^)]*)?\)/g, (_, words, file, anchor = '') =>
      names[file] ? `[${words}](${names[file]}${anchor})` : words,
    );
}
