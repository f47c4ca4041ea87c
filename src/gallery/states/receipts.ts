// What became of a removal, said on the page.
import { app, email, guardian, phone, recoveryCode, usual } from '#gallery/rows.ts';
import type { States } from '#gallery/State.ts';
import { ofPhone, question, removing } from './removal.ts';

const ofUsual = { rows: usual, path: ofPhone };

/** Without the phone, and without what else went. */
const without = (...ends: readonly string[]) =>
  usual.filter(({ id }) => !ends.some((end) => id.endsWith(end)));

export const receipts: States = {
  removed: {
    ...ofUsual,
    says: 'Removed, with what went, when, and a reference',
    walk: removing('done.removed'),
  },
  'removed-copied': {
    ...ofUsual,
    says: 'The receipt can be copied; where that fails, it is marked',
    async walk(hands) {
      await removing('done.removed')(hands);
      await hands.press('done.copy');
    },
  },
  'removed-more': {
    ...ofUsual,
    says: 'Removed, and more went than was told',
    answers: {
      list: ['usual', 'usual', { body: without('NU1Ofuw3Cw0XCt5x', 'Pushaw3Cw0XCt5xA') }],
    },
    walk: removing('done.also_gone'),
  },
  'removed-less': {
    ...ofUsual,
    says: 'Removed, and a part of it is still there',
    answers: {
      list: [
        'usual',
        'usual',
        { body: usual.filter(({ id }) => id !== 'sms|dev_NU1Ofuw3Cw0XCt5x') },
      ],
    },
    walk: removing('done.still_there'),
  },
  'removed-already': {
    ...ofUsual,
    says: 'It was already removed',
    answers: {
      remove: { status: 404, body: {} },
      list: ['usual', 'usual', { body: without('NU1Ofuw3Cw0XCt5x') }],
    },
    walk: removing('done.already'),
  },
  'removed-lagging': {
    ...ofUsual,
    says: 'Removed by the word of the server, and the list still shows it',
    answers: { list: { body: usual } },
    walk: removing('done.lagging'),
  },
  'removed-still-listed': {
    ...ofUsual,
    says: 'Half a minute later it is still on the list',
    answers: { list: { body: usual } },
    walk: removing('done.still_listed', 800),
  },
  'removed-unseen': {
    ...ofUsual,
    says: 'Removed, and the list can not be had',
    answers: { list: ['usual', 'usual', 'lost'] },
    walk: removing('done.unseen', 200),
  },
  'removed-unknown': {
    ...ofUsual,
    says: 'Nobody knows whether it was removed',
    answers: { remove: 'lost', list: ['usual', 'usual', 'lost'] },
    walk: removing('done.unknown', 200),
  },
  'removed-running': {
    ...ofUsual,
    says: 'Being removed, after the question was closed',
    answers: { remove: 'never' },
    async walk({ press, see }) {
      await press('remove.button.phone');
      await see('remove.slow', 100);
      await press('remove.cancel');
      await press('remove.close');
      await see('done.running');
    },
  },
  'removed-last': {
    says: 'The last protection is gone, and the page says so',
    rows: [app()],
    path: question('totp|dev_TotpLmv8GfEiGzzN'),
    async walk({ press, see, tick, pass }) {
      await tick('remove.second_act');
      await press('remove.button.otp');
      await see('done.removed');
      pass(300);
      await see('list.empty.title');
    },
  },
  'removed-of-many': {
    says: 'Removed, below a list that is longer than the screen',
    rows: [
      ...guardian('Pixel 9'),
      ...phone('XXXXXXXXX9167'),
      ...Array.from({ length: 12 }, (_, at) => email(`***@exam${at}******`, `Mail${at}`)),
      recoveryCode(),
    ],
    path: ofPhone,
    walk: removing('done.removed'),
  },
};
