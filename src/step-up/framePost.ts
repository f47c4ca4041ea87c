// How a frame and the window that it opened hear each other. In another site's page the browser gives a frame a
// channel of its own (storage partitioning), which that window is not on: there they speak straight to each other.
import { type OpenPost, overChannel } from './popup.ts';

type Here = Pick<Window, 'addEventListener'> & { readonly location: { readonly origin: string } };
type Other = Pick<Window, 'postMessage'>;

/**
 * Both ways, since neither always works: the window is cut off from the frame where a policy does so
 * (Cross-Origin-Opener-Policy), the channel where the sites differ. Only that very window is heard, and only while it
 * shows a page of our origin; only to such a page is anything said.
 *
 * @param other the window of the other side; null when there is none any more
 * @see RFC 10017 on `postMessage`: both origins are checked
 */
export function postBetween(other: Other | null, here: Here): OpenPost {
  return (onMessage) => {
    const channel = overChannel(onMessage);
    const stop = new AbortController();
    const { origin: ours } = here.location;
    here.addEventListener(
      'message',
      ({ source, origin, data }) => {
        if (other !== null && source === other && origin === ours) onMessage(data);
      },
      { signal: stop.signal },
    );
    return {
      say(message) {
        channel.say(message);
        other?.postMessage(message, ours);
      },
      close() {
        channel.close();
        stop.abort();
      },
    };
  };
}
