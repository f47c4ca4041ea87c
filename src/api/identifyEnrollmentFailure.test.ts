// Every refusal to begin or to confirm, to one reason. The sources stand at the branches.
import { expect, test } from 'vitest';
import { identifyEnrollmentFailure } from './identifyEnrollmentFailure.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

type Asked = {
  readonly status: number;
  readonly error?: string;
  readonly text?: string;
  readonly retryAfter?: string;
  readonly remaining?: string;
};

function identify(step: 'begin' | 'confirm', asked: Asked) {
  const { status, error, text, retryAfter = null, remaining } = asked;
  const body = error === undefined ? null : { error, error_description: text };
  const headers = new Headers(
    remaining === undefined ? {} : { 'x-ratelimit-remaining': remaining },
  );
  const refusal = { status, body, retryAfter, method: 'POST' } as const;
  return identifyEnrollmentFailure(step, refusal, headers, NOW)?.said ?? null;
}

test.each<[status: number, error: string, text: string, reason: string | null]>([
  [400, 'unsupported_challenge_type', 'SMS Verifier is disabled for your tenant.', 'factor_off'],
  [400, 'too_many_entities', 'You reached the limit of entities of the totp type', 'full'],
  [502, 'bad_gateway', 'The phone number is invalid.', 'bad_destination'],
  [502, 'bad_gateway', 'Provider timed out', 'not_sent'],
  [400, 'invalid_request', 'The phone number is invalid.', 'bad_destination'],
  [400, 'invalid_request', 'Missing required parameter', null],
  [429, 'too_many_sms', 'Too many SMS sent by the user.', 'too_many_sent'],
  [429, 'too_many_requests', 'Rate limit exceeded.', 'too_many_sent'],
  [409, 'enrollment_conflict', '', 'conflict'],
  [403, 'access_denied', 'User is already enrolled.', 'step_up_required'],
  [403, 'access_denied', 'No.', 'not_set_up'],
  [403, 'unauthorized_client', 'Grant type not allowed for the client.', 'not_set_up'],
  [401, 'invalid_grant', 'The mfa_token provided is invalid. Try getting a new token.', null],
  [500, 'server_error', '', null],
])('beginning: %i %s "%s" is %s', (status, error, text, reason) => {
  expect(identify('begin', { status, error, text })?.reason ?? null).toBe(reason);
});

test.each<[status: number, error: string, text: string, reason: string | null]>([
  [403, 'invalid_grant', 'Invalid otp_code.', 'wrong_code'],
  [403, 'invalid_grant', 'Invalid binding_code.', 'wrong_code'],
  [400, 'authorization_pending', 'Authorization pending: please repeat', 'waiting'],
  [400, 'slow_down', 'You are polling faster than allowed', 'slow_down'],
  [400, 'access_denied', 'MFA Authorization rejected.', 'declined'],
  [403, 'invalid_grant', 'MFA Authorization rejected.', 'declined'],
  [400, 'expired_token', 'oob_code is expired', 'expired'],
  [401, 'expired_token', 'mfa_token is expired', null],
  [403, 'invalid_grant', 'Malformed oob_code', 'gone'],
  [403, 'invalid_grant', 'Malformed mfa_token', null],
  [401, 'invalid_grant', 'The mfa_token provided is invalid. Try getting a new token.', null],
  [403, 'access_denied', 'Could not find the requested authenticator', 'gone'],
  [400, 'association_required', '', 'gone'],
  [401, 'unsupported_challenge_type', 'User is not enrolled.', 'gone'],
  [409, 'enrollment_conflict', '', 'conflict'],
  [403, 'unauthorized_client', 'Grant type not allowed for the client.', 'not_set_up'],
  [429, 'too_many_requests', 'Rate limit exceeded.', 'too_many_codes'],
  [503, 'temporarily_unavailable', '', null],
])('confirming: %i %s "%s" is %s', (status, error, text, reason) => {
  expect(identify('confirm', { status, error, text })?.reason ?? null).toBe(reason);
});

test('EN-05: the time until the next try comes from the tenant, an hour at most', () => {
  const wait = (retryAfter: string) =>
    identify('confirm', { status: 429, retryAfter })?.waitMs ?? null;
  expect(wait('360')).toBe(360_000);
  expect(wait('999999')).toBe(3_600_000);
  expect(wait('soon')).toBe(null);
});

test('how many tries are left is told where the tenant tells it', () => {
  const left = (remaining: string) =>
    identify('confirm', { status: 403, error: 'invalid_grant', text: '', remaining })?.triesLeft;
  expect(left('7')).toBe(7);
  expect(left('-1')).toBe(null);
  expect(left('many')).toBe(null);
});
