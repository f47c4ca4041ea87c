// A host that signs people in by itself, and breaks when it is asked.
import { expect, test } from 'vitest';
import { createHostStepUp } from './createHostStepUp.ts';

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
