// Time runs 25 times as fast for what waits: time-outs of requests, and pauses before a read is repeated.
import { timeoutManager } from '@tanstack/query-core';
import { SECOND_MS } from './secondMs.ts';

const timeout = AbortSignal.timeout.bind(AbortSignal);
const quick = (ms: number | undefined) => ((ms ?? 0) * SECOND_MS) / 1_000;

// What counts down on a button, too.
const now = performance.now.bind(performance);
performance.now = () => (now() * 1_000) / SECOND_MS;

AbortSignal.timeout = (ms) => timeout(quick(ms));
timeoutManager.setTimeoutProvider({
  setTimeout: (callback, ms) => setTimeout(callback, quick(ms)),
  clearTimeout: (timer) => clearTimeout(timer),
  setInterval: (callback, ms) => setInterval(callback, quick(ms)),
  clearInterval: (timer) => clearInterval(timer),
});
