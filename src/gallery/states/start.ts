// Before there is a list: the gate, the way through it, the wait, and why nothing came.
import { justPhone, usual } from '#gallery/rows.ts';
import type { States } from '#gallery/State.ts';

const SLOW_MS = 3_100;
const TOO_LONG_MS = 15_100;

export const start: States = {
  gate: {
    says: 'The gate: nothing is asked of anybody before a click',
    isLocked: true,
    walk: ({ see }) => see('confirm.lead'),
  },
  'gate-leaving': {
    says: 'On the way to confirm, the button is at work',
    isLocked: true,
    walk: async ({ press }) => press('confirm.button'),
  },
  'gate-cancelled': {
    says: 'Whoever turns back while confirming is not alarmed',
    isLocked: true,
    answer: 'error=access_denied',
    walk: ({ see }) => see('step_up.cancelled'),
  },
  'gate-not-trusted': {
    says: 'An answer that was not asked for is thrown away',
    isLocked: true,
    answer: 'code=code&iss=https%3A%2F%2Felsewhere.example',
    walk: ({ see }) => see('step_up.not_trusted'),
  },
  'gate-clock': {
    says: 'A clock that is far off is named as the reason',
    clockAheadSeconds: -72_000,
    walk: ({ see }) => see('step_up.clock'),
  },
  'gate-unreachable': {
    says: 'The sign-in service did not answer',
    answers: { code: 'lost' },
    walk: ({ see }) => see('step_up.unreachable'),
  },
  'gate-not-offered': {
    says: 'This app is not set up to confirm anybody',
    isLocked: true,
    answer: 'error=unauthorized_client',
    walk: ({ see }) => see('step_up.not_offered'),
  },
  'popup-open': {
    says: 'A window is open to confirm in, and the page waits for it',
    isLocked: true,
    config: { stepUp: 'popup' },
    opensWindow: () => ({ closed: false }),
    async walk({ press, see }) {
      await press('confirm.button');
      await see('popup.open');
    },
  },
  'popup-blocked': {
    says: 'The browser lets no window open: the tab itself will do',
    isLocked: true,
    config: { stepUp: 'popup' },
    async walk({ press, see }) {
      await press('confirm.button');
      await see('popup.blocked');
    },
  },
  'popup-closed': {
    says: 'The window was closed before there was an answer',
    isLocked: true,
    config: { stepUp: 'popup' },
    opensWindow: () => ({ closed: true }),
    async walk({ press, see, pass }) {
      await press('confirm.button');
      await see('popup.open');
      pass(300);
      pass(1_100);
      await see('popup.closed');
    },
  },
  'someone-else': {
    says: 'Somebody else confirmed than the one this page was opened for',
    rows: usual,
    email: 'eve@example.com',
    expected: { sub: 'auth0|ada@example.com', email: 'ada@example.com' },
    walk: ({ see }) => see('confirm.someone_else.title'),
  },
  'lost-before': {
    says: 'Who lost something is told how to confirm without it',
    isLocked: true,
    path: '/lost',
    walk: ({ see }) => see('lost.before.next'),
  },
  returning: {
    says: 'Back from confirming, the shape of the list is there',
    answers: { code: 'never' },
    walk: ({ see }) => see('list.loading'),
  },
  skeleton: {
    says: 'The list is on its way, and its shape is there',
    answers: { list: 'never' },
    walk: ({ see }) => see('list.loading'),
  },
  slow: {
    says: 'After three seconds a slow list says so, with two ways out',
    answers: { list: 'never' },
    async walk({ see, pass }) {
      await see('list.loading');
      pass(SLOW_MS);
      await see('list.slow');
    },
  },
  stopped: {
    says: 'Who stopped waiting can look again',
    answers: { list: 'never' },
    async walk({ see, pass, press }) {
      await see('list.loading');
      pass(SLOW_MS);
      await press('list.cancel');
      await see('list.stopped.title');
    },
  },
  'no-permission': {
    says: 'The confirmation brought no permission to see the list',
    scope: 'openid profile email',
    walk: ({ see }) => see('failure.not_permitted'),
  },
  'account-gone': {
    says: 'The account was closed meanwhile',
    answers: { list: { status: 403, body: { error: 'inexistent_user' } } },
    config: { links: { support: '/support' } },
    walk: ({ see }) => see('failure.account_gone.title'),
  },
  'failed-server': {
    says: 'The server has a problem: with the time, for support',
    answers: { list: { status: 500 } },
    async walk({ see }) {
      await see('list.loading');
      await see('failure.server_failed', 200);
    },
  },
  'failed-timed-out': {
    says: 'The server took too long',
    answers: { list: 'never' },
    async walk({ see, pass }) {
      await see('list.loading');
      pass(TOO_LONG_MS);
      await see('failure.timed_out');
    },
  },
  'failed-too-much': {
    says: 'It was too much at once: the button counts down',
    rows: justPhone,
    answers: { list: { status: 429, headers: { 'retry-after': '40' } } },
    walk: ({ see }) => see('failure.too_many_requests'),
  },
  'failed-network-sign-in': {
    says: 'A web page answered in place of the server',
    answers: { list: { text: '<!doctype html><title>Hotel</title>' } },
    walk: ({ see }) => see('failure.network_sign_in'),
  },
  'failed-unreadable': {
    says: 'The server sent what nobody can read',
    answers: { list: { body: [{ nothing: true }] } },
    walk: ({ see }) => see('failure.unexpected_answer'),
  },
  'failed-not-offered': {
    says: 'This app can show nobody their methods',
    answers: { list: { status: 404 } },
    walk: ({ see }) => see('failure.not_offered'),
  },
};
