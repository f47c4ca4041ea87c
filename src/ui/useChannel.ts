// Tells the other tabs of this browser that something happened, and hears it from them. Nothing but that is said.
import { useCallback, useEffect, useRef } from 'react';

/**
 * @param name who hears each other; null: nobody
 * @param onTold called when another tab said so
 * @returns says so to the other tabs
 */
export function useChannel(name: string | null, onTold: () => void): () => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef(onTold);
  useEffect(() => {
    latest.current = onTold;
  });
  useEffect(() => {
    if (name === null) return;
    const open = () => {
      channel.current?.close();
      channel.current = new BroadcastChannel(name);
      channel.current.onmessage = () => latest.current();
    };
    const close = () => {
      channel.current?.close();
      channel.current = null;
    };
    const stop = new AbortController();
    open();
    // Open, it could keep the browser from putting the page aside whole for the Back button.
    addEventListener('pagehide', close, { signal: stop.signal });
    addEventListener('pageshow', open, { signal: stop.signal });
    return () => {
      stop.abort();
      close();
    };
  }, [name]);
  return useCallback(() => channel.current?.postMessage('changed'), []);
}
