// How a limit is told: in headers while it holds, and with 429 when it is reached.
import type { Bucket, Limit } from '#tenant/domain/authenticators/limits.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondError } from '#tenant/http/respond.ts';

type Refusal = readonly [error: string, text: string];

const rateLimit: Refusal = [
  'too_many_requests',
  'Rate limit exceeded. Please retry after some time.',
];
const tooManySms: Refusal = [
  'too_many_sms',
  'Too many SMS sent by the user. Wait for some minutes before retrying.',
];

/**
 * Errors and texts.
 *
 * `too_many_requests` and its text are in Auth0's OpenAPI file, the text of `too_many_sms` was
 * observed in an application; the two Guardian codes are in Auth0, "Guardian Error Code Reference".
 * That a call is told like a text, and the text for a push, is assumed.
 */
const refusals: Readonly<Record<Bucket, Refusal>> = {
  'wrong code': rateLimit,
  'wrong recovery code': rateLimit,
  sms: tooManySms,
  voice: tooManySms,
  email: rateLimit,
  push: [
    'too_many_pn',
    'Too many push notifications sent by the user. Wait for some minutes before retrying.',
  ],
  poll: rateLimit,
};

/**
 * Tells how much of a limit is left.
 *
 * `x-ratelimit-reset` is a time in seconds (Auth0, "Rate Limit Policy"); that it is the time of the
 * next one, and not of all of them, is assumed.
 */
export function tellLimit(c: TenantContext, limit: Limit): void {
  c.header('x-ratelimit-limit', String(limit.capacity));
  c.header('x-ratelimit-remaining', String(limit.remaining));
  c.header('x-ratelimit-reset', String(c.var.tenant.clock.now() + limit.refillsInSeconds));
}

/** 429: nothing was judged, nothing was sent. */
export function respondLimited(c: TenantContext, limit: Limit): Response {
  tellLimit(c, limit);
  c.header('Retry-After', String(limit.refillsInSeconds));
  const [error, text] = refusals[limit.bucket];
  return respondError(c, 429, error, text);
}
