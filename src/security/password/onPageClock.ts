// The step-up counts from when the page was opened; what counts down on the screen goes on after a reload.

/** @param ms by `performance.now()` */
export const onPageClock = (ms: number): number => performance.timeOrigin + ms;
