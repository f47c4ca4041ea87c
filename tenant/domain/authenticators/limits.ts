// Whatever could be guessed, or would cost money or patience, is limited: each limit is a bucket that refills.
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';

/**
 * How many at once, and after how many seconds there is one more.
 *
 * Wrong codes count together, whatever sent them; recovery codes apart. That a call counts apart
 * from a text is assumed.
 *
 * @see Auth0, "Rate Limit Configurations"
 */
const buckets = {
  'wrong code': { capacity: 10, refillSeconds: 360 },
  'wrong recovery code': { capacity: 10, refillSeconds: 360 },
  sms: { capacity: 10, refillSeconds: 3600 },
  voice: { capacity: 10, refillSeconds: 3600 },
  email: { capacity: 20, refillSeconds: 60 },
  push: { capacity: 5, refillSeconds: 12 },
  poll: { capacity: 12, refillSeconds: 5 },
} as const;

export type Bucket = keyof typeof buckets;

/** What is sent to a person, and limited by the switch `sendLimits`. */
export type SentBucket = 'sms' | 'voice' | 'email' | 'push';

export type Limit = {
  readonly bucket: Bucket;
  readonly capacity: number;
  /** How many more there are now. */
  readonly remaining: number;
  /** In how many seconds there is one more; 0 when the bucket is full. */
  readonly refillsInSeconds: number;
};

/**
 * Looks into a bucket without taking anything out.
 *
 * @param session for `poll`, which counts per session: the digest of its `oob_code`
 */
export function limitOf(
  tenant: TenantState,
  userId: string,
  bucket: Bucket,
  session?: string,
): Limit {
  const { capacity, refillSeconds } = buckets[bucket];
  const { used, aheadSeconds } = levelOf(tenant, userId, bucket, session);
  // A hair's breadth for sums of fractions: what is refilled to the second is there.
  const remaining = Math.max(Math.floor(capacity - used + 1e-6), 0);
  const untilNext = (used - (capacity - remaining - 1)) * refillSeconds;
  return {
    bucket,
    capacity,
    remaining,
    refillsInSeconds: used < 1e-6 ? 0 : Math.ceil(untilNext - 1e-6) + aheadSeconds,
  };
}

/**
 * Takes one out of a bucket.
 *
 * @returns false when there is none; then nothing changes
 */
export function takeOne(
  tenant: TenantState,
  userId: string,
  bucket: Bucket,
  session?: string,
): boolean {
  if (limitOf(tenant, userId, bucket, session).remaining < 1) return false;
  tenant.store.run(
    `INSERT INTO attempts (user_id, kind, used, counted_at) VALUES (:userId, :kind, :used, :at)
     ON CONFLICT (user_id, kind) DO UPDATE SET used = excluded.used, counted_at = excluded.counted_at`,
    {
      userId,
      kind: kindOf(bucket, session),
      used: usedOf(tenant, userId, bucket, session) + 1,
      at: tenant.clock.now(),
    },
  );
  return true;
}

/** {@link takeOne} for what is sent; always true while the switch `sendLimits` is off. */
export const maySend = (tenant: TenantState, userId: string, bucket: SentBucket): boolean =>
  !readSwitches(tenant.store).sendLimits || takeOne(tenant, userId, bucket);

/** How much of a bucket is used; falls by one every refill. */
export const usedOf = (
  tenant: TenantState,
  userId: string,
  bucket: Bucket,
  session?: string,
): number => levelOf(tenant, userId, bucket, session).used;

/** A clock that was set back refills nothing, and takes nothing away: the bucket waits for its time. */
function levelOf(
  tenant: TenantState,
  userId: string,
  bucket: Bucket,
  session?: string,
): { readonly used: number; readonly aheadSeconds: number } {
  const row = tenant.store.get<{ used: number; counted_at: number }>(
    'SELECT used, counted_at FROM attempts WHERE user_id = :userId AND kind = :kind',
    { userId, kind: kindOf(bucket, session) },
  );
  if (!row) return { used: 0, aheadSeconds: 0 };
  const passed = tenant.clock.now() - row.counted_at;
  const refilled = Math.max(passed, 0) / buckets[bucket].refillSeconds;
  return { used: Math.max(row.used - refilled, 0), aheadSeconds: Math.max(-passed, 0) };
}

const kindOf = (bucket: Bucket, session?: string) => (session ? `${bucket} ${session}` : bucket);
