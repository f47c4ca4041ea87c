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
