// What the tenant answers to a confirmation: only what fits is used, and everything else leaves a way on.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

for (const [id, what, evil, exchanges] of [
  ['SU-07', 'another state', 'evil.state', 0],
  ['SU-08', 'another nonce', 'evil.nonce', 1],
  ['SU-11', 'the name of another issuer', 'evil.callbackIss', 0],
] as const) {
  test(`${id}: an answer with ${what} is thrown away, and the next try works`, async ({
    security,
    dialog,
    signIn,
    tenant,
    openAs,
    expectAccessible,
  }) => {
    const address = `/remove/${encodeURIComponent(await tenant.idOf(ada, 'sms'))}`;
    await tenant.switch({ [evil]: true });
    await openAs(ada, address);

    await expect(security.alert).toContainText('so we threw it away. Nothing was changed.');
    await expect(security.alert).not.toContainText(/state|nonce|token|code|issuer/i);
    await expect(security.alert).toHaveCount(1);
    expect(security.address).toBe(address);
    expect(await tenant.exchanges()).toHaveLength(exchanges);
    expect(await tenant.lists()).toEqual([]);
    await expectAccessible();

    await tenant.switch({ [evil]: false });
    await security.confirmItsYou.click();
    await signIn.passAs(ada);
    await expect(dialog.root).toBeVisible();
  });
}

test('SU-09: the way back is loaded twice, and one exchange happens in all', async ({
  page,
  security,
  signIn,
  tenant,
}) => {
  let callback = '';
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/callback') callback = request.url();
  });
  await security.open();
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
  await page.goto(callback);

  await expect(security.confirmItsYou).toBeVisible();
  await expect(security.alert).toHaveCount(0);
  expect(await tenant.exchanges()).toHaveLength(1);
});

test('SU-12: an error that nobody here asked for says nothing of what is in the address', async ({
  page,
  security,
  tenant,
}) => {
  const said = encodeURIComponent('Call +1 555 0100 to <b>unlock</b> your account');
  await security.open(`/callback?error=${said}&error_description=${said}&state=unknown`);
  await expect(security.confirmItsYou).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/555|unlock/);

  // The same in the middle of a trip of our own.
  await security.confirmItsYou.click();
  await page.getByLabel('Email').waitFor();
  await security.open(`/callback?error=${said}&error_description=${said}&state=unknown`);
  await expect(security.alert).toContainText('so we threw it away.');
  await expect(page.locator('body')).not.toContainText(/555|unlock/);
  expect(await tenant.exchanges()).toEqual([]);
});

test('TL-17: a demand to sign in is a confirmation that is still to come, and no sign-out', async ({
  page,
  security,
  signIn,
  tenant,
}) => {
  // The tenant's own answer to somebody who may not be asked anything.
  await page.route(/\/authorize\?/, (route) =>
    route.continue({ url: `${route.request().url()}&prompt=none` }),
  );
  await security.open();
  await security.confirmItsYou.click();
  await expect(security.alert).toContainText("We couldn't check that it's you.");
  await expect(security.alert).toContainText('Nothing was changed. Try again.');

  await page.unrouteAll();
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
  expect((await tenant.requests()).filter(({ path }) => path.includes('logout'))).toEqual([]);
});

test('SU-25: a tenant that wants consent gets it from the person', async ({
  page,
  security,
  signIn,
  tenant,
}) => {
  await tenant.switch({ consentOnLocalhost: true });
  await security.open();
  await security.confirmItsYou.click();
  await signIn.typePassword('ben@example.com');
  await page.getByRole('button', { name: /^(Accept|Allow)/ }).click();

  await expect(page.getByRole('heading', { name: 'Your sign-in methods' })).toBeVisible();
});

test('TL-24: confirmed, and still refused: one sentence, and one confirmation for one click', async ({
  page,
  security,
  tenant,
  openAs,
  sent,
  expectConsole,
  expectAccessible,
}) => {
  expectConsole(/status of 401/);
  await tenant.breakList({ status: 401, body: { error: 'invalid_token' } }, 100);
  await openAs(ada);

  await expect(security.alert).toHaveText(
    "Your confirmation has expired. Confirm it's you to go on.",
  );
  await expect(security.confirmItsYou).toBeEnabled();
  await page.waitForLoadState('networkidle');
  expect(await tenant.exchanges()).toHaveLength(1);
  expect(sent('GET')).toBe(1);
  await expectAccessible();
});

test('SU-15: Back in the middle of a confirmation finds the question as it was, and unanswered', async ({
  page,
  security,
  dialog,
  signIn,
  tenant,
}) => {
  const phone = await tenant.idOf(ada, 'sms');
  const address = `/remove/${encodeURIComponent(phone)}`;
  await security.open(address);
  await security.confirmItsYou.click();
  await signIn.signInHeading.waitFor();
  await page.goBack();
  expect(security.address).toBe(address);
  await security.confirmItsYou.click();
  await signIn.passAs(ada);

  await expect(dialog.remove).toBeVisible();
  expect(await tenant.activeIds(ada)).toContain(phone);
  expect(await tenant.removals()).toEqual([]);
});

test('SU-18: a tenant that forgets all in the middle of a confirmation: the place is kept, and the next try works', async ({
  page,
  security,
  dialog,
  signIn,
  tenant,
  expectConsole,
}) => {
  expectConsole(/status of 403/);
  const address = `/remove/${encodeURIComponent(await tenant.idOf(ada, 'sms'))}`;
  await page.route(/\/oauth\/token/, async (route) => {
    await tenant.reset();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await route.continue();
  });
  await security.open(address);
  await security.confirmItsYou.click();
  await signIn.passAs(ada);

  await expect(security.alert).toContainText('Nothing was changed. Try again.');
  expect(security.address).toBe(address);
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(dialog.root).toHaveCount(1);
});

test('SU-26: the tenant is told who is expected, and writes it nowhere', async ({
  context,
  page,
  security,
  signIn,
  tenant,
  openAs,
}) => {
  await page.clock.install();
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  await page.clock.fastForward('10:01');
  await context.clearCookies();
  await security.confirmItsYou.click();

  await expect(signIn.email).toHaveValue(ada);
  expect(JSON.stringify(await tenant.requests())).not.toMatch(/ada(@|%40)/);
});

test('SU-23: a first method is not added with an old sign-in, whatever the tenant makes of it', async ({
  page,
  security,
  tenant,
  openAs,
}) => {
  const ben = 'ben@example.com';
  await openAs(ben, '/add/otp');
  const question = page.getByRole('dialog');
  await expect(question).toContainText("Confirm it's you");
  // A tenant that takes no notice of what was asked.
  await page.route(/\/authorize\?/, (route) =>
    route.continue({ url: route.request().url().replace('max_age=0', '') }),
  );
  await question.getByRole('button', { name: "Confirm it's you" }).click();
  await expect(security.alert).toContainText('We asked you to sign in anew');
  await expect(security.alert).toContainText('Nothing was changed.');
  expect((await tenant.person(ben)).authenticators).toHaveLength(0);

  await page.unrouteAll();
  await security.confirmItsYou.click();
  await expect(question).toBeVisible();
});
