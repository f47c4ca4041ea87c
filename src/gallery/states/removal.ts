// The question before a removal: each variety of what goes, and each thing that may come in its way.
import {
  app,
  email,
  guardian,
  justApp,
  justPhone,
  phone,
  recoveryCode,
  usual,
} from '#gallery/rows.ts';
import type { State, States } from '#gallery/State.ts';

type Walk = NonNullable<State['walk']>;
type Sentence = Parameters<Parameters<Walk>[0]['see']>[0];

const MINUTE_MS = 60_000;

export const question = (id: string) => `/remove/${encodeURIComponent(id)}`;
export const ofPhone = question('sms|dev_NU1Ofuw3Cw0XCt5x');
const ofPush = question('push|dev_Pushaw3Cw0XCt5xA');
const ofApp = question('totp|dev_TotpLmv8GfEiGzzN');

const seen = (id: Sentence) => (async ({ see }) => see(id)) satisfies Walk;

/** Confirms the removal of the phone, and goes on to what is to be seen. */
export const removing = (id: Sentence, msEachFrame?: number) =>
  (async ({ press, see }) => {
    await press('remove.button.phone');
    await see(id, msEachFrame);
  }) satisfies Walk;

const ofUsual = { rows: usual, path: ofPhone };

export const removal: States = {
  remove: {
    ...ofUsual,
    says: 'A phone goes with both its abilities',
    walk: seen('remove.left.still_protected'),
  },
  'remove-pair': {
    says: 'An app that approves goes with its codes',
    rows: usual,
    path: ofPush,
    walk: seen('remove.goes.together'),
  },
  'remove-perhaps-one': {
    says: 'One more may go, and nobody can tell before',
    rows: [...guardian('Pixel 9'), app(), ...phone('XXXXXXXXX9167')],
    path: ofApp,
    walk: seen('remove.may_go.one'),
  },
  'remove-perhaps-several': {
    says: 'One of several may go, and nobody can tell before which',
    rows: [...guardian('Pixel 9'), ...guardian('Galaxy S24', 'Push2w3Cw0XCt5xB'), app()],
    path: ofApp,
    walk: seen('remove.may_go.several'),
  },
  'remove-last': {
    says: 'The last protection takes a second deliberate act',
    rows: justApp,
    path: ofApp,
    walk: seen('remove.second_act'),
  },
  'remove-last-unticked': {
    says: 'The second act is asked for where it is missing',
    rows: justApp,
    path: ofApp,
    async walk({ press, see }) {
      await press('remove.button.otp');
      await see('remove.second_act.missing');
    },
  },
  'remove-to-email': {
    says: 'Only email would be left',
    rows: [...justPhone, email('***@exam*******')],
    path: ofPhone,
    walk: seen('remove.left.email_only'),
  },
  'remove-to-recovery-code': {
    says: 'A recovery code would be left, for which nobody asks',
    rows: [...justPhone, recoveryCode()],
    path: ofPhone,
    walk: seen('remove.left.recovery_code'),
  },
  'remove-cannot': {
    says: 'What comes from the profile stays',
    rows: usual,
    path: question('email|dev_MailQ2vB7rTt0LpK'),
    walk: seen('remove.close'),
  },
  'remove-nothing': {
    says: 'An address of something that is not on the list',
    rows: usual,
    path: '/remove/unheard-of',
    walk: seen('remove.gone'),
  },
  'remove-gone-meanwhile': {
    ...ofUsual,
    says: 'It was removed elsewhere while the question was open',
    async walk({ see, pass, comeBack, tenant }) {
      await see('remove.left.still_protected');
      pass(300);
      await see('remove.replace');
      tenant.change(usual.filter(({ id }) => !id.endsWith('NU1Ofuw3Cw0XCt5x')));
      pass(6_000);
      for (let times = 0; times < 3; times += 1) {
        comeBack();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await see('remove.gone.meanwhile', 200);
    },
  },
  'remove-changed': {
    ...ofUsual,
    says: 'What goes and what stays changed before it was sent: asked again',
    async walk({ see, press, tenant }) {
      await see('remove.left.still_protected');
      tenant.change([...phone('XXXXXXXXX9167'), email('***@exam*******')]);
      await press('remove.button.phone');
      await see('remove.changed');
    },
  },
  'remove-busy': {
    ...ofUsual,
    says: 'The removal is on its way',
    answers: { remove: 'never' },
    walk: ({ press }) => press('remove.button.phone'),
  },
  'remove-slow': {
    ...ofUsual,
    says: 'The removal takes longer than usual',
    answers: { remove: 'never' },
    async walk({ press, see, pass }) {
      await press('remove.button.phone');
      pass(100);
      await see('remove.slow', 100);
    },
  },
  'remove-too-late': {
    ...ofUsual,
    says: 'Who cancels what was sent is told that it may still happen',
    answers: { remove: 'never' },
    async walk({ press, see }) {
      await press('remove.button.phone');
      await see('remove.slow', 100);
      await press('remove.cancel');
      await see('remove.too_late');
    },
  },
  'remove-checking': {
    ...ofUsual,
    says: 'The answer got lost, and the list is asked what happened',
    answers: { remove: 'lost', list: ['usual', 'usual', 'never'] },
    walk: removing('remove.checking'),
  },
  'remove-refused': {
    ...ofUsual,
    says: 'The server does not let it be removed',
    answers: { remove: { status: 403, body: { error: 'access_denied' } } },
    walk: removing('failure.not_removable'),
  },
  'remove-failed': {
    ...ofUsual,
    says: 'The server has a problem, and nothing was removed',
    answers: { remove: { status: 500 } },
    walk: removing('failure.server_failed'),
  },
  'remove-not-yet': {
    ...ofUsual,
    says: 'No answer in time: it may still happen',
    answers: { remove: 'never' },
    walk: removing('remove.not_removed_yet', 400),
  },
  'remove-veto': {
    ...ofUsual,
    says: 'The app around the page says no, and why',
    hooks: {
      onBeforeRemove: async () => ({ allow: false, reason: 'Your shift ends at six.' }),
    },
    walk: removing('remove.refused_by_host.told'),
  },
  'remove-unanswered': {
    ...ofUsual,
    says: 'The app around the page does not answer',
    hooks: { onBeforeRemove: () => new Promise(() => {}) },
    walk: removing('remove.refused_by_host.unanswered', 400),
  },
  'remove-offline': {
    ...ofUsual,
    says: 'Offline nothing is sent',
    answers: { list: ['usual', 'lost'] },
    walk: removing('failure.unreachable'),
  },
  'remove-ends-soon': {
    ...ofUsual,
    says: 'Changes lock soon, said in the question too',
    async walk({ see, pass }) {
      await see('remove.left.still_protected');
      pass(8.2 * MINUTE_MS);
      await see('unlock.ends_soon');
    },
  },
  'remove-expired': {
    ...ofUsual,
    says: 'The confirmation has expired while the question was open',
    async walk({ see, pass }) {
      await see('remove.left.still_protected');
      pass(11 * MINUTE_MS);
      await see('remove.expired');
    },
  },
};
