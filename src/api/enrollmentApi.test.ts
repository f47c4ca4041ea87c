// Which refusals of what is added end a confirmation: those of the token that the person holds.
import { expect, test } from 'vitest';
import { createEnrollmentApi } from './enrollmentApi.ts';

const enrolled = { error: 'access_denied', error_description: 'User is already enrolled.' };

test.each<[title: string, status: number, refusal: object, held: string, times: number]>([
  ['came without a challenge that is wanted by now, ends it', 403, enrolled, 'a token', 1],
  [
    'came without a challenge, and that one with a challenge has replaced meanwhile, ends nothing',
    403,
    enrolled,
    'a newer token',
    0,
  ],
  ['the tenant no longer takes, ends it', 401, { error: 'expired_token' }, 'a token', 1],
  ['the tenant no longer takes, and a newer one is there, ends nothing', 401, {}, 'a newer one', 0],
])('a token that %s', async (_title, status, refusal, held, times) => {
  let [now, ended] = ['a token', 0];
  const api = createEnrollmentApi({
    origin: 'http://localhost:0',
    clientId: 'nobody',
    token: () => now,
    onStepUpRequired() {
      ended += 1;
    },
    isOnline: () => true,
    async fetch() {
      now = held;
      return Response.json(refusal, { status });
    },
  });

  await expect(api.begin({ factor: 'otp' })).rejects.toThrow('step_up_required');
  expect(ended).toBe(times);
});
