// A host that signs people in by itself, and breaks when it is asked.
import { afterEach, expect, test, vi } from 'vitest';
import { createHostStepUp } from './createHostStepUp.ts';

afterEach(() => void vi.useRealTimers());

const surroundings = {
  nowMs: () => 0,
  wallMs: () => 0,
  whenLocked: 'read-only',
  onForget() {},
  onConfirmed() {},
} as const;

test.each<[how: string, getToken: () => Promise<never>]>([
  ['rejects', () => Promise.reject(new Error('of the host'))],
  [
    'throws at once',
    () => {
      throw new Error('of the host');
    },
  ],
])(
  'a host whose getToken %s has no token at hand, and the person is asked',
  async (_how, getToken) => {
    const { stepUp, look } = createHostStepUp({ getToken }, surroundings);

    await look();

    expect(stepUp.state()).toMatchObject({ at: 'locked', failure: null });
  },
);

test('a token that a host gives after the page was taken out is not kept, nor is an error told', async () => {
  const answers: PromiseWithResolvers<string>[] = [];
  const ask = () => {
    const answer = Promise.withResolvers<string>();
    answers.push(answer);
    return answer.promise;
  };
  const { stepUp, look } = createHostStepUp({ getToken: ask, confirm: ask }, surroundings);
  const asked = [look(), stepUp.start('/')];

  stepUp.end();
  asked.push(stepUp.start('/'));
  stepUp.end();
  answers[0]?.resolve('a-token');
  answers[1]?.resolve('a-token');
  answers[2]?.reject(new Error('of the host'));
  await Promise.all(asked);

  expect(stepUp.state()).toEqual({ at: 'locked', failure: null, expected: null });
  expect(stepUp.token()).toBeUndefined();
});

test.each([
  ['counts', false, 'unlocked'],
  ['does not count once the person asked anew', true, 'leaving'],
])(
  'a host that does not answer keeps nobody waiting for more than two minutes; what it answers then %s',
  async (_title, isAskedAnew, at) => {
    vi.useFakeTimers();
    const answer = Promise.withResolvers<string>();
    const answers = [answer.promise, new Promise<string>(() => {})];
    const confirm = () => answers.shift() ?? Promise.reject(new Error('asked too often'));
    const { stepUp } = createHostStepUp({ confirm }, surroundings);

    const asked = stepUp.start('/');
    await vi.advanceTimersByTimeAsync(119_999);
    expect(stepUp.state().at).toBe('leaving');
    await vi.advanceTimersByTimeAsync(1);
    expect(stepUp.state()).toMatchObject({ at: 'locked', failure: 'unreachable' });
    if (isAskedAnew) void stepUp.start('/');
    answer.resolve('a-token');
    await asked;

    expect(stepUp.state().at).toBe(at);
  },
);

test('a page that was left for the sign-in of the host can be used when the Back button brings it back', async () => {
  const answer = Promise.withResolvers<string>();
  const { stepUp } = createHostStepUp({ confirm: () => answer.promise }, surroundings);
  const asked = stepUp.start('/');

  stepUp.lock('left');
  expect(stepUp.state()).toEqual({ at: 'locked', failure: null, expected: null });
  answer.resolve('a-token');
  await asked;

  expect(stepUp.token()).toBeUndefined();
});
