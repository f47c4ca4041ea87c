// For whoever lost a phone or a key: from the loss to the receipt.
import { app, email, guardian, phone, recoveryCode, usual } from '#gallery/rows.ts';
import type { State, States } from '#gallery/State.ts';

type Walk = NonNullable<State['walk']>;

const seen = (id: Parameters<Parameters<Walk>[0]['see']>[0]) =>
  (async ({ see }) => see(id)) satisfies Walk;

const lostOne = (id: string) => `/lost/${encodeURIComponent(id)}`;
const ofPhone = lostOne('sms|dev_NU1Ofuw3Cw0XCt5x');
const links = { signOutEverywhere: '/sign-out-everywhere', changePassword: '/password' };
const ofUsual = { rows: usual, path: ofPhone, config: { links } };

const takingOff = (async ({ press, see }) => {
  await see('lost.check');
  await press('remove.button.phone');
}) satisfies Walk;

export const lost: States = {
  'lost-which': {
    says: 'Which one was lost',
    rows: usual,
    path: '/lost',
    walk: seen('lost.which.lead'),
  },
  'lost-nothing': {
    says: 'Nothing here could be taken off the account',
    rows: [recoveryCode(), email('***@exam*******')],
    path: '/lost',
    walk: seen('lost.which.none'),
  },
  'lost-steps': {
    ...ofUsual,
    says: 'The steps, in their order',
    walk: seen('lost.check'),
  },
  'lost-last': {
    says: 'The steps when nothing else would be left',
    rows: phone('XXXXXXXXX9167'),
    path: ofPhone,
    walk: seen('lost.check.add'),
  },
  'lost-recovery-code': {
    says: 'The steps when only a recovery code would be left',
    rows: [...phone('XXXXXXXXX9167'), recoveryCode()],
    path: ofPhone,
    walk: seen('lost.check'),
  },
  'lost-busy': {
    ...ofUsual,
    says: 'It is being taken off',
    answers: { remove: 'never' },
    walk: takingOff,
  },
  'lost-refused': {
    ...ofUsual,
    says: 'It can not be taken off',
    answers: { remove: { status: 500 } },
    async walk(hands) {
      await takingOff(hands);
      await hands.see('failure.server_failed');
    },
  },
  'lost-done': {
    ...ofUsual,
    says: 'It is off the account: what else was on it, and what to do now',
    async walk(hands) {
      await takingOff(hands);
      await hands.see('lost.after');
    },
  },
  'lost-rest': {
    ...ofUsual,
    says: 'A part of it is still listed: one more press',
    answers: {
      list: [
        'usual',
        'usual',
        { body: usual.filter(({ id }) => id !== 'sms|dev_NU1Ofuw3Cw0XCt5x') },
      ],
    },
    async walk(hands) {
      await takingOff(hands);
      await hands.see('lost.lead.rest');
    },
  },
  'lost-gone': {
    says: 'What was lost is not on the account',
    rows: [...guardian('Pixel 9'), app()],
    path: ofPhone,
    walk: seen('lost.gone.lead'),
  },
  'lost-cannot': {
    says: 'What was lost stays on the account, and why',
    rows: usual,
    path: lostOne('recovery-code|dev_RecoT5yLw2ZpQ0dM'),
    walk: seen('why.recovery_code'),
  },
  'lost-ends-soon': {
    ...ofUsual,
    says: 'Changes lock soon, said among the steps too',
    async walk({ see, pass }) {
      await see('lost.check');
      pass(8.2 * 60_000);
      await see('unlock.ends_soon');
    },
  },
  'lost-expired': {
    ...ofUsual,
    says: 'The confirmation has expired in the middle of the steps',
    async walk({ see, pass }) {
      await see('lost.check');
      pass(11 * 60_000);
      await see('remove.expired');
    },
  },
};
