// When a code may be sent once more.

/** Ways that a code is sent to somebody. */
export type Channel = 'sms' | 'voice' | 'email';

type Limit = {
  /** So many at once … */
  readonly capacity: number;
  /** … and then one each time so much has passed. */
  readonly refillMs: number;
};

const MINUTE_MS = 60_000;

/**
 * @see Auth0, "Rate Limit Configurations", MFA: SMS 10, then 1 per hour; email 20, then 1 per minute; for a
 * user. For calls nothing is documented; they share the phone, so the same is assumed.
 */
const limits: Readonly<Record<Channel, Limit>> = {
  sms: { capacity: 10, refillMs: 60 * MINUTE_MS },
  voice: { capacity: 10, refillMs: 60 * MINUTE_MS },
  email: { capacity: 20, refillMs: MINUTE_MS },
};

/** A message may be on its way for that long; asking sooner only makes the older code useless. */
const SOONEST_MS = 30_000;

/**
 * When the next code may be asked for: half a minute after the last one, later when the limit of the channel is
 * used up. It knows only what this page sent; the tenant, who knows all, may still say no.
 *
 * @param sentAt when each code was sent, oldest first, in milliseconds of any clock that does not jump
 * @returns on the same clock; `-Infinity` when nothing was sent yet
 * @throws never
 */
export function nextSendAt(channel: Channel, sentAt: readonly number[]): number {
  const last = sentAt.at(-1);
  if (last === undefined) return Number.NEGATIVE_INFINITY;
  const { capacity, refillMs } = limits[channel];
  let fullAt = Number.NEGATIVE_INFINITY;
  for (const at of sentAt) fullAt = Math.max(fullAt, at) + refillMs;
  // One fits in as soon as all but one of what was taken is refilled.
  return Math.max(last + SOONEST_MS, fullAt - (capacity - 1) * refillMs);
}
