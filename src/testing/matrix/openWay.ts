// The page's end of the wire: what goes wrong before anything reaches the door.
import type { Where } from './openStage.tsx';

/** Nothing listens there. */
const CLOSED = 'http://127.0.0.1:9';

/** @param origin where the door is */
export function openWay(origin: string) {
  let closed: (Where & { readonly fault: 'nobody listens' | 'offline' }) | null = null;
  let spare = 0;
  let isOffline = false;
  // What `navigator.onLine` says is not ours to write; a property of its own hides it.
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !isOffline });

  function setOffline(is: boolean) {
    if (isOffline === is) return;
    isOffline = is;
    window.dispatchEvent(new Event(is ? 'offline' : 'online'));
  }

  function mend() {
    closed = null;
    setOffline(false);
  }

  const send: typeof fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    const isMeant = closed?.method === (init?.method ?? 'GET') && pathname.startsWith(closed.path);
    const isHit = isMeant && spare === 0;
    if (isMeant && spare > 0) spare -= 1;
    if (isHit && closed?.fault === 'offline') setOffline(true);
    return fetch(`${isHit || isOffline ? CLOSED : origin}${pathname}`, init);
  };

  return {
    fetch: send,
    /** Offline: from the first write that is meant, before it is made, or from the moment a read is. */
    close(fault: 'nobody listens' | 'offline', where: Where) {
      closed = { ...where, fault };
      spare = where.spare ?? 0;
      if (fault === 'offline' && where.method !== 'GET') setOffline(true);
    },
    mend,
    [Symbol.dispose]() {
      mend();
      Reflect.deleteProperty(navigator, 'onLine');
    },
  };
}
