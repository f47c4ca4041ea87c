// What was added: the recovery code that came with it, and the receipt.
import { RIGHT_CODE } from '#gallery/memoryTenant.ts';
import { phone, recoveryCode, usual } from '#gallery/rows.ts';
import type { State, States } from '#gallery/State.ts';

type Hands = Parameters<NonNullable<State['walk']>>[0];

async function addApp({ press, type }: Hands) {
  await press('begin.button');
  await type('code.label', RIGHT_CODE);
  await press('code.verify');
}

/** The first method of an account brings a recovery code along. */
const first = { rows: [], path: '/add/otp' };
const ofApp = { rows: usual.slice(2), path: '/add/otp' };

async function keep(hands: Hands) {
  await addApp(hands);
  await hands.see('kit.lead');
}

export const added: States = {
  added: {
    ...ofApp,
    says: 'Added: marked on the list, with the way to take it back',
    async walk(hands) {
      await addApp(hands);
      await hands.see('added.undo');
    },
  },
  'added-unseen': {
    ...ofApp,
    says: 'Added, and the list can not be had',
    async walk({ press, type, see, tenant }) {
      await press('begin.button');
      await type('code.label', RIGHT_CODE);
      tenant.answer('list', 'lost');
      await press('code.verify');
      await see('added.unseen', 200);
    },
  },
  'added-lost-code': {
    rows: [...phone('XXXXXXXXX9167'), { ...recoveryCode(), active: false }],
    path: '/add/otp',
    says: 'A recovery code became good that was shown in another set-up',
    async walk(hands) {
      await addApp(hands);
      await hands.see('added.lost_code');
    },
  },
  kit: { ...first, says: 'The recovery code, shown once', walk: keep },
  'kit-not-kept': {
    ...first,
    says: 'The code has to be kept first',
    async walk(hands) {
      await keep(hands);
      await hands.press('kit.done');
      await hands.see('kit.not_kept');
    },
  },
  'kit-wrong': {
    ...first,
    says: 'What was written down is something else',
    async walk(hands) {
      await keep(hands);
      await hands.type('kit.typed', 'ABCD');
      await hands.press('kit.done');
      await hands.see('kit.typed.wrong');
    },
  },
  'kit-leaving': {
    ...first,
    says: 'Leave without the code, or go back to it',
    async walk(hands) {
      await keep(hands);
      hands.escape();
      await hands.see('kit.leave');
    },
  },
  'kit-kept': {
    ...first,
    says: 'The code was downloaded',
    async walk(hands) {
      await keep(hands);
      await hands.press('kit.download');
      await hands.see('kit.downloaded');
    },
  },
};
