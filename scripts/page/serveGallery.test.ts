// Shows that the gallery can be opened, and that nothing of the product leads to it.
import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { rooms } from '#scripts/law/law.table.ts';
import { serveGallery } from './serveGallery.ts';

test('the gallery answers with its document at its address', async () => {
  await using gallery = await serveGallery(0);

  const response = await fetch(`${gallery.origin}/gallery?state=gate`);

  expect(response.status).toBe(200);
  expect(await response.text()).toContain('/src/gallery/door.ts');
});

test('PR-07: no room of the product may import the gallery, and no build begins there', async () => {
  const importers = Object.entries(rooms).filter(([, others]) => others.includes('gallery'));
  expect(importers).toEqual([]);
  for await (const file of glob('{vite.config.ts,index.html,scripts/library/*.ts}')) {
    expect(await readFile(file, 'utf8'), file).not.toContain('gallery');
  }
});
