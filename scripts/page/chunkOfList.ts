// Keeps everything until the list in one file beside the start: a browser asks one server for six files at a time, and a seventh waits.
import type { Rolldown } from 'vite';

/** What the graph doesn't tell of: what is required rather than imported, or is found through a barrel. */
const alwaysIn = /\/node_modules\/(react|react-dom|scheduler)\//;

type UntilList = {
  /** What draws the list. */
  readonly entry: string;
  /** What runs before it, in a file of its own. */
  readonly start?: string;
  /** Of the file. */
  readonly name: string;
};

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/**
 * A group for Rolldown's `codeSplitting`. Without it each piece that the list shares with a later screen is a file of
 * its own, since a later screen might be the first to need it; here none ever is.
 */
export function chunkOfList({ entry, start, name }: UntilList) {
  let isInIt: ReadonlySet<string> | null = null;
  return {
    debugName: 'until the list',
    name: (id: string, graph: Graph) => {
      isInIt ??= without(
        staticallyFrom(entry, graph),
        start === undefined ? new Set([entry]) : staticallyFrom(start, graph),
      );
      return isInIt.has(id) || alwaysIn.test(id) ? name : null;
    },
    includeDependenciesRecursively: false,
  };
}

function staticallyFrom(entry: string, graph: Graph): Set<string> {
  const reached = new Set<string>();
  const next = [entry];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    next.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

const without = (all: ReadonlySet<string>, those: ReadonlySet<string>) =>
  new Set([...all].filter((one) => !those.has(one)));
