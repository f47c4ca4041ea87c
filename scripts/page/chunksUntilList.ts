// Says which chunks the browser must have before the list is on screen, from Vite's manifest of the build.

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
  const reached = new Set<string>();
  const reach = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || reached.has(key)) return;
    reached.add(key);
    for (const each of chunk.imports ?? []) reach(each);
  };
  for (const [key, chunk] of Object.entries(manifest)) {
    if (chunk.isEntry || onTheWay.includes(chunk.src ?? key)) reach(key);
  }
  return [...new Set([...reached].map((key) => manifest[key]?.file ?? key))].filter((file) =>
    file.endsWith('.js'),
  );
}
