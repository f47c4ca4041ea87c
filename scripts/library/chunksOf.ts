// Says which files of the package a page must have before it can show anything: what an entry imports at once.

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const importedAtOnce = /(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** The entry and whatever it imports statically, with paths relative to the folder. */
export async function chunksOf(folder: string, entry: string): Promise<string[]> {
  const reached = new Set<string>();
  const reach = async (file: string): Promise<void> => {
    if (reached.has(file)) return;
    reached.add(file);
    const script = await readFile(join(folder, file), 'utf8');
    for (const [, path = ''] of script.matchAll(importedAtOnce)) {
      await reach(join(dirname(file), path));
    }
  };
  await reach(entry);
  return [...reached];
}
