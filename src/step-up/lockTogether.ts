// Locked in one tab means locked in all: whoever says that they are done means all of it.
import type { StepUp } from './stepUp.ts';

const CHANNEL = 'latchkey.lock';

/** @returns ends it */
export function listenForLocks({ lock }: Pick<StepUp, 'lock'>): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => lock();
  return () => channel.close();
}

/** Locks this tab, and tells the others. There is nothing in the message but that it was sent. */
export function lockEverywhere({ lock }: Pick<StepUp, 'lock'>): void {
  lock();
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}
