// Walks through the screens in a language that nobody speaks: whatever is not in it has bypassed the catalogs.
import { render, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HandedOverPage } from '#app/HandedOverPage.tsx';
import { SettingsPage } from '#app/SettingsPage.tsx';
import { UnreachablePage } from '#app/UnreachablePage.tsx';
import { createWords } from '#i18n/createWords.ts';
import { messages as checkup } from '#i18n/en/checkup.ts';
import { messages as enroll } from '#i18n/en/enroll.ts';
import { messages as enrollparts } from '#i18n/en/enrollparts.ts';
import { messages as lost } from '#i18n/en/lost.ts';
import { messages as password } from '#i18n/en/password.ts';
import { messages as remove } from '#i18n/en/remove.ts';
import { messages as unlock } from '#i18n/en/unlock.ts';
import type { MessageId } from '#i18n/Message.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { pseudoLanguage } from './pseudoLanguage.ts';
import { renderSecurity } from './renderSecurity.tsx';
import { watchTexts } from './watchTexts.ts';

/** What Intl says is in Thai: the words for "and" and "minutes" too have to ask for the language of the page. */
const language = { ...pseudoLanguage(), locale: 'th' };
const words = createWords(language);
words.add({ checkup, enroll, enrollparts, lost, password, remove, unlock });

/** A part of a sentence that has no values, as it is read. */
const said = (id: MessageId) => words.say(id).join('');
/** Its first words, for sentences with values. */
const begins = (id: MessageId) => String(words.say(id)[1]).trim();

const outside = [
  /[\w.*]+@[\w.*]+/g,
  /localhost:\d+/g,
  // Names of phones and keys, ends of ids, keys of apps, and a time for whoever helps.
  /\w+'s [\w ]+|iPhone of Max|YubiKey 5C|MacBook Air/g,
  /^[A-Za-z0-9]{8}$/g,
  /^[A-Z0-9]{4}( [A-Z0-9]{4}){3,}$/g,
  /\d+-\d+-\d+ [\d:]+ UTC|\bUTC\b/g,
];

async function open(tenant: TestTenant, options: Parameters<typeof renderSecurity>[1] = {}) {
  const bypassing = watchTexts(outside);
  const page = await renderSecurity(tenant, { ...options, language });
  const find = (text: string, selector: string) =>
    waitFor(() => {
      const found = [...document.querySelectorAll(selector)].filter((one) =>
        one.textContent.includes(text),
      );
      const last = found.at(-1);
      if (!last) throw new Error(`nobody says ${text}`);
      return last;
    });
  const press = async (id: MessageId) =>
    page.user.click(await find(said(id), 'button, a, summary'));
  /** A kind: below it there may be a way to replace what is of the same kind. */
  const choose = async (id: MessageId) => page.user.click(await find(said(id), '[class*=choice]'));
  const sees = (id: MessageId) => find(begins(id), 'body');
  return { ...page, press, choose, sees, find, bypassing };
}

const breakList = (tenant: TestTenant, answer: object) =>
  tenant.control.faults.add({ method: 'GET', path: '/mfa/authenticators', times: 9, answer });

test('the gate, the helper before a confirmation, and what a confirmation that failed says', async () => {
  await using tenant = await createTestTenant();
  const { press, sees, leave, open: goTo, bypassing } = await open(tenant);
  await press('lost.link');
  await sees('lost.before.next');
  for (const [error, told] of [
    ['access_denied', 'step_up.cancelled'],
    ['login_required', 'step_up.failed'],
    ['server_error', 'step_up.unreachable'],
  ] as const) {
    const state = new URL(await leave()).searchParams.get('state');
    await goTo(new URL(`http://localhost:5173/callback?error=${error}&state=${state}`));
    await sees(told);
  }
  await goTo(new URL('http://localhost:5173/nowhere'));
  await sees('not_found.title');
  expect(bypassing()).toEqual([]);
});

test.each(['ada', 'max', 'ben', 'cleo', 'dan'])(
  'the list of %s, and what comes after it',
  async (name) => {
    await using tenant = await createTestTenant();
    const { find, sees, bypassing } = await open(tenant, { as: `${name}@example.com` });
    await sees('list.title');
    await find(said('unlock.lock'), 'button');
    await find('', 'aside, [role=complementary]');
    expect(bypassing()).toEqual([]);
  },
);

test.each([
  ['failure.not_permitted', { status: 403, body: { error: 'insufficient_scope' } }],
  ['failure.not_offered', { status: 404, body: '' }],
  ['failure.too_many_requests', { status: 429, headers: { 'Retry-After': '30' } }],
  ['failure.unexpected_answer', { status: 200, body: '{}' }],
  ['failure.network_sign_in', { status: 200, body: '<!doctype html><p>Wi-Fi' }],
  ['failure.rejected', { status: 413, body: 'too large' }],
] as const)('a list that can not be had: %s', async (id, answer) => {
  await using tenant = await createTestTenant();
  await breakList(tenant, answer);
  const { sees, bypassing } = await open(tenant, { as: 'ada@example.com' });
  await sees(id);
  expect(bypassing()).toEqual([]);
});

test('each question before a removal, one removal, and its receipt', async () => {
  await using tenant = await createTestTenant();
  const { user, find, press, sees, bypassing } = await open(tenant, { as: 'max@example.com' });
  await sees('list.title');
  await find(said('list.remove.short'), 'a');
  const ways = [...document.querySelectorAll<HTMLElement>('li a[href^="/remove/"]')];
  for (const way of ways) {
    await user.click(way);
    await find('', 'dialog');
    await press('remove.cancel');
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  }
  await user.click(ways[0] as HTMLElement);
  await press('remove.button.push');
  await find(begins('done.removed'), '[role=status]');
  expect(bypassing()).toEqual([]);
});

test.each([
  { status: 500 },
  { status: 403, body: { error: 'insufficient_scope' } },
  { status: 409, body: { error: 'conflict' } },
])('a removal that fails with %o', async (answer) => {
  await using tenant = await createTestTenant();
  const { user, find, press, bypassing } = await open(tenant, { as: 'ada@example.com' });
  await user.click(await find(said('list.remove.short'), 'li a'));
  await tenant.control.faults.add({
    method: 'DELETE',
    path: '/mfa/authenticators',
    times: 1,
    answer,
  });
  await press('remove.button.otp');
  await find(begins('remove.not_removed'), '[role=alert] *');
  expect(bypassing()).toEqual([]);
});

test('the last protection, and its second act', async () => {
  await using tenant = await createTestTenant();
  const { user, find, press, bypassing } = await open(tenant, { as: 'dan@example.com' });
  await user.click(await find(said('list.remove.short'), 'li a'));
  await find('', 'dialog');
  await press('remove.button.otp');
  await find(said('remove.second_act.missing'), 'dialog *');
  expect(bypassing()).toEqual([]);
});

test('what was lost, from the question to the next steps', async () => {
  await using tenant = await createTestTenant();
  const links = { changePassword: '/password', signOutEverywhere: '/sessions', support: '/help' };
  const page = await open(tenant, { as: 'ada@example.com', config: { links } });
  await page.press('lost.link');
  await page.user.click(await page.find('4567', 'a, button'));
  await page.sees('lost.next.another');
  await page.press('remove.button.phone');
  await page.find(begins('done.removed'), 'body');
  expect(page.bypassing()).toEqual([]);
});

test('adding: the choice, each kind, what is wrong with what was typed, and what was added', async () => {
  await using tenant = await createTestTenant();
  const page = await open(tenant, { as: 'dan@example.com' });
  const { user, press, choose, find, sees, bypassing } = page;
  await press('list.add');
  await choose('factor.otp');
  const key = await find(' ', 'dialog code');
  const seed = key.textContent.replace(/\s/g, '');
  await user.type(await find('', 'dialog input'), '12{Enter}');
  await find('', '[aria-invalid=true]');
  await user.clear(await find('', 'dialog input'));
  await user.type(
    await find('', 'dialog input'),
    `${await createMfaClient(tenant).showsNow(seed)}`,
  );
  await press('code.verify');
  await find(begins('added.one'), '[role=status]');
  for (const factor of ['push', 'sms', 'voice', 'email'] as const) {
    await press('list.add');
    await choose(`factor.${factor}`);
    await sees(`add.title.${factor}`);
    await press('add.cancel');
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  }
  expect(bypassing()).toEqual([]);
});

test('a first method comes with a recovery code', async () => {
  await using tenant = await createTestTenant();
  const page = await open(tenant, { as: 'ben@example.com' });
  const { user, press, choose, find, sees, confirm, bypassing } = page;
  await press('list.add');
  await sees('add.title');
  await confirm('ben@example.com');
  await choose('factor.otp');
  const seed = (await find(' ', 'dialog code')).textContent.replace(/\s/g, '');
  await user.type(
    await find('', 'dialog input'),
    `${await createMfaClient(tenant).showsNow(seed)}`,
  );
  await press('code.verify');
  await sees('kit.title');
  await press('kit.done');
  await sees('kit.not_kept');
  expect(bypassing()).toEqual([]);
});

test('a page that was locked by hand', async () => {
  await using tenant = await createTestTenant();
  const { press, sees, bypassing } = await open(tenant, { as: 'ada@example.com' });
  await press('unlock.lock');
  await sees('confirm.locked');
  expect(bypassing()).toEqual([]);
});

test('pages that have no settings, and a window that has done its work', () => {
  const bypassing = watchTexts(outside);
  const pages = [
    <SettingsPage key="settings" language={language} problems={[]} />,
    <UnreachablePage key="unreachable" language={language} onRetry={() => {}} />,
    <HandedOverPage key="handed over" language={language} />,
  ];
  for (const page of pages) render(page).unmount();
  render(pages);
  expect(bypassing()).toEqual([]);
});

test('a page that asks for the password itself', async () => {
  await using tenant = await createTestTenant();
  const config = { signIn: 'password', passwordMode: 'mfa-first' };
  const { user, press, find, sees, bypassing } = await open(tenant, { config });
  await press('confirm.button');
  const password = await find('', 'dialog input[type=password]');
  await user.type(document.querySelector('dialog input') as HTMLElement, 'eve@example.com');
  await user.type(password, 'wrong');
  await press('ask.password.send');
  await sees('trouble.wrong_password');
  await user.clear(password);
  await user.type(password, 'correct horse battery staple');
  await press('ask.password.send');
  await find(begins('ask.methods.title'), 'dialog');
  expect(bypassing()).toEqual([]);
});

test('a text that no catalog says is found, also where only readers hear it', () => {
  const bypassing = watchTexts(outside);
  render(
    <p>
      Nice <button type="button" aria-label="Close" /> 42 {said('page.title')}
    </p>,
  );
  expect(bypassing()).toEqual(['p: Nice ', 'button: Close']);
});
