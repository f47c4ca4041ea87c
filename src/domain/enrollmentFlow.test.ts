// The table of adding: where it stands, what happens, and where it stands then.
import { expect, test } from 'vitest';
import type { Problem } from './enrollmentFailure.ts';
import {
  type Added,
  atStart,
  type EnrollmentFlow,
  type EnrollmentMove,
  isBusy,
  moveEnrollment,
  onceConfirmed,
  type SetUp,
} from './enrollmentFlow.ts';

const wanted = { factor: 'otp' } as const;
const setUp: SetUp = {
  wanted,
  material: { by: 'app', uri: 'otpauth://totp/A?secret=B', secret: 'B' },
  before: [],
  id: null,
  sentAtMs: [],
};
const pause = { askedMs: 10_000, nextMs: 20_000 };
const problem = (reason: Problem['reason']): Problem => ({
  reason,
  notBeforeMs: null,
  triesLeft: null,
});
const added: Added = {
  wanted,
  ids: ['totp|dev_1'],
  kinds: ['otp'],
  wasSeen: true,
  recoveryCode: null,
  hasLostRecoveryCode: false,
};
const kept: Added = { ...added, recoveryCode: 'MZCR' };

const flows: Readonly<Record<string, EnrollmentFlow>> = {
  choosing: atStart,
  beginning: { at: 'beginning', wanted, instead: null },
  resending: { at: 'beginning', wanted, instead: setUp },
  open: { at: 'open', setUp, isConfirming: false, problem: null, pause },
  confirming: { at: 'open', setUp, isConfirming: true, problem: null, pause },
  over: { at: 'over', setUp, problem: problem('expired') },
  doubtful: { at: 'doubtful', setUp, pause },
  discarding: { at: 'discarding', setUp },
  saving: { at: 'saving', added: kept },
  done: { at: 'done', added },
};

const moves: Readonly<Record<string, EnrollmentMove>> = {
  begin: { does: 'begin', wanted, instead: null },
  begun: { does: 'begun', setUp },
  'not begun': { does: 'not_begun', problem: problem('full') },
  confirm: { does: 'confirm' },
  'wrong code': { does: 'refused', problem: problem('wrong_code') },
  'too late': { does: 'refused', problem: problem('expired') },
  declined: { does: 'refused', problem: problem('declined') },
  'not yet': { does: 'not_yet', pause },
  doubt: { does: 'doubt' },
  added: { does: 'added', added },
  'added, with a code': { does: 'added', added: kept },
  saved: { does: 'saved' },
  discard: { does: 'discard' },
  leave: { does: 'leave' },
};

const nameOf = (flow: EnrollmentFlow): string => {
  if (flow.at === 'beginning') return flow.instead ? 'resending' : 'beginning';
  return flow.at === 'open' && flow.isConfirming ? 'confirming' : flow.at;
};

/** What is not in the table changes nothing: it comes too late, or too often. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  choosing: { begin: 'beginning', begun: 'open' },
  beginning: { begun: 'open', 'not begun': 'choosing' },
  resending: { begun: 'open', 'not begun': 'open' },
  open: { begin: 'beginning', confirm: 'confirming', discard: 'discarding', leave: 'choosing' },
  confirming: {
    'wrong code': 'open',
    'too late': 'over',
    declined: 'over',
    'not yet': 'open',
    doubt: 'doubtful',
    added: 'done',
    'added, with a code': 'saving',
  },
  over: { begin: 'beginning', begun: 'open', discard: 'discarding', leave: 'choosing' },
  doubtful: {
    begin: 'beginning',
    confirm: 'confirming',
    discard: 'discarding',
    leave: 'choosing',
  },
  discarding: { leave: 'choosing' },
  saving: { saved: 'done', leave: 'choosing' },
  done: { begin: 'beginning', begun: 'open', leave: 'choosing' },
};

for (const [name, flow] of Object.entries(flows)) {
  for (const [what, move] of Object.entries(moves)) {
    const then = table[name]?.[what] ?? name;
    test(`${name}, and then ${what}: ${then === name ? 'nothing changes' : then}`, () => {
      const next = moveEnrollment(flow, move);
      expect(nameOf(next)).toBe(then);
      if (then === name && name !== 'choosing') expect(next).toEqual(flow);
    });
  }
}

test('EN-01: a wrong code keeps the set-up with its secret, and says why', () => {
  const next = moveEnrollment(
    flows.confirming ?? atStart,
    moves['wrong code'] ?? { does: 'leave' },
  );
  expect(next).toEqual({ ...flows.open, problem: problem('wrong_code') });
});

test('what the tenant asked to wait between two looks for a push holds after a doubt as well', () => {
  const again = moveEnrollment(flows.doubtful ?? atStart, { does: 'confirm' });
  expect(again).toEqual(flows.confirming);
  expect(moveEnrollment(again, { does: 'doubt' })).toEqual(flows.doubtful);
});

test('a second message that could not be sent leaves the first one good', () => {
  const next = moveEnrollment(flows.resending ?? atStart, moves['not begun'] ?? { does: 'leave' });
  const isNew = { askedMs: 5_000, nextMs: 5_000 };
  expect(next).toEqual({ ...flows.open, problem: problem('full'), pause: isNew });
});

test('a recovery code is gone from the state once it is kept', () => {
  const next = moveEnrollment(flows.saving ?? atStart, { does: 'saved' });
  expect(JSON.stringify(next)).not.toContain('MZCR');
});

test('that a confirmation was missing is no news to somebody who has confirmed; everything else is', () => {
  const open = flows.open ?? atStart;
  const missing = { ...open, problem: problem('step_up_required') } as EnrollmentFlow;
  expect(onceConfirmed(missing)).toEqual(open);
  const wrong = { ...open, problem: problem('wrong_code') } as EnrollmentFlow;
  expect(onceConfirmed(wrong)).toBe(wrong);
});

test('the list names the entry while anything may be done with it', () => {
  const named = moveEnrollment(flows.open ?? atStart, { does: 'named', id: 'totp|dev_2' });
  expect('setUp' in named && named.setUp.id).toBe('totp|dev_2');
  expect(moveEnrollment(atStart, { does: 'named', id: 'totp|dev_2' })).toBe(atStart);
});

test('while the tenant is asked it is busy, and else it is not', () => {
  const busy = Object.entries(flows).filter(([, flow]) => isBusy(flow));
  expect(busy.map(([name]) => name)).toEqual([
    'beginning',
    'resending',
    'confirming',
    'discarding',
  ]);
});
