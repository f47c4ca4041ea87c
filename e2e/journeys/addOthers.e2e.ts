// Push, text messages, calls and email: what is sent, what is waited for, and what can go wrong on the way.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const dan = 'dan@example.com';
const number = '+491711234567';

test('a phone approves: push and its codes are added together', async ({
  page,
  adding,
  security,
  tenant,
  openAs,
  expectConsole,
  expectAccessible,
}) => {
  expectConsole(/status of 400.*\/oauth\/token/);
  await page.clock.install();
  await openAs(dan, '/add');
  await adding.choose('Push notification');
  await expect(adding.qrCode).toBeVisible();
  await expect(adding.root).toContainText('Waiting for your phone');
  await expectAccessible();
  // It may have looked by itself while the rest took its time.
  const looks = async () => (await tenant.exchanges()).length;
  const before = await looks();
  await page.clock.runFor(5_500);
  await expect.poll(looks).toBeGreaterThan(before);
  await tenant.answerPush(dan, 'approve');
  await page.clock.runFor(5_500);

  await expect(adding.root).toBeHidden();
  await expect(security.thing(/Guardian/)).toContainText('Approvals · 6-digit codes');
  expect(await tenant.activeIds(dan)).toHaveLength(4);
});

test('EN-19: who declines on the phone reads so, and begins again with one click', async ({
  page,
  adding,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 400.*\/oauth\/token/);
  await page.clock.install();
  await openAs(dan, '/add');
  await adding.choose('Push notification');
  await expect(adding.qrCode).toBeVisible();
  await tenant.answerPush(dan, 'deny');
  await page.clock.runFor(5_500);
  await expect(adding.alert).toContainText('You declined on your phone. Nothing was added.');

  const again = page.waitForResponse(
    (response) => response.url().endsWith('/mfa/associate') && response.status() === 200,
  );
  await adding.startAgain.click();
  await again;
  await expect(adding.qrCode).toBeVisible();
  const { authenticators } = await tenant.person(dan);
  expect(authenticators.filter(({ row }) => !row.active)).toHaveLength(2);
});

test('who leaves the wait asks no more', async ({ page, adding, openAs }) => {
  await page.clock.install();
  await openAs(dan, '/add');
  await adding.choose('Push notification');
  await expect(adding.qrCode).toBeVisible();
  await adding.cancel.click();
  await expect(adding.root).toBeHidden();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.clock.runFor(60_000);
  // Whatever was asked before this is seen before it.
  await page.evaluate(() => fetch('/config.json'));
  expect(asked).toContain('/config.json');
  expect(asked).not.toContain('/oauth/token');
});

test('a text is typed back, and brings calls to the same number along', async ({
  adding,
  security,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await openAs(dan, '/add');
  await adding.choose('Text message');
  await expect(adding.root).toContainText('come together');
  await expectAccessible();
  await adding.enterNumber('+49 171 1234567');
  await expect(adding.root).toContainText(number);
  await expectAccessible();
  await adding.send(await tenant.newestCode());

  await expect(adding.root).toBeHidden();
  await expect(security.thing('Phone ending in 4567')).toContainText('Text messages · Phone calls');
});

test('a call is answered, and an email is read', async ({ adding, security, tenant, openAs }) => {
  await openAs(dan);
  await security.add.click();
  await adding.choose('Phone call');
  await adding.enterNumber(number);
  await expect(adding.code).toBeVisible();
  await adding.send(await tenant.newestCode());
  await expect(security.thing('Phone ending in 4567')).toBeVisible();

  await security.add.click();
  await adding.choose('Email');
  await adding.enterEmail('dan.second@example.org');
  await expect(adding.code).toBeVisible();
  await adding.send(await tenant.newestCode());
  await expect(adding.root).toBeHidden();
  await expect(security.names).toHaveText([
    'Authenticator app',
    'Phone ending in 4567',
    /^Email/,
    /^Email/,
  ]);
});

test('EN-08: a new code makes the old one useless, after a pause, and leaves one set-up', async ({
  page,
  adding,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 403.*\/oauth\/token/);
  await page.clock.install();
  await openAs(dan, '/add');
  await adding.choose('Text message');
  await adding.enterNumber(number);
  await expect(adding.code).toBeVisible();
  const old = await tenant.newestCode();
  await expect(adding.resend).toHaveAttribute('aria-disabled', 'true');
  await page.clock.runFor(31_000);
  await adding.resend.click();
  await expect(adding.root).toContainText('Only the newest one works');
  expect(await tenant.newestCode()).not.toBe(old);
  await adding.send(old);
  await expect(adding.alert).toContainText("That code isn't right");
  await expect
    .poll(async () => {
      const { authenticators } = await tenant.person(dan);
      return authenticators.filter(({ row }) => !row.active).map(({ kind }) => kind);
    })
    .toEqual(['sms', 'voice']);
  await adding.send(await tenant.newestCode());
  await expect(adding.root).toBeHidden();
});

test('EN-04: a code that is too old ends the set-up; number and kind are kept for the next', async ({
  adding,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 400.*\/oauth\/token/);
  await openAs(dan, '/add');
  await adding.choose('Text message');
  await adding.enterNumber(number);
  await expect(adding.code).toBeVisible();
  await tenant.advance(301);
  const old = await tenant.newestCode();
  await adding.send(old);
  await expect(adding.alert).toContainText('Time ran out for this one');

  await adding.startAgain.click();
  await expect(adding.root).toContainText(number);
  await expect.poll(() => tenant.newestCode()).not.toBe(old);
  await adding.send(await tenant.newestCode());
  await expect(adding.root).toBeHidden();
  const { authenticators } = await tenant.person(dan);
  expect(authenticators.filter(({ row }) => !row.active)).toEqual([]);
});

test('EN-09: a message that could not be sent leaves nothing behind, the number typed, and other ways', async ({
  adding,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 502.*\/mfa\/associate/, /status of 429.*\/mfa\/associate/);
  await openAs(dan, '/add');
  await adding.choose('Text message');
  const failing = { method: 'POST', path: '/mfa/associate' } as const;
  const broken = { error: 'bad_gateway', error_description: 'Provider timed out' };
  await tenant.breakNext({ ...failing, answer: { status: 502, body: broken } });
  await adding.enterNumber(number);
  await expect(adding.alert).toContainText("couldn't be sent");
  const spent = { error: 'too_many_sms', error_description: 'Too many SMS sent by the user.' };
  await tenant.breakNext({
    ...failing,
    answer: { status: 429, headers: { 'Retry-After': '1800' }, body: spent },
  });
  await adding.root.getByRole('button', { name: 'Send code' }).click();
  await expect(adding.alert).toContainText('You can try again in 30 minutes');
  await expect(adding.root.getByRole('textbox')).toHaveValue(/171/);
  const { authenticators } = await tenant.person(dan);
  expect(authenticators.filter(({ row }) => !row.active)).toEqual([]);

  await adding.otherWay.click();
  await expect(adding.choice('Authenticator app')).toBeVisible();
});

test('EN-22: the number that was typed is there again after a new confirmation', async ({
  adding,
  signIn,
  tenant,
  openAs,
  security,
  expectConsole,
}) => {
  expectConsole(/status of 401.*\/mfa\/associate/);
  await openAs(dan, '/add');
  await adding.choose('Text message');
  await tenant.advance(601);
  await adding.enterNumber('+49 171 1234567');
  await expect(adding.alert.first()).toContainText('expired');
  await adding.confirmItsYou.click();
  await signIn.passAs(dan);

  expect(security.address).toBe('/add/sms');
  await expect(adding.root.getByRole('textbox')).toHaveValue(/171 1234567/);
  await adding.root.getByRole('button', { name: 'Send code' }).click();
  await expect(adding.code).toBeVisible();
  await adding.send(await tenant.newestCode());
  await expect(adding.root).toBeHidden();
});

test('P29: a phone is replaced in the safe order: the new one first, and then the old one by its own question', async ({
  adding,
  dialog,
  security,
  tenant,
  openAs,
}) => {
  const eve = 'eve@example.com';
  const old = await tenant.idOf(eve, 'sms');
  await openAs(eve);
  await security.askToRemove(/^Phone/);
  await dialog.root.getByRole('button', { name: /^Replace it instead/ }).click();
  await expect(adding.root).toContainText("You're replacing Phone ending in 2046");
  await adding.choose('Text message');
  await adding.enterNumber(number);
  await expect(adding.code).toBeVisible();
  expect(await tenant.activeIds(eve)).toContain(old);
  await adding.send(await tenant.newestCode());

  await expect(dialog.root).toHaveAccessibleName('Remove Phone ending in 2046?');
  expect(await tenant.activeIds(eve)).toContain(old);
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone ending in 2046');
  await expect(security.thing('Phone ending in 4567')).toBeVisible();
  expect(await tenant.activeIds(eve)).not.toContain(old);
});

for (const [step, method, path, answer] of [
  ['the beginning', 'POST', '/mfa/associate', { status: 500 }],
  [
    'the beginning, whose answer is lost',
    'POST',
    '/mfa/associate',
    { status: 500, afterEffect: true },
  ],
  ['the confirmation', 'POST', '/oauth/token', { status: 500 }],
  [
    'the look',
    'GET',
    '/mfa/authenticators',
    { status: 403, body: { error: 'insufficient_scope' } },
  ],
] as const) {
  test(`P29: when ${step} of a replacement goes wrong, the old one is still there`, async ({
    adding,
    security,
    tenant,
    openAs,
    expectConsole,
  }) => {
    expectConsole(/status of (500|403)/);
    const eve = 'eve@example.com';
    const old = await tenant.idOf(eve, 'sms');
    await openAs(eve, `/replace/${encodeURIComponent(old)}`);
    await adding.choose('Text message');
    if (path !== '/mfa/associate') {
      await adding.enterNumber(number);
      await expect(adding.code).toBeVisible();
    }
    await tenant.breakNext({ method, path, answer });
    if (path === '/mfa/associate') await adding.enterNumber(number);
    else await adding.send(await tenant.newestCode());
    await expect
      .poll(async () =>
        (await tenant.requests()).some(({ status }) => status >= 400 || status === 0),
      )
      .toBe(true);
    expect(await tenant.activeIds(eve)).toContain(old);
    await expect(security.thing('Phone ending in 2046')).toHaveCount(1);
  });
}
