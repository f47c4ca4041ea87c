// The way back from the tenant: only our own answers are taken, once, and they leave no trace.
import { expect, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

/** Everything that outlives the page in this tab. */
const stored = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]),
  );

test('TL-19: after the step-up the address bar, the history and the storage hold nothing of it', async ({
  page,
  security,
  openAs,
}) => {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await openAs(ada);
  await expect(security.things).toHaveCount(5);

  expect(security.address).toBe('/');
  expect(await page.evaluate(() => document.referrer)).toBe('');
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/code|token/);
  expect(await stored(page)).toBe('[{},{},""]');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(addresses.at(-1)).toBe(page.url());
});

test('TL-22: a reload asks to confirm again: the token was in memory only', async ({
  page,
  security,
  openAs,
  tenant,
}) => {
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  const before = await tenant.exchanges();
  await page.reload();

  await expect(security.confirmItsYou).toBeVisible();
  await expect(security.things).toHaveCount(0);
  expect(await tenant.exchanges()).toEqual(before);
});

test('SU-14: Back never ends on an error page and never spends a code twice', async ({
  page,
  security,
  openAs,
  tenant,
  expectAccessible,
}) => {
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  const before = await tenant.exchanges();

  for (const _step of [1, 2, 3]) {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Security');
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    await expectAccessible();
  }
  expect(await tenant.exchanges()).toEqual(before);
});

test('SU-10: a callback that nobody here asked for lands on the gate, and no code is sent', async ({
  page,
  security,
  tenant,
  expectAccessible,
}) => {
  await security.open('/callback?code=x&state=y');

  await expect(security.confirmItsYou).toBeVisible();
  await expect(security.alert).toHaveCount(0);
  expect(security.address).toBe('/');
  await expectAccessible();
  expect(await tenant.requests()).toEqual([]);
  expect(await stored(page)).toBe('[{},{},""]');
});

for (const answer of ['code=x&state=wrong', 'code=x', 'error=access_denied&state=wrong', '']) {
  test(`an answer that does not fit is thrown away and said: /callback?${answer}`, async ({
    page,
    security,
    signIn,
    tenant,
    expectAccessible,
  }) => {
    await security.open();
    await security.confirmItsYou.click();
    await signIn.signInHeading.waitFor();
    await security.open(`/callback?${answer}`);

    await expect(security.alert).toContainText('so we threw it away. Nothing was changed.');
    await expect(security.alert).not.toContainText(/state|code|token|\bOAuth/i);
    expect(security.address).toBe('/');
    expect(await stored(page)).toBe('[{},{},""]');
    await expectAccessible();
    expect(await tenant.exchanges()).toEqual([]);

    await security.confirmItsYou.click();
    await signIn.passAs(ada);
    await expect(security.things).toHaveCount(5);
    await expect(security.alert).toHaveCount(0);
  });
}

const exchangeFaults = [
  { name: 'answers 500', answer: { status: 500 }, complaint: /status of 500/ },
  { name: 'is cut off', answer: { drop: true }, complaint: /ERR_.*\/oauth\/token/ },
  { name: 'answers with a web page', answer: { status: 200, body: '<!doctype html>Hello' } },
  {
    name: 'refuses the code',
    answer: { status: 403, body: { error: 'invalid_grant', error_description: 'Invalid code' } },
    complaint: /status of 403/,
  },
] as const;

for (const { name, answer, ...rest } of exchangeFaults) {
  test(`SU-17: the last step ${name}: the gate says so, and the next try works`, async ({
    security,
    openAs,
    signIn,
    tenant,
    expectConsole,
    expectAccessible,
  }) => {
    if ('complaint' in rest) expectConsole(rest.complaint);
    await tenant.breakNext({ method: 'POST', path: '/oauth/token', times: 3, answer });
    await openAs(ada);

    await expect(security.alert).toContainText(/Nothing was changed\. (Try|Start) again/);
    expect(security.address).toBe('/');
    await expectAccessible();
    expect(await tenant.lists()).toEqual([]);

    await tenant.mend();
    await security.confirmItsYou.click();
    await signIn.passAs(ada);
    await expect(security.things).toHaveCount(5);
  });
}

test('SU-16: two tabs confirm at once in themselves, and each ends where it began', async ({
  security,
  dialog,
  signIn,
  otherTab,
  tenant,
}) => {
  const address = `/remove/${encodeURIComponent(await tenant.idOf(ada, 'sms'))}`;
  await security.open(address);
  await otherTab.security.open();
  await security.confirmItsYou.click();
  await otherTab.security.confirmItsYou.click();
  await signIn.passAs(ada);
  await otherTab.signIn.passAs(ada);

  await expect(dialog.root).toBeVisible();
  expect(security.address).toBe(address);
  await expect(otherTab.security.things).toHaveCount(5);
  expect(otherTab.security.address).toBe('/');
  expect(await tenant.exchanges()).toHaveLength(2);
});
