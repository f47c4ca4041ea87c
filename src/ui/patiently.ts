// Loads a part of the page that comes later, also when the network was away just then.

const MOST_TRIES = 3;
const WAIT_MS = 1_000;

/**
 * Tries again when loading fails: after a moment, or once there is a network. A part that can't be had with a network
 * either (a new version took it away) fails in the end.
 */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let tries = 1; ; tries += navigator.onLine ? 1 : 0) {
    try {
      return await load();
    } catch (error) {
      if (tries >= MOST_TRIES) throw error;
      await (navigator.onLine ? moment() : online());
    }
  }
}

const moment = () => new Promise((resolve) => setTimeout(resolve, WAIT_MS));

const online = () => new Promise((resolve) => addEventListener('online', resolve, { once: true }));
