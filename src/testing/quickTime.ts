// Time runs 25 times as fast for what waits: time-outs of requests, looks that are repeated, pauses before them.
import { timeoutManager } from '@tanstack/query-core';
import { SECOND_MS } from './secondMs.ts';

const { setTimeout: slowTimeout } = globalThis;
const slowSignal = AbortSignal.timeout.bind(AbortSignal);
const quick = (ms: number | undefined) => ((ms ?? 0) * SECOND_MS) / 1_000;

/** What is shorter is the order of things, or a test that waits for the screen. */
const SHORTEST_MS = 4_900;

globalThis.setTimeout = Object.assign(
  (callback: () => void, ms?: number, ...given: []) =>
    slowTimeout(callback, (ms ?? 0) >= SHORTEST_MS ? quick(ms) : ms, ...given),
  slowTimeout,
);
// What counts down on a button, too.
const now = performance.now.bind(performance);
let aheadMs = 0;
performance.now = () => (now() * 1_000) / SECOND_MS + aheadMs;

/** Nobody waits for a countdown of half a minute. */
export function skip(ms: number): void {
  aheadMs += ms;
}

AbortSignal.timeout = (ms) => slowSignal(quick(ms));
timeoutManager.setTimeoutProvider({
  setTimeout: (callback, ms) => slowTimeout(callback, quick(ms)),
  clearTimeout: (timer) => clearTimeout(timer),
  setInterval: (callback, ms) => setInterval(callback, quick(ms)),
  clearInterval: (timer) => clearInterval(timer),
});
