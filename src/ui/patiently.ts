// Loads a part of the page that comes later, also when the network was away just then.

const MOST_TRIES = 3;
const WAIT_MS = 1_000;

/** A part of the page can't be had: a new version of the page took it away, as a rule. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

/**
 * Tries again when loading fails: after a moment, or once there is a network. A part that can't be had with a network
 * either fails in the end.
 *
 * @throws PartMissing
 */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let tries = 1; ; tries += navigator.onLine ? 1 : 0) {
    try {
      return await load();
    } catch (error) {
      if (tries >= MOST_TRIES) throw new PartMissing('gone', { cause: error });
      await (navigator.onLine ? moment() : online());
    }
  }
}

const moment = () => new Promise((resolve) => setTimeout(resolve, WAIT_MS));

const online = () => new Promise((resolve) => addEventListener('online', resolve, { once: true }));
