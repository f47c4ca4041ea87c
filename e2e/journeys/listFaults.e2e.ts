// The list cannot be had: people read why, in their own words, and never see "you have none".
import { expect } from '@playwright/test';
import type { Fault } from '#e2e/fixtures/TenantControl.ts';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const developerWords = /tenant|scope|audience|token|JSON|undefined|null|\b[1-5]\d\d\b/i;

type Case = {
  readonly name: string;
  readonly answer: Fault['answer'];
  readonly says: string;
  /** What the browser itself writes about it. */
  readonly complaint?: RegExp;
};

const unreadable = "The server sent something we can't read. Try again in a moment.";
const webPage = 'A web page answered in place of the server.';
const offline = "We couldn't reach the server. Check your connection, then try again.";
const broken = 'The server has a problem. Try again in a moment.';

const cases: readonly Case[] = [
  { name: 'an error 500', answer: { status: 500 }, says: broken, complaint: /status of 500/ },
  {
    name: 'an error 503 with a web page',
    answer: { status: 503, body: '<!doctype html><h1>Maintenance' },
    says: broken,
    complaint: /status of 503/,
  },
  { name: 'a web page', answer: { body: '<!DOCTYPE html><p>Sign in to Wi-Fi' }, says: webPage },
  { name: 'half an answer', answer: { body: '[{"id":"sms|dev_1","auth' }, says: unreadable },
  { name: 'nothing', answer: { body: '' }, says: unreadable },
  { name: 'null', answer: { body: 'null' }, says: unreadable },
  { name: 'a list in a box', answer: { body: { authenticators: [] } }, says: unreadable },
  { name: 'a list of nonsense', answer: { body: [1, 'two', null] }, says: unreadable },
  {
    name: 'a refusal for want of permission',
    answer: { status: 403, body: { error: 'insufficient_scope', error_description: 'scope' } },
    says: 'You may not do this here. Ask the people who run this app for permission.',
    complaint: /status of 403/,
  },
  {
    name: 'too many requests',
    answer: { status: 429, body: { error: 'too_many_requests' }, headers: { 'Retry-After': '1' } },
    says: 'That was too much at once. Wait a moment, then try again.',
    complaint: /status of 429/,
  },
  {
    name: 'a refusal that it does not explain',
    answer: { status: 418, body: { error: 'teapot' } },
    says: 'The server refused this. If it happens again, support can help.',
    complaint: /status of 418/,
  },
  {
    name: 'not found',
    answer: { status: 404, body: { error: 'not_found' } },
    says: "This app can't show your sign-in methods. Tell the people who run it.",
    complaint: /status of 404/,
  },
  { name: 'no answer', answer: { drop: true }, says: offline, complaint: /ERR_.*\/mfa\// },
  {
    name: 'an answer that the browser withholds',
    answer: { status: 502, cors: false },
    says: offline,
    complaint: /CORS|ERR_FAILED|status of 502/,
  },
];

for (const { name, answer, says, complaint } of cases) {
  test(`in place of the list comes ${name}: it is said plainly, and looking again works`, async ({
    page,
    security,
    tenant,
    sent,
    openAs,
    expectAccessible,
    expectConsole,
  }) => {
    if (complaint) expectConsole(complaint);
    await tenant.breakList(answer, 50);
    await openAs(ada);

    await expect(security.alert).toContainText("We can't show your sign-in methods");
    await expect(security.alert).toContainText(says);
    await expect(security.alert).not.toContainText(developerWords);
    await expect(page.getByText('You have no second step yet')).toHaveCount(0);
    await expectAccessible();
    // A storm helps nobody: at most the first one and two more.
    expect(sent('GET')).toBeLessThanOrEqual(3);

    await tenant.mend();
    await security.lookAgain.click();
    await expect(security.things).toHaveCount(5);
    await expect(security.alert).toHaveCount(0);
  });
}

test('a hiccup of the server is not even noticed', async ({
  security,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 503/);
  await tenant.breakList({ status: 503 });
  await openAs(ada);

  await expect(security.things).toHaveCount(5);
  expect(await tenant.lists()).toHaveLength(2);
});

test('the tenant no longer takes the confirmation when the list is asked: a new one is asked for', async ({
  security,
  signIn,
  tenant,
  openAs,
  expectAccessible,
  expectConsole,
}) => {
  expectConsole(/status of 401/);
  await tenant.breakList({
    status: 401,
    body: { error: 'invalid_grant', error_description: 'The mfa_token provided is invalid.' },
  });
  await openAs(ada);

  await expect(security.confirmItsYou).toBeVisible();
  await expect(security.alert).toHaveText(
    "Your confirmation has expired. Confirm it's you to go on.",
  );
  await expectAccessible();
  expect(await tenant.lists()).toHaveLength(1);

  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
});

test('a slow list shows its shape at once, and says after a while that it is slow', async ({
  page,
  security,
  hold,
  openAs,
  expectAccessible,
}) => {
  const release = await hold('GET', /\/mfa\/authenticators$/);
  await openAs(ada);

  await expect(page.getByText('Loading your sign-in methods…')).toBeAttached();
  await expect(security.heading).toBeVisible();
  await expectAccessible();
  await expect(page.getByText('This is taking longer than usual.')).toBeVisible();
  await expectAccessible();
  release();
  await expect(security.things).toHaveCount(5);
  await expect(page.getByText('This is taking longer than usual.')).toHaveCount(0);
});
