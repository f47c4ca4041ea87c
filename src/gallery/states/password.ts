// Where the page itself asks for the password and the second step.
import type { Answer } from '#gallery/memoryTenant.ts';
import { email, guardian, key, phone, recoveryCode, usual } from '#gallery/rows.ts';
import type { State, States } from '#gallery/State.ts';

type Hands = Parameters<NonNullable<State['walk']>>[0];

const here = { isLocked: true, rows: usual, config: { signIn: 'password' } };
const refusal = (error: string, description = ''): Answer => ({
  status: 403,
  body: { error, error_description: description },
});

async function signIn({ press, type, see }: Hands) {
  await press('confirm.button');
  await type('ask.account', 'ada@example.com');
  await type('ask.password', 'correct horse battery staple');
  await press('ask.password.send');
  await see('ask.methods.title');
}

async function by(hands: Hands, method: Parameters<Hands['press']>[0], then: typeof method) {
  await signIn(hands);
  await hands.press(method);
  await hands.see(then);
}

export const password: States = {
  'ask-password': {
    ...here,
    says: 'Email and password, asked for on the page',
    async walk({ press, see }) {
      await press('confirm.button');
      await see('ask.password.lead');
    },
  },
  'ask-password-missing': {
    ...here,
    says: 'Nothing was typed',
    async walk({ press, see }) {
      await press('confirm.button');
      await press('ask.password.send');
      await see('ask.account.missing');
    },
  },
  'ask-password-wrong': {
    ...here,
    says: 'Email and password do not fit together',
    answers: { password: refusal('invalid_grant', 'Wrong email or password.') },
    async walk({ press, type, see }) {
      await press('confirm.button');
      await type('ask.account', 'ada@example.com');
      await type('ask.password', 'wrong');
      await press('ask.password.send');
      await see('trouble.wrong_password');
    },
  },
  'ask-password-blocked': {
    ...here,
    says: 'There were too many wrong passwords',
    answers: { password: refusal('too_many_attempts') },
    async walk({ press, type, see }) {
      await press('confirm.button');
      await type('ask.account', 'ada@example.com');
      await type('ask.password', 'wrong');
      await press('ask.password.send');
      await see('trouble.blocked');
    },
  },
  'ask-methods': { ...here, says: 'How to confirm', walk: signIn },
  'ask-methods-many': {
    ...here,
    says: 'How to confirm, with many ways to choose from',
    rows: [
      ...guardian('Pixel 9'),
      ...phone('XXXXXXXXX9167'),
      ...phone('XXXXXXXXX4711', 'SecondPhoneCw0XC'),
      email('***@exam*******'),
      recoveryCode(),
    ],
    walk: signIn,
  },
  'ask-methods-looking': {
    ...here,
    says: 'The methods are being looked up',
    answers: { list: 'never' },
    async walk(hands) {
      await signIn(hands);
      await hands.see('ask.methods.looking');
    },
  },
  'ask-methods-none': {
    ...here,
    says: 'None of the methods can be asked for here',
    rows: [key('roaming', 'YubiKey 5C')],
    async walk(hands) {
      await signIn(hands);
      await hands.see('ask.methods.none');
    },
  },
  'ask-code': {
    ...here,
    says: 'The code that was sent by text',
    walk: (hands) => by(hands, 'ask.method.sms', 'ask.code.sms'),
  },
  'ask-code-wrong': {
    ...here,
    says: 'A wrong code of an app, and how many more tries',
    answers: {
      'mfa-otp': {
        ...(refusal('invalid_grant') as object),
        headers: { 'x-ratelimit-remaining': '4' },
      },
    },
    async walk(hands) {
      await by(hands, 'ask.method.otp', 'ask.code.otp');
      await hands.type('code.label', '654321');
      await hands.press('code.verify');
      await hands.see('trouble.wrong_code.left');
    },
  },
  'ask-push': {
    ...here,
    says: 'Waiting for an approval on the phone',
    walk: (hands) => by(hands, 'ask.method.push', 'ask.push.waiting'),
  },
  'ask-push-declined': {
    ...here,
    says: 'It was declined on the phone',
    answers: { 'mfa-oob': refusal('access_denied', 'MFA Authorization rejected.') },
    async walk(hands) {
      await signIn(hands);
      await hands.press('ask.method.push');
      await hands.see('trouble.declined', 300);
    },
  },
  'ask-recovery': {
    ...here,
    says: 'The recovery code, which was not the right one',
    answers: { 'mfa-recovery-code': refusal('invalid_grant') },
    async walk(hands) {
      await by(hands, 'ask.method.recovery-code', 'ask.recovery.lead');
      await hands.type('ask.recovery', 'MZCRQ4W7B2T9KLXP5D3HVN8J');
      await hands.press('code.verify');
      await hands.see('trouble.wrong_recovery_code');
    },
  },
  'ask-new-code': {
    ...here,
    says: 'The recovery code was used up: its successor has to be kept',
    async walk(hands) {
      await by(hands, 'ask.method.recovery-code', 'ask.recovery.lead');
      await hands.type('ask.recovery', 'MZCRQ4W7B2T9KLXP5D3HVN8J');
      await hands.press('code.verify');
      await hands.see('ask.recovery.new');
    },
  },
  'look-only': {
    says: 'Signed in with the password alone: to look, and not to change',
    isLocked: true,
    rows: usual,
    config: { signIn: 'password', passwordMode: 'list-first' },
    async walk({ press, type, see }) {
      await press('confirm.button');
      await type('ask.account', 'ada@example.com');
      await type('ask.password', 'correct horse battery staple');
      await press('ask.password.send');
      await see('look.only');
    },
  },
};
