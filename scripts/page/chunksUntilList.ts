// Says which chunks the browser must have before the list is on screen, and which come later, from Vite's manifest.

type Chunk = {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
};

export type Manifest = Readonly<Record<string, Chunk>>;

/** Sources whose chunks are loaded on the way to the list; the shell itself is inlined in the document. */
const onTheWay = ['index.html', 'src/main.tsx', 'src/start.ts'];

/** Chunks that are loaded after a click count for nothing here: they are imported dynamically. */
export function chunksUntilList(manifest: Manifest): string[] {
  const entries = Object.entries(manifest).filter(
    ([key, chunk]) => chunk.isEntry || onTheWay.includes(chunk.src ?? key),
  );
  return reach(
    manifest,
    entries.map(([key]) => key),
  );
}

/**
 * What is loaded for one source when the list is already there.
 *
 * @param source for example `'src/security/remove/late.tsx'`
 * @returns nothing when the source has no chunk of its own, and so is loaded with something else
 */
export function chunksAfterList(manifest: Manifest, source: string): string[] {
  const before = new Set(chunksUntilList(manifest));
  return reach(manifest, [source]).filter((file) => !before.has(file));
}

/** The files of some chunks and of all that these import statically. */
function reach(manifest: Manifest, keys: readonly string[]): string[] {
  const reached = new Set<string>();
  const follow = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || reached.has(key)) return;
    reached.add(key);
    for (const each of chunk.imports ?? []) follow(each);
  };
  for (const key of keys) follow(key);
  return [...new Set([...reached].map((key) => manifest[key]?.file ?? key))].filter((file) =>
    file.endsWith('.js'),
  );
}
