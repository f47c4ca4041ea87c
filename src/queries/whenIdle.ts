// Work that nobody waits for, and that is not to stand in the way of what they wait for.

/** However busy the page is. */
const LATEST_MS = 1_000;

/** @returns once the page has drawn what it was about to, and has nothing else to do */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    // Safari has no such call yet.
    else setTimeout(resolve);
  });
}
