// Keeps a command running until somebody stops it, then closes what it opened: no process and no port is left behind.

const closeWithinMs = 5_000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends the process with 0 once everything is closed, however often and by whichever signal it was asked. */
export function untilStopped(close: () => Promise<unknown>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), closeWithinMs).unref();
    await close();
    process.exit(0);
  };
  for (const signal of signals) process.on(signal, stop);

  // npm and its shell may be killed without a word to us.
  const parent = process.ppid;
  setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) void stop();
  }, 500).unref();
}
