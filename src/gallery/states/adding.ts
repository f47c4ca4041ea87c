// Adding something: the choice, the steps of each kind, and what came of it.
import { type Answer, RIGHT_CODE, wrongCode } from '#gallery/memoryTenant.ts';
import { app, guardian, phone, recoveryCode, usual } from '#gallery/rows.ts';
import type { State, States } from '#gallery/State.ts';

type Walk = NonNullable<State['walk']>;
type Hands = Parameters<Walk>[0];
type Sentence = Parameters<Hands['see']>[0];

const seen = (id: Sentence) => (async ({ see }: Hands) => see(id)) satisfies Walk;

const refusal = (status: number, error: string, description = ''): Answer => ({
  status,
  body: { error, error_description: description },
});

async function showQrCode({ press, see }: Hands, then: Sentence) {
  await press('begin.button');
  await see(then);
}

async function typeCode({ type, press }: Hands, code = RIGHT_CODE) {
  await type('code.label', code);
  await press('code.verify');
}

async function sendCode({ type, press, choose }: Hands, number = '0170 1234567') {
  await choose('phone.country', 'DE');
  await type('phone.number', number);
  await press('phone.submit.sms');
}

const ofApp = { rows: usual.slice(2), path: '/add/otp' };
const ofPush = { rows: usual.slice(2), path: '/add/push' };
const ofText = { rows: [...guardian('Pixel 9'), recoveryCode()], path: '/add/sms' };

export const adding: States = {
  add: { says: 'What can be added', rows: usual, path: '/add', walk: seen('factor.otp.hint') },
  'add-one-off': {
    ...ofPush,
    says: 'One of the choices is not offered at the moment',
    answers: { begin: refusal(400, 'unsupported_challenge_type') },
    async walk(hands) {
      await showQrCode(hands, 'enroll.factor_off');
      await hands.press('add.other');
      await hands.see('factor.off');
    },
  },
  'add-fresh': {
    says: 'Before a first method, a new sign-in',
    isUnchallenged: true,
    path: '/add',
    walk: seen('fresh.lead'),
  },
  'add-not-permitted': {
    says: 'The confirmation brought no permission to add',
    rows: usual,
    scope: 'openid profile email read:authenticators remove:authenticators',
    path: '/add',
    walk: seen('add.close'),
  },
  'add-expired': {
    ...ofApp,
    says: 'The confirmation has expired while something was being added',
    async walk({ see, pass }) {
      await see('begin.button');
      pass(11 * 60_000);
      await see('add.expired');
    },
  },
  'add-app': { ...ofApp, says: 'An authenticator app: what will be done', walk: seen('begin.otp') },
  'add-app-waiting': {
    ...ofApp,
    says: 'The QR code is on its way, and takes longer than usual',
    answers: { begin: 'never' },
    async walk({ press, see }) {
      await press('begin.button');
      await see('add.slow', 100);
    },
  },
  'add-app-scan': {
    ...ofApp,
    says: 'The QR code, the key, and the field for the code',
    walk: (hands) => showQrCode(hands, 'otp.verify'),
  },
  'add-app-clock': {
    ...ofApp,
    says: 'The clock of this device is off, and the codes of an app on it would be',
    clockAheadSeconds: 45,
    walk: (hands) => showQrCode(hands, 'otp.clock'),
  },
  'add-app-empty-code': {
    ...ofApp,
    says: 'No code was typed',
    async walk(hands) {
      await showQrCode(hands, 'otp.verify');
      await hands.press('code.verify');
      await hands.see('code.empty');
    },
  },
  'add-app-wrong-code': {
    ...ofApp,
    says: 'The code is wrong, and what was typed stays',
    async walk(hands) {
      await showQrCode(hands, 'otp.verify');
      await typeCode(hands, '654321');
      await hands.see('enroll.wrong_code.otp');
    },
  },
  'add-app-known': {
    rows: [...usual.slice(2), app('HalfOtpCw0XCt5xQ', { active: false })],
    path: '/add/otp',
    says: 'An app that was scanned in an earlier visit is finished with its code',
    async walk({ press, see }) {
      await press('unfinished.finish.otp');
      await see('otp.known');
    },
  },
  'add-app-unfinished': {
    rows: [...usual.slice(2), app('HalfOtpCw0XCt5xQ', { active: false })],
    path: '/add/otp',
    says: 'One of this kind was begun before: finish it, or start again',
    walk: seen('unfinished.finish_lead'),
  },
  'add-app-doubt': {
    ...ofApp,
    says: 'The answer got lost, and the list can not be had',
    answers: { 'mfa-otp': 'lost' },
    async walk(hands) {
      await showQrCode(hands, 'otp.verify');
      hands.tenant.answer('list', 'lost');
      await typeCode(hands);
      await hands.see('doubt', 200);
    },
  },
  'add-app-full': {
    ...ofApp,
    says: 'There is no room for another method',
    answers: { begin: refusal(400, 'too_many_entities') },
    walk: (hands) => showQrCode(hands, 'enroll.full'),
  },
  'add-app-little-room': {
    says: 'There is room for only a few more methods',
    rows: [
      ...usual.slice(2),
      ...Array.from({ length: 21 }, (_, at) =>
        phone(`XXXXXXXXX${2000 + at}`, `Half${at}Cw0XCt5xQ`, { active: false }),
      ).flat(),
    ],
    path: '/add/otp',
    walk: seen('unfinished.little_room'),
  },
  'add-push': {
    ...ofPush,
    says: 'Push notifications: waiting for the phone',
    walk: (hands) => showQrCode(hands, 'push.waiting'),
  },
  'add-push-declined': {
    ...ofPush,
    says: 'It was declined on the phone',
    answers: { 'mfa-oob': refusal(400, 'access_denied', 'MFA Authorization rejected.') },
    async walk(hands) {
      await showQrCode(hands, 'push.waiting');
      await hands.see('enroll.declined', 300);
    },
  },
  'add-push-expired': {
    ...ofPush,
    says: 'Time ran out for the push',
    answers: { 'mfa-oob': refusal(400, 'expired_token') },
    async walk(hands) {
      await showQrCode(hands, 'push.waiting');
      await hands.see('enroll.expired', 300);
    },
  },
  'add-push-unfinished': {
    says: 'A push that was begun before can not be finished any more',
    rows: [...usual.slice(2), ...guardian('Pixel 9', 'HalfPushCw0XCt5x', { active: false })],
    path: '/add/push',
    walk: seen('unfinished.lost_lead'),
  },
  'add-text': { ...ofText, says: 'Text messages: the number', walk: seen('phone.number') },
  'add-text-empty': {
    ...ofText,
    says: 'No number was typed',
    async walk({ press, see }) {
      await press('phone.submit.sms');
      await see('phone.empty');
    },
  },
  'add-text-no-number': {
    ...ofText,
    says: 'What was typed is no phone number',
    async walk(hands) {
      await sendCode(hands, 'home');
      await hands.see('phone.not_a_number');
    },
  },
  'add-text-refused': {
    ...ofText,
    says: 'Nobody can be reached at the number',
    answers: { begin: refusal(502, 'bad_gateway', 'The phone number is invalid.') },
    async walk(hands) {
      await sendCode(hands);
      await hands.see('enroll.bad_destination.phone');
    },
  },
  'add-text-too-many': {
    ...ofText,
    says: 'Too many messages were sent: when the next may be',
    answers: { begin: { status: 429, body: {}, headers: { 'retry-after': '600' } } },
    async walk(hands) {
      await sendCode(hands);
      await hands.see('enroll.too_many_sent');
    },
  },
  'add-text-code': {
    ...ofText,
    says: 'The code was sent: its field, and when there may be another',
    async walk(hands) {
      await sendCode(hands);
      await hands.see('resend.wait');
    },
  },
  'add-text-wrong-code': {
    ...ofText,
    says: 'The code is wrong, and there are few more tries',
    answers: { 'mfa-oob': { ...(wrongCode as object), headers: { 'x-ratelimit-remaining': '3' } } },
    async walk(hands) {
      await sendCode(hands);
      await typeCode(hands, '654321');
      await hands.see('enroll.wrong_code');
    },
  },
  'add-text-too-many-codes': {
    ...ofText,
    says: 'Too many wrong codes: when the next one is taken',
    answers: { 'mfa-oob': { status: 429, body: {}, headers: { 'retry-after': '360' } } },
    async walk(hands) {
      await sendCode(hands);
      await typeCode(hands, '654321');
      await hands.see('enroll.too_many_codes');
    },
  },
  'add-text-again': {
    ...ofText,
    says: 'A new code may be sent, and was',
    async walk(hands) {
      await sendCode(hands);
      await hands.press('resend.button', 1_000);
      await hands.see('resend.sent');
    },
  },
  'add-call': {
    rows: usual.slice(0, 2),
    path: '/add/voice',
    says: 'Phone calls: the number, and the call',
    async walk({ choose, type, see }) {
      await choose('phone.country', 'DE');
      await type('phone.number', '0170 1234567');
      await see('phone.preview.voice');
    },
  },
  'add-email': {
    rows: usual.slice(0, 4),
    path: '/add/email',
    says: 'An address that is none',
    async walk({ type, press, see }) {
      await type('email.address', 'ada at example');
      await press('email.submit');
      await see('email.not_an_address');
    },
  },
  'add-email-code': {
    rows: usual.slice(0, 4),
    path: '/add/email',
    says: 'The code was sent by email',
    async walk({ type, press, see }) {
      await type('email.address', 'ada@home.example');
      await press('email.submit');
      await see('resend.wait');
    },
  },
  replace: {
    says: 'Something is being replaced, and stays until the new one works',
    rows: usual,
    path: `/replace/${encodeURIComponent('sms|dev_NU1Ofuw3Cw0XCt5x')}`,
    walk: seen('replace.lead'),
  },
  'replace-done': {
    says: 'The new one works: the question for the old one opens',
    rows: phone('XXXXXXXXX9167'),
    path: `/replace/${encodeURIComponent('sms|dev_NU1Ofuw3Cw0XCt5x')}/otp`,
    async walk(hands) {
      await showQrCode(hands, 'otp.verify');
      await typeCode(hands);
      await hands.see('remove.button.phone');
    },
  },
  discarded: {
    rows: [...usual, app('HalfOtpCw0XCt5xQ', { active: false })],
    says: 'An unfinished set-up was discarded',
    async walk({ press, see }) {
      await see('unfinished.title', 100);
      await press('unfinished.discard');
      await see('unfinished.discarded');
    },
  },
};
