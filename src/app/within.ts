// Waits for something, but not for long.

/** Settles with `promise`, well or ill, or after `ms`, whichever comes first. Never rejects. */
export async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  const timeout = new Promise((resolve) => setTimeout(resolve, ms));
  await Promise.race([promise.catch(() => {}), timeout]);
}
