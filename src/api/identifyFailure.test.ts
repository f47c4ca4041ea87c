// Every refusal to one reason. The sources stand at the branches.
import { expect, test } from 'vitest';
import { identifyFailure } from './identifyFailure.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const refusal = { status: 500, body: null, retryAfter: null, method: 'GET' } as const;

test.each([
  [
    'GET',
    401,
    {
      error: 'invalid_grant',
      error_description: 'The mfa_token provided is invalid. Try getting a new token.',
    },
    'step_up_required',
  ],
  ['DELETE', 401, null, 'step_up_required'],
  ['GET', 403, { error: 'mfa_required' }, 'step_up_required'],
  ['GET', 400, { error: 'expired_token' }, 'step_up_required'],
  ['GET', 403, { error: 'insufficient_scope' }, 'not_permitted'],
  ['DELETE', 403, { error: 'insufficient_scope' }, 'not_permitted'],
  ['DELETE', 401, { error: 'insufficient_scope' }, 'not_permitted'],
  ['GET', 403, { error: 'access_denied' }, 'not_permitted'],
  ['DELETE', 403, { error: 'access_denied' }, 'not_removable'],
  ['DELETE', 400, { error: 'invalid_request' }, 'not_removable'],
  ['GET', 404, null, 'not_offered'],
  ['DELETE', 404, { error: 'not_found' }, 'not_found'],
  ['DELETE', 409, null, 'changed_meanwhile'],
  ['GET', 429, { error: 'too_many_requests' }, 'too_many_requests'],
  ['GET', 500, '<html>', 'server_failed'],
  ['GET', 502, null, 'server_failed'],
  ['DELETE', 503, null, 'server_failed'],
  ['GET', 418, null, 'rejected'],
  ['DELETE', 405, { error: ['not', 'a', 'text'] }, 'rejected'],
] as const)('%s answered %i %j means %s', (method, status, body, reason) => {
  expect(identifyFailure({ ...refusal, method, status, body }, NOW).reason).toBe(reason);
});

test.each([
  [429, '30', 30_000],
  [503, '10', 10_000],
  [503, null, undefined],
])('%i with Retry-After %j waits %j ms', (status, retryAfter, wait) => {
  expect(identifyFailure({ ...refusal, status, retryAfter }, NOW).retryAfterMs).toBe(wait);
});

test.each([
  ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2026 14:00:00 GMT', 300_000],
  // The device's clock is an hour ahead, so the date lies in its past.
  ['Sun, 22 Nov 2026 11:00:00 GMT', 30_000],
])('AF-11: a date to wait for, %j, waits %i ms, and five minutes at most', (retryAfter, wait) => {
  expect(identifyFailure({ ...refusal, status: 429, retryAfter }, NOW).retryAfterMs).toBe(wait);
});

test.each([
  [null, 30_000],
  ['soon', 30_000],
  ['-5', 30_000],
  ['', 30_000],
  ['NaN', 30_000],
  ['1e9', 30_000],
  ['99999999', 300_000],
  ['9'.repeat(400), 300_000],
])('AF-12: too many requests with Retry-After %j waits %i ms', (retryAfter, wait) => {
  expect(identifyFailure({ ...refusal, status: 429, retryAfter }, NOW).retryAfterMs).toBe(wait);
});
