// Real time that stands still, for tests that look at single seconds: only the tenant's clock is moved.

/** Seconds since 1970: some day in 2026. */
export const standingClock = (): number => 1_790_000_000;
