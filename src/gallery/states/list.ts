// The list: each kind of thing on it, and what stands below it.
import {
  app,
  email,
  guardian,
  heard,
  justApp,
  justPhone,
  key,
  phone,
  recoveryCode,
  usual,
} from '#gallery/rows.ts';
import type { State, States } from '#gallery/State.ts';

const seen = (id: Parameters<Parameters<NonNullable<State['walk']>>[0]['see']>[0]) =>
  (async ({ see }) => see(id)) satisfies NonNullable<State['walk']>;

const MINUTE_MS = 60_000;

const listed = (async ({ see, pass }) => {
  await see('list.add');
  pass(300);
}) satisfies NonNullable<State['walk']>;

export const list: States = {
  list: {
    says: 'The list that most people have, and all is well',
    rows: usual,
    walk: seen('checkup.well.code'),
  },
  kinds: {
    says: 'One of each kind, with the reason where one stays',
    rows: [
      ...usual,
      email('***@work.******', 'MailWork7rTt0LpK'),
      key('roaming', 'YubiKey 5C'),
      key('platform', "Ada's MacBook"),
      heard,
    ],
    walk: seen('why.unknown_kind'),
  },
  unnamed: {
    says: 'Things without a name are called by their kind',
    rows: [
      { ...key('roaming', ''), name: '' },
      { ...email(''), name: '' },
      ...phone('').map((row) => ({ ...row, name: '' })),
      app(),
      app('Totp2mv8GfEiGzzN'),
    ],
    walk: seen('name.phone.unnamed'),
  },
  hostile: {
    says: 'Names that are long, run the other way, or hold what nobody can see',
    rows: [
      ...guardian(`The telephone of ${'somebody with a very long name '.repeat(6)}`),
      key('roaming', 'مفتاح الأمان \u202Eevil'),
      key('platform', '\u0007<b>bold</b> {braces}'),
      email('***@a-very-long-domain-name-without-any-break-in-it.example.com'),
    ],
    walk: seen('name.whole'),
  },
  apart: {
    says: 'Several sources of approvals and codes: nobody can tell which belong together',
    rows: [...guardian('Pixel 9'), ...guardian('Galaxy S24', 'Push2w3Cw0XCt5xB'), app()],
    walk: seen('list.apart'),
  },
  many: {
    says: 'A long list',
    rows: Array.from({ length: 24 }, (_, at) =>
      phone(`XXXXXXXXX${1000 + at}`, `Many${at}Cw0XCt5xQ`),
    ).flat(),
    walk: seen('checkup.only_phone'),
  },
  empty: {
    says: 'Nobody has a second step yet',
    isUnchallenged: true,
    walk: seen('checkup.not_asked.none'),
  },
  'no-removing': {
    says: 'The confirmation brought no permission to remove, nor to add',
    rows: usual,
    scope: 'openid profile email read:authenticators',
    walk: seen('why.not_permitted'),
  },
  'checkup-phone': {
    says: 'The check-up: all goes through the phone network',
    rows: justPhone,
    walk: seen('checkup.only_phone'),
  },
  'checkup-one': {
    says: 'The check-up: one thing, and no recovery code',
    rows: justApp,
    walk: seen('checkup.no_recovery_code'),
  },
  'checkup-email': {
    says: 'The check-up: email alone counts for nothing',
    rows: [email('***@exam*******')],
    isUnchallenged: true,
    walk: seen('checkup.only_email'),
  },
  'checkup-well': {
    says: 'The check-up: more than one thing, and no recovery code',
    rows: [app(), ...phone('XXXXXXXXX9167')],
    walk: seen('checkup.well.two'),
  },
  'checkup-read-only': {
    says: 'The check-up advises what this app does not offer',
    rows: [app(), recoveryCode()],
    scope: 'openid profile email read:authenticators remove:authenticators',
    walk: seen('checkup.read_only'),
  },
  'ends-soon': {
    says: 'Two minutes before changes lock there is a warning',
    rows: usual,
    async walk({ see, pass }) {
      await see('unlock.lock');
      pass(8.2 * MINUTE_MS);
      await see('unlock.ends_soon');
    },
  },
  expired: {
    says: 'The confirmation has expired, and the list stays to be read',
    rows: usual,
    async walk({ see, pass }) {
      await see('unlock.lock');
      pass(11 * MINUTE_MS);
      await see('confirm.expired');
    },
  },
  locked: {
    says: 'Locked by hand',
    rows: usual,
    async walk({ see, press }) {
      await press('unlock.lock');
      await see('confirm.locked');
    },
  },
  'popup-above': {
    says: 'A window is open to confirm in, and the list stays',
    rows: usual,
    config: { stepUp: 'popup' },
    opensWindow: () => ({ closed: false }),
    async walk({ see, press }) {
      await press('unlock.lock');
      await press('confirm.button');
      await see('popup.open');
    },
  },
  offline: {
    says: 'Offline: what was seen stays, with its time',
    rows: usual,
    async walk(hands) {
      await listed(hands);
      await hands.see('checkup.well.code');
      hands.network(false);
      await hands.see('list.offline');
    },
  },
  stale: {
    says: 'A look that failed leaves the list from before, and says so',
    rows: usual,
    answers: { list: ['usual', 'lost'] },
    async walk(hands) {
      await hands.see('checkup.well.code');
      hands.pass(6_000);
      hands.comeBack();
      await hands.see('list.stale', 200);
    },
  },
  'changed-elsewhere': {
    says: 'Something was removed elsewhere, and something else added',
    rows: usual,
    async walk({ see, pass, comeBack, tenant }) {
      await see('checkup.well.code');
      tenant.change([...usual.slice(2), ...phone('XXXXXXXXX4711', 'NewPhoneCw0XCt5x')]);
      pass(6_000);
      comeBack();
      await see('changes.gone');
    },
  },
  unfinished: {
    says: 'Set-ups that were begun and not finished',
    rows: [
      ...usual,
      ...phone('XXXXXXXXX4711', 'HalfDoneCw0XCt5x', { active: false }),
      app('HalfOtpCw0XCt5xQ', { active: false }),
    ],
    async walk({ see, pass }) {
      await see('checkup.well.code');
      pass(300);
      await see('unfinished.title');
    },
  },
};
