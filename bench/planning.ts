// Times what the page works out about a long list, by itself: no browser, no screen.

import type { Authenticator } from '#domain/authenticator.ts';
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { planRemoval } from '#domain/planRemoval.ts';
import { median } from './median.ts';

/** @returns milliseconds to group so many authenticators and to plan the removal of one of them */
export function timePlanning(count: number, rounds: number): number {
  const authenticators = Array.from({ length: count }, (_, at) => oneOf(at));
  const times = Array.from({ length: rounds }, () => {
    const startedMs = performance.now();
    const [group] = groupAuthenticators(authenticators);
    if (group) planRemoval(group, authenticators);
    return performance.now() - startedMs;
  });
  return median(times);
}

/** Phones with texts and calls, and authenticator apps: every second pair has a twin to be found. */
function oneOf(at: number): Authenticator {
  const kind = (['sms', 'voice', 'otp', 'email'] as const)[at % 4] ?? 'otp';
  const device = Math.floor(at / 4);
  return {
    id: `${kind}|dev_${device}`,
    kind,
    isActive: true,
    isAddressable: true,
    name: `Device ${device}`,
  };
}
