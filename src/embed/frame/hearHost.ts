// The frame's end of the line to its host: whose hello counts, and whom anything is told.
import { type FromFrame, type Nonce, readFromHost } from './messages.ts';

/** The first hello that came. Whether its origin is on the list is for the list to say. */
export type Greeting = {
  readonly origin: string;
  readonly locale: string | null;
  readonly colorScheme: string;
  /** To that origin, and to no other page that may stand there by then. */
  readonly say: (message: FromFrame) => void;
};

type View = Pick<Window, 'addEventListener' | 'parent'>;

/**
 * Listens to the window around this one, and to no other.
 *
 * @param onLook the host, once it has said hello, says that the frame may be elsewhere now
 */
export function hearHost(view: View, onLook: () => void): Promise<Greeting> {
  const { parent } = view;
  const { promise, resolve } = Promise.withResolvers<Greeting>();
  let known: { readonly origin: string; readonly nonce: Nonce } | null = null;
  view.addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent) return;
    const message = readFromHost(data);
    if (message?.type === 'hello' && !known) {
      const { latchkey: nonce, locale, colorScheme } = message;
      known = { origin, nonce };
      resolve({
        origin,
        locale,
        colorScheme,
        say: (told) => parent.postMessage({ ...told, latchkey: nonce }, origin),
      });
    } else if (known?.origin === origin && known.nonce === message?.latchkey) {
      if (message.type === 'look') onLook();
    }
  });
  return promise;
}
