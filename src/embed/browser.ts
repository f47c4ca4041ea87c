// What the page needs of the browser it is embedded in, and nothing of it when there is none (on a server).

import { leaveTab } from '#app/leaveTab.ts';
import type { EmbeddedSurroundings } from '#app/openEmbedded.ts';
import { forgetAnswer, rememberWayBack } from './completeConfirmation.ts';

type Store = EmbeddedSurroundings['store'];

/** @param whose keeps the trips of several pages in one tab apart, for example `'https://example.eu.auth0.com wdXZ'` */
export function surroundingsFor(whose: string): EmbeddedSurroundings {
  return {
    address: new URL(location.href),
    forgetAnswer,
    fetch: (input, init) => fetch(input, init),
    store: storeFor(whose),
    isOnline: () => navigator.onLine,
    leave(url, onStay) {
      rememberWayBack(url);
      leaveTab(() => location.assign(url), onStay);
    },
    openWindow,
    // Asking for the page's headers would take a leave that not every host's policy gives; this much is known without.
    ownPage: Promise.resolve({
      headers: new Headers(
        crossOriginIsolated ? { 'cross-origin-opener-policy': 'same-origin' } : {},
      ),
    }),
    nowMs: () => performance.now(),
    wallMs: () => Date.now(),
  };
}

/** In the middle of the window that it belongs to. */
export function openWindow(): Window | null {
  const [width, height] = [480, 720];
  const left = Math.max(0, screenX + (outerWidth - width) / 2);
  const top = Math.max(0, screenY + (outerHeight - height) / 2);
  return open('', '_blank', `popup,width=${width},height=${height},left=${left},top=${top}`);
}

function storeFor(whose: string): Store {
  const name = (key: string) => `${key} ${whose}`;
  return {
    // Some browsers throw at the very name: that is told, and nobody leaves who would not come back.
    getItem: (key) => sessionStorage.getItem(name(key)),
    setItem: (key, value) => sessionStorage.setItem(name(key), value),
    removeItem: (key) => sessionStorage.removeItem(name(key)),
  };
}
