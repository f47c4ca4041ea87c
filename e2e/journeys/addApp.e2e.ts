// An authenticator app: from the choice to the row on the list, and all that can come in between.
import { expect } from '@playwright/test';
import { TOTP } from 'otpauth';
import type { TenantControl } from '#e2e/fixtures/TenantControl.ts';
import { test } from '#e2e/fixtures/test.ts';
import type { AddDialog } from '#e2e/pages/AddDialog.ts';

const dan = 'dan@example.com';

/** What the app with the key on the screen shows now. */
async function shown(adding: AddDialog, tenant: TenantControl, stepsLater = 0): Promise<string> {
  const timestamp = ((await tenant.now()) + 30 * stepsLater) * 1000;
  return new TOTP({ secret: await adding.seed() }).generate({ timestamp });
}

const unconfirmed = async (tenant: TenantControl, email: string) =>
  (await tenant.person(email)).authenticators.filter(({ row }) => !row.active);

const begun = async (tenant: TenantControl) =>
  (await tenant.requests()).filter(
    ({ method, path }) => method === 'POST' && path === '/mfa/associate',
  ).length;

test('EN-16, EN-17: dan adds an app; its row is marked and has the focus, and one click leads to taking it back', async ({
  security,
  adding,
  dialog,
  tenant,
  openAs,
  page,
  expectAccessible,
}) => {
  // Four looks at accessibility, and a removal.
  test.slow();
  await openAs(dan);
  await security.add.click();
  await expect(adding.root).toBeVisible();
  await expectAccessible();
  await adding.choose('Authenticator app');
  await expect(adding.qrCode).toBeVisible();
  await expectAccessible();
  expect(security.address).toBe('/add/otp');
  await adding.send(await shown(adding, tenant));

  await expect(adding.root).toBeHidden();
  await expect(security.thing('Authenticator app 2')).toContainText('New');
  await expect(page.getByRole('heading', { name: 'Authenticator app 2' })).toBeFocused();
  const told = security.statuses.filter({ hasText: 'Added:' });
  await expect(told).toContainText('Authenticator app 2');
  await expect(told).toContainText('email about this change');
  await expectAccessible();
  expect(security.address).toBe('/');
  expect((await tenant.activeIds(dan)).length).toBe(3);
  expect(await tenant.noticesTo(dan)).toBeGreaterThan(0);

  await told.getByRole('link', { name: /Remove it/ }).click();
  await expect(dialog.root).toHaveAccessibleName('Remove Authenticator app 2?');
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Authenticator app 2');
  expect(await tenant.activeIds(dan)).toHaveLength(2);
});

test('EN-01, EN-03: a wrong code keeps the same key, has the focus and is selected; a used one waits for the next', async ({
  adding,
  tenant,
  openAs,
  expectConsole,
  page,
}) => {
  expectConsole(/status of 403.*\/oauth\/token/);
  await openAs(dan, '/add');
  await adding.choose('Authenticator app');
  const seed = await adding.seed();
  const right = await shown(adding, tenant);
  const wrong = right === '123456' ? '654321' : '123456';
  await adding.send(wrong);

  await expect(adding.alert).toContainText('Wait for the next one');
  await expect(adding.alert).toContainText('9 more tries');
  await expect(adding.code).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(wrong);
  expect(await adding.seed()).toBe(seed);
  expect(await unconfirmed(tenant, dan)).toHaveLength(1);
  await adding.send(right);
  await expect(adding.root).toBeHidden();
});

test('EN-05: ten wrong codes make a pause that a reload does not shorten', async ({
  adding,
  tenant,
  openAs,
  expectConsole,
  page,
  security,
  signIn,
}) => {
  // The pause is for all codes, whatever sent them: who confirms with a push gets in.
  const pat = 'pat@example.com';
  await tenant.addPerson({ email: pat, emailVerified: false, authenticators: [{ kind: 'push' }] });
  expectConsole(/status of 403.*\/oauth\/token/, /status of 429.*\/oauth\/token/);
  await openAs(pat, '/add');
  await adding.choose('Authenticator app');
  const app = new TOTP({ secret: await adding.seed() });
  for (let tries = 9; tries >= 0; tries -= 1) {
    await adding.send('000000');
    if (tries > 0)
      await expect(adding.alert).toContainText(
        `${tries} more tr`.replace(/^1 more tr/, 'One more tr'),
      );
    else await expect(adding.alert).not.toContainText('One more');
  }
  await adding.send(await shown(adding, tenant));
  await expect(adding.alert).toContainText('You can try again in 6 minutes');

  await page.reload();
  await tenant.advance(120);
  await security.confirmItsYou.click();
  await signIn.passAs(pat);
  await adding.root.getByRole('button', { name: /^Finish with a code/ }).click();
  const typeCode = async () =>
    adding.send(app.generate({ timestamp: (await tenant.now()) * 1000 }));
  await typeCode();
  await expect(adding.alert).toContainText('You can try again in 4 minutes');
  await tenant.advance(241);
  await typeCode();
  await expect(adding.root).toBeHidden();
  await expect(security.thing('Authenticator app')).toBeVisible();
});

test('EN-10: who leaves after the QR code finds one unfinished set-up, to be discarded or finished', async ({
  page,
  adding,
  security,
  signIn,
  tenant,
  openAs,
}) => {
  await openAs(dan, '/add');
  await adding.choose('Authenticator app');
  const code = new TOTP({ secret: await adding.seed() });
  await page.reload();
  await security.confirmItsYou.click();
  await signIn.passAs(dan);
  await expect(adding.root).toContainText('Unfinished set-up');
  await page.goto('/');
  await security.confirmItsYou.click();
  await signIn.passAs(dan);

  const unfinished = page.getByRole('region', { name: 'Unfinished set-up' });
  await expect(unfinished).toContainText('Authenticator app was begun and not confirmed');
  expect(await unconfirmed(tenant, dan)).toHaveLength(1);
  await unfinished.getByRole('link', { name: /^Finish/ }).click();
  await adding.root.getByRole('button', { name: /^Finish with a code/ }).click();
  await adding.send(code.generate({ timestamp: (await tenant.now()) * 1000 }));
  await expect(adding.root).toBeHidden();
  await expect(unfinished).toBeHidden();
  expect(await unconfirmed(tenant, dan)).toEqual([]);
});

test('EN-11: Back and another try show the same key: one set-up, begun once', async ({
  page,
  adding,
  security,
  tenant,
  openAs,
}) => {
  await openAs(dan);
  await security.add.click();
  await adding.choose('Authenticator app');
  const seed = await adding.seed();
  await page.goBack();
  await expect(adding.root).toBeHidden();
  await security.add.click();
  await adding.choose('Authenticator app');

  expect(await adding.seed()).toBe(seed);
  expect(await begun(tenant)).toBe(1);
  expect(await unconfirmed(tenant, dan)).toHaveLength(1);
});

test('EN-12: sixty abandoned tries never reach the limit, and a full account offers to clean up', async ({
  adding,
  security,
  tenant,
  openAs,
  page,
  rules,
}) => {
  test.setTimeout(90_000);
  rules.waive('at most once', 'one click discards everything that was left unfinished');
  const full = 'full@example.com';
  const pending = { kind: 'otp', active: false } as const;
  await tenant.addPerson({
    email: full,
    emailVerified: false,
    authenticators: [{ kind: 'otp' }, ...Array.from({ length: 49 }, () => pending)],
  });
  await openAs(full);
  await security.add.click();
  await adding.choose('Email');
  await adding.enterEmail('spare@example.com');
  await expect(adding.root).toContainText('no room for another method');
  await adding.cancel.click();
  await page.getByRole('button', { name: 'Discard all 49' }).click();
  await expect(page.getByText('Discarded.')).toBeVisible({ timeout: 30_000 });
  expect(await tenant.activeIds(full)).toHaveLength(1);
  expect(await unconfirmed(tenant, full)).toEqual([]);

  for (let tries = 0; tries < 60; tries += 1) {
    await security.add.click();
    await adding.choose('Authenticator app');
    await expect(adding.qrCode).toBeVisible();
    await adding.cancel.click();
    await expect(adding.root).toBeHidden();
  }
  expect(await unconfirmed(tenant, full)).toEqual([]);
});

test('where the tenant keeps what was not confirmed, the page says that it goes by itself, and makes no second one', async ({
  adding,
  security,
  tenant,
  openAs,
  page,
  expectConsole,
}) => {
  expectConsole(/status of 403.*\/mfa\/authenticators/);
  await tenant.switch({ unconfirmedMayGo: false });
  await openAs(dan);
  for (let tries = 0; tries < 3; tries += 1) {
    await security.add.click();
    await adding.choose('Authenticator app');
    await expect(adding.qrCode).toBeVisible();
    await adding.cancel.click();
    await expect(adding.root).toBeHidden();
  }
  expect(await unconfirmed(tenant, dan)).toHaveLength(1);
  await page.getByRole('button', { name: /^Discard/ }).click();
  await expect(page.getByText(/goes by itself within a day/)).toBeVisible();
});

test('TL-04: the confirmation ends while the QR code is there: the code waits, and one set-up is all there is', async ({
  adding,
  signIn,
  pageConfig,
  tenant,
  openAs,
  expectConsole,
  security,
}) => {
  expectConsole(/status of 401.*\/oauth\/token/);
  await openAs(dan, '/add');
  const named = adding.named();
  await adding.choose('Authenticator app');
  await named;
  const first = await adding.seed();
  await tenant.advance(601);
  await adding.send(await shown(adding, tenant));
  await expect(adding.alert.first()).toContainText('Your confirmation has expired');
  expect(await adding.seed()).toBe(first);

  await adding.confirmItsYou.click();
  await signIn.passAs(dan);
  expect(security.address).toBe('/add/otp');
  if (pageConfig.signIn === 'password') {
    // The page was never left, so the same one goes on.
    expect(await adding.seed()).toBe(first);
    await expect(adding.code).toHaveValue(/^\d{6}$/);
    await expect(adding.root).not.toContainText('expired');
  } else {
    await expect(adding.root).toContainText('Unfinished set-up');
    expect(await unconfirmed(tenant, dan)).toHaveLength(1);
    await adding.root.getByRole('button', { name: 'Discard it and start again' }).click();
    await expect(adding.qrCode).toBeVisible();
    expect(await adding.seed()).not.toBe(first);
  }
  expect(await unconfirmed(tenant, dan)).toHaveLength(1);
  await adding.send(await shown(adding, tenant));
  await expect(adding.root).toBeHidden();
});

test('EN-24: a device whose clock is ten minutes ahead is told so, and can still add', async ({
  page,
  adding,
  tenant,
  openAs,
}) => {
  await page.clock.install({ time: Date.now() + 600_000 });
  await openAs(dan, '/add');
  await adding.choose('Authenticator app');
  await expect(adding.root).toContainText("This device's clock is off by 10 minutes");
  await adding.send(await shown(adding, tenant));
  await expect(adding.root).toBeHidden();
});

test('EN-21: a kind that was switched off meanwhile goes from the choices, with the reason', async ({
  adding,
  tenant,
  openAs,
  expectConsole,
  expectAccessible,
}) => {
  expectConsole(/status of 400.*\/mfa\/associate/);
  await openAs(dan, '/add');
  await tenant.switch({ factors: ['sms', 'voice', 'push', 'email'] });
  await adding.choose('Authenticator app');
  await expect(adding.alert).toContainText("isn't offered here at the moment");
  await adding.otherWay.click();
  await expect(adding.choice('Authenticator app')).toHaveCount(0);
  await expect(adding.root).toContainText('Not offered here at the moment');
  await expectAccessible();
});

test('whoever may not add has no way to it, and reads why', async ({
  security,
  tenant,
  openAs,
}) => {
  await tenant.switch({ grantedScopes: ['openid', 'profile', 'email', 'read:authenticators'] });
  await openAs(dan);
  await expect(security.methods).toContainText('You may look, but not add.');
  await expect(security.add).toHaveCount(0);
});

test('EN-15 and PR-03: a first method brings a recovery code: shown once, to be kept, and gone from then on', async ({
  page,
  adding,
  security,
  signIn,
  pageConfig,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const ben = 'ben@example.com';
  await openAs(ben, '/add');
  // Who has just typed a password here is asked for nothing more.
  if (pageConfig.signIn !== 'password') {
    await expect(adding.root).toContainText('sign in once more');
    await expectAccessible();
    await adding.confirmItsYou.click();
    await signIn.passAs(ben);
  }
  await adding.choose('Authenticator app');
  const seed = await adding.seed();
  await adding.send(await shown(adding, tenant));

  await expect(adding.recoveryCode).toBeVisible();
  const code = (await adding.recoveryCode.textContent()) ?? '';
  await expectAccessible();
  await adding.saved.click();
  await expect(adding.alert).toContainText('Keep the code first');
  await adding.recoveryCodeBack.fill(code.slice(-4));
  await adding.saved.click();

  await expect(adding.root).toBeHidden();
  await expect(security.names).toHaveText(['Authenticator app', 'Recovery code']);
  await expect(security.statuses.filter({ hasText: 'Added:' })).toContainText(
    'You have a second step now.',
  );
  const left = await page.evaluate(() => [
    document.documentElement.outerHTML,
    JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state]),
  ]);
  expect(left.join()).not.toContain(code.slice(0, 9));
  expect(left.join()).not.toContain(code.replaceAll(' ', ''));
  expect(left.join().replaceAll(/\s/g, '')).not.toContain(seed);
  await page.reload();
  await security.confirmItsYou.click();
  await signIn.passAs(ben);
  await expect(security.names).toHaveText(['Authenticator app', 'Recovery code']);
  await expect(adding.recoveryCode).toHaveCount(0);
});
