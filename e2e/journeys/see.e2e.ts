// What people see of their sign-in methods, from the gate to the list.
import { expect } from '@playwright/test';
import { TOTP } from 'otpauth';
import { test } from '#e2e/fixtures/test.ts';

test('whoever opens the page is asked to confirm first, and nothing is asked of the tenant', async ({
  security,
  tenant,
  expectAccessible,
}) => {
  await security.open();

  await expect(security.heading).toBeVisible();
  await expect(security.confirmItsYou).toBeVisible();
  await expect(security.methods).toBeHidden();
  await expectAccessible();
  expect(await tenant.requests()).toEqual([]);
});

test('ada passes a challenge and sees five things, each with all it can do', async ({
  security,
  signIn,
  tenant,
  expectAccessible,
}) => {
  await security.open();
  await security.confirmItsYou.click();
  await expect(signIn.signInHeading).toBeVisible();
  await expectAccessible();
  await signIn.typePassword('ada@example.com');
  await expect(signIn.challengeHeading).toBeVisible();
  await expectAccessible();
  await signIn.passChallenge('ada@example.com');

  await expect(security.names).toHaveText([
    "Guardian on Ada's Pixel 9",
    'Phone ending in 4567',
    'Authenticator app',
    'Recovery code',
    /^Email /,
  ]);
  await expect(security.thing(/Guardian/)).toContainText('Approvals · 6-digit codes');
  await expect(security.thing(/Phone/)).toContainText('Text messages · Phone calls');
  expect(security.address).toBe('/');
  await expectAccessible();

  const { authenticators } = await tenant.person('ada@example.com');
  expect(authenticators.filter(({ row }) => !row.active)).toHaveLength(1);
});

test('ada can also confirm with a text message', async ({ security, signIn, expectAccessible }) => {
  await security.open();
  await security.confirmItsYou.click();
  await signIn.arrive();
  await signIn.typePassword('ada@example.com');
  await signIn.tryAnotherMethod.click();
  await expectAccessible();
  await signIn.page.getByRole('button', { name: /^Text message/ }).click();
  await expect(signIn.code).toBeVisible();
  await expectAccessible();
  await signIn.passChallenge('ada@example.com');

  await expect(security.things).toHaveCount(5);
});

test('somebody new confirms with the code that any authenticator app would show', async ({
  security,
  signIn,
  tenant,
}) => {
  const email = 'new@example.com';
  const { authenticators } = await tenant.addPerson({ email, authenticators: [{ kind: 'otp' }] });
  const app = new TOTP({ secret: authenticators[0]?.secret ?? '' });
  await security.open();
  await security.confirmItsYou.click();
  await signIn.arrive();
  await signIn.typePassword(email);
  await signIn.code.fill(app.generate({ timestamp: (await tenant.now()) * 1000 }));
  await signIn.continue.click();

  await expect(security.names).toHaveText(['Authenticator app', /^Email /]);
});

test('SU-21: ben has nothing, is not challenged, and sees an empty page that says what it means', async ({
  security,
  signIn,
  expectAccessible,
}) => {
  await security.open();
  await security.confirmItsYou.click();
  await signIn.arrive();
  await signIn.typePassword('ben@example.com');

  await expect(security.methods.getByRole('heading', { level: 3 })).toHaveText(
    'You have no second step yet',
  );
  await expect(security.methods).toContainText('Only your password protects your account.');
  await expect(security.methods.getByRole('link', { name: /^Add/ }).first()).toBeVisible();
  await expect(security.things).toHaveCount(0);
  await expectAccessible();
});

test('cleo has only her email, is not challenged, and reads why it stays', async ({
  security,
  signIn,
  expectAccessible,
}) => {
  await security.open();
  await security.confirmItsYou.click();
  await signIn.arrive();
  await signIn.typePassword('cleo@example.com');

  await expect(security.names).toHaveText([/^Email \*+@/]);
  await expect(security.thing(/Email/)).toContainText("Comes from your profile, so it can't be");
  await expectAccessible();
});

test('dan has one app, and is challenged for it', async ({ security, signIn, tenant }) => {
  await security.open();
  await security.confirmItsYou.click();
  await signIn.arrive();
  await signIn.typePassword('dan@example.com');
  await expect(signIn.challengeHeading).toBeVisible();
  expect(await tenant.lists()).toEqual([]);
  await signIn.passChallenge('dan@example.com');

  await expect(security.names).toHaveText(['Authenticator app', /^Email /]);
});

test('a wrong password and a denied push are told by the tenant, and the page stays locked', async ({
  security,
  signIn,
  tenant,
  expectAccessible,
  expectConsole,
}) => {
  expectConsole(/status of 400.*\/u\/(login|challenge)/);
  await security.open();
  await security.confirmItsYou.click();
  await signIn.email.fill('ada@example.com');
  await signIn.password.fill('wrong');
  await signIn.signIn.click();
  await expect(signIn.alert).toHaveText('Wrong email or password.');
  await expectAccessible();

  await signIn.typePassword('ada@example.com');
  await tenant.answerPush('ada@example.com', 'deny');
  await signIn.continue.click();
  await expect(signIn.alert).toContainText('denied');
  await expectAccessible();
  expect(await tenant.exchanges()).toEqual([]);
  await expect(security.methods).toBeHidden();
});
