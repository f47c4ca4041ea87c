// Rows as no documentation shows them: each is still one readable item, and none breaks the page.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const row = (fields: Readonly<Record<string, unknown>>) => ({
  authenticator_type: 'oob',
  active: true,
  ...fields,
});

test('channels in every spelling are the same phone and the same app', async ({
  security,
  tenant,
  openAs,
}) => {
  await tenant.breakList({
    body: [
      row({ id: 'dev_a1', oob_channels: 'sms', name: 'XXXXXXXXX9167' }),
      row({ id: 'dev_a2', oob_channels: ['voice'], name: 'XXXXXXXXX5555' }),
      row({ id: 'dev_a3', oob_channels: ['auth0'], name: 'Pixel 9' }),
      row({ id: 'totp|dev_a4', authenticator_type: 'otp', type: 'otp' }),
      row({ id: 'dev_a5', oob_channel: 'sms', name: 'XXXXXXXXX1111', active: false }),
      row({ id: 'dev_a6', oob_channel: 'sms', name: 'XXXXXXXXX2222', active: 'true' }),
    ],
  });
  await openAs(ada);

  await expect(security.names).toHaveText([
    'Phone ending in 9167',
    'Phone ending in 5555',
    'Guardian on Pixel 9',
  ]);
  await expect(security.thing(/Guardian/)).toContainText('Approvals · 6-digit codes');
});

test('nameless, unknown, doubled and id-less rows are shown, and only what can be named can be removed', async ({
  security,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await tenant.breakList({
    body: [
      row({ id: 'sms|dev_b1', oob_channel: 'sms' }),
      row({ id: 'push|dev_b2', oob_channel: 'auth0', name: '' }),
      row({ id: 'carrier-pigeon|dev_b3', authenticator_type: 'carrier-pigeon', name: 'Bird' }),
      row({ id: 'email|dev_b4', oob_channel: 'email', name: 42 }),
      row({ id: 'sms|dev_b1', oob_channel: 'sms', name: 'XXXXXXXXX0000' }),
      row({ oob_channel: 'voice', name: 'XXXXXXXXX3333' }),
      row({ id: '', oob_channel: 'voice', name: 'XXXXXXXXX4444' }),
      row({ id: '__proto__', authenticator_type: 'constructor' }),
    ],
  });
  await openAs(ada);

  await expect(security.names).toHaveText([
    'Phone',
    'Guardian app',
    'Other method Bird',
    'Email',
    'Phone ending in 3333',
    'Phone ending in 4444',
    'Other method',
  ]);
  for (const name of [/Bird/, /3333/, /4444/, 'Other method']) {
    await expect(security.thing(name).getByRole('link')).toHaveCount(0);
    await expect(security.thing(name)).toContainText("can't be removed here. Support can help.");
  }
  await expect(security.removalOf('Guardian app')).toBeVisible();
  await expectAccessible();
});

const hardIds = ['sms|a/b', 'sms|..', 'sms|?x=1', 'sms|#f', 'sms|50%', 'sms|a|b', 'sms|ä 😀'];

test('an id with any characters opens its own question, and is sent whole', async ({
  page,
  security,
  dialog,
  signIn,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 404/);
  const rows = hardIds.map((id, at) => row({ id, oob_channel: 'sms', name: `XXXXXXXX100${at}` }));
  await tenant.breakList({ body: rows }, 50);
  await openAs(ada);
  await expect(security.things).toHaveCount(hardIds.length);

  for (const [at, id] of hardIds.entries()) {
    await security.askToRemove(`Phone ending in 100${at}`);
    await expect(dialog.root).toHaveAccessibleName(`Remove Phone ending in 100${at}?`);
    const asked = page.waitForRequest((request) => request.method() === 'DELETE');
    await dialog.remove.click();
    const path = new URL((await asked).url()).pathname;
    expect(decodeURIComponent(path)).toBe(`/mfa/authenticators/${id}`);
    expect(path.split('/')).toHaveLength(4);
    await expect(dialog.alert).toContainText('Nothing was removed.');
    await dialog.cancel.click();
    await expect(dialog.root).toBeHidden();
  }

  // The same by its address, through the step-up.
  await security.open(`/remove/${encodeURIComponent('sms|a/b')}`);
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(dialog.root).toHaveAccessibleName('Remove Phone ending in 1000?');
});

const hostileNames = {
  markup: '<img src=x onerror="document.title=1"><b>bold</b>',
  turned: 'Pixel \u202Egnp.exe\u2066',
  long: 'x'.repeat(10_000),
  emoji: '👩‍👩‍👧‍👦'.repeat(30),
  icu: "{name} <0>tag</0> # '{count, plural}",
  arabic: 'هاتفي القديم 📱',
  invisible: '\u0000\u200B\uFEFF',
};

test('hostile names stay names: no markup, no turned text, no endless line, also on a narrow phone', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const names = Object.values(hostileNames);
  await tenant.breakList(
    {
      body: names.map((name, at) =>
        row({ id: `webauthn-roaming|dev_${at}`, authenticator_type: 'webauthn-roaming', name }),
      ),
    },
    5,
  );
  await page.setViewportSize({ width: 320, height: 640 });
  await openAs(ada);

  await expect(security.things).toHaveCount(names.length);
  await expect(security.names.nth(0)).toHaveText(`Security key ${hostileNames.markup}`);
  await expect(security.names.nth(1)).not.toHaveText(/[\u202E\u2066]/);
  expect((await security.names.nth(2).textContent())?.length).toBeLessThan(200);
  await expect(security.names.nth(4)).toHaveText(`Security key ${hostileNames.icu}`);
  await expect(page).toHaveTitle('Security');
  await expect(page.locator('img')).toHaveCount(0);
  expect(await security.overflow()).toBe(0);
  await expectAccessible();

  for (const at of names.keys()) {
    await security.things
      .nth(at)
      .getByRole('link', { name: /^Remove / })
      .click();
    await expect(dialog.root).toHaveAccessibleName(/^Remove Security key /);
    expect(await security.overflow()).toBe(0);
    await expect(dialog.cancel).toBeInViewport();
    await dialog.cancel.click();
    await expect(dialog.root).toBeHidden();
  }
});

test('a hundred things are a hundred items', async ({ security, tenant, openAs }) => {
  const body = Array.from({ length: 100 }, (_, at) =>
    row({ id: `sms|dev_${at}`, oob_channel: 'sms', name: `XXXXXXX${1000 + at}` }),
  );
  await tenant.breakList({ body });
  await openAs(ada);
  await expect(security.things).toHaveCount(100);
});
