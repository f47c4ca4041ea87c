// Components that come in a chunk of their own, and are drawn without a pause once that is here.
import { type ComponentType, lazy, useState } from 'react';
import { patiently } from './patiently.ts';

/** A chunk, and what it holds as soon as it was loaded. */
type Chunk<Part> = {
  readonly load: () => Promise<Part>;
  readonly loaded: () => Part | null;
};

export function chunk<Part>(fetchIt: () => Promise<Part>): Chunk<Part> {
  let here: Part | null = null;
  const load = async () => {
    here ??= await patiently(fetchIt);
    return here;
  };
  return { load, loaded: () => here };
}

/**
 * One component of a chunk. `lazy` alone waits even for what is here: it suspends once, and React keeps whatever was
 * suspended off the screen for 300 ms, so that waiting signs don't flicker. A dialog opened that much later.
 */
export function later<Part, Props extends object>(
  { load, loaded }: Chunk<Part>,
  pick: (part: Part) => ComponentType<Props>,
): ComponentType<Props> {
  const Waiting = lazy(async () => ({ default: pick(await load()) }));
  // biome-ignore lint/correctness/noComponentHookFactories: called once for a component, where its file is loaded
  return function Later(props: Props) {
    const [Drawn] = useState<ComponentType<Props>>(() => {
      const part = loaded();
      return part ? pick(part) : Waiting;
    });
    return <Drawn {...props} />;
  };
}
