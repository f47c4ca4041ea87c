// How long a push is left alone between two looks, with a tenant that answers as each test says.
import { expect, test } from 'vitest';
import { EnrollmentFailure } from '#domain/enrollmentFailure.ts';
import { FIRST_PAUSE_MS, type Pause, type SetUp } from '#domain/enrollmentFlow.ts';
import { MfaFailure } from '#domain/failure.ts';
import { otp } from '#testing/builders.ts';
import { confirmEnrollment } from './confirmEnrollment.ts';

const before = [otp()];
const push: SetUp = {
  wanted: { factor: 'push' },
  material: { by: 'push', uri: 'otpauth://totp/A?secret=B', oobCode: 'C' },
  before,
  id: null,
  sentAtMs: [],
};

const said = (reason: 'waiting' | 'slow_down' | 'too_many_codes', waitMs: number | null = null) =>
  new EnrollmentFailure({ reason, waitMs, triesLeft: null });
const lost = new MfaFailure('unreachable');
const failed = new MfaFailure('server_failed');

/** Looks once for each answer, as long after the one before as that one said; gives these pauses, in seconds. */
async function pausesAfter(answers: readonly Error[]) {
  let pause: Pause = { askedMs: FIRST_PAUSE_MS, nextMs: FIRST_PAUSE_MS };
  const seconds: number[] = [];
  for (const answer of answers) {
    const tools = {
      api: {
        begin: () => Promise.reject(new Error('nothing is begun')),
        confirm: () => Promise.reject(answer),
      },
      list: async () => before,
      relist: async () => before,
      remove: () => Promise.reject(new Error('nothing is removed')),
      nowMs: () => 0,
      isOnline: () => true,
    };
    const came = await confirmEnrollment(tools, push, null, pause);
    if (came.at !== 'not_yet') throw new Error(`the wait is over: ${came.at}`);
    pause = came.pause;
    seconds.push(pause.nextMs / 1000);
  }
  return seconds;
}

test.each<[title: string, answers: readonly Error[], seconds: readonly number[]]>([
  ['is looked for every five seconds', [said('waiting'), said('waiting')], [5, 5]],
  [
    'whose looks are lost is looked for every twenty seconds at least, and every five once one is answered',
    [lost, failed, lost, lost, said('waiting'), said('waiting')],
    [10, 20, 20, 20, 5, 5],
  ],
  [
    'asked about too often is left alone for five seconds more, from then on',
    [said('slow_down'), said('waiting'), said('slow_down'), said('waiting')],
    [10, 10, 15, 15],
  ],
  [
    'is never looked for sooner than the tenant asked, however many looks are lost',
    [...Array(4).fill(said('slow_down')), lost, said('waiting')],
    [10, 15, 20, 25, 25, 25],
  ],
  [
    'asked about too often after lost looks is looked for more seldom than it was',
    [lost, said('slow_down'), said('waiting')],
    [10, 15, 15],
  ],
  [
    'that the tenant wants left alone for a time is, once',
    [said('too_many_codes', 60_000), said('waiting'), lost],
    [60, 10, 20],
  ],
])('a push %s', async (_title, answers, seconds) => {
  expect(await pausesAfter(answers)).toEqual(seconds);
});
