// Another account comes back from the tenant than the one that the page was opened for.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const dan = 'dan@example.com';

test.beforeEach(async ({ context, page, security, signIn, openAs, tenant }) => {
  await page.clock.install();
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  await page.clock.fastForward('10:01');
  // The tenant has forgotten ada, and somebody else sits down.
  await context.clearCookies();
  await tenant.forgetRequests();
  await security.confirmItsYou.click();
  await signIn.passAs(dan);
});

test('SU-06: nothing is done with another account, and both choices are offered', async ({
  page,
  security,
  signIn,
  tenant,
  expectAccessible,
}) => {
  await expect(security.alert).toContainText('You confirmed as somebody else');
  await expect(security.alert).toContainText(
    `You confirmed as ${dan}, but this page was opened for ${ada}. Nothing was changed.`,
  );
  await expect(security.things).toHaveCount(0);
  await expectAccessible();
  expect(await tenant.lists()).toEqual([]);

  await page.getByRole('button', { name: `Confirm it's you as ${ada}` }).click();
  await expect(signIn.signInHeading).toBeVisible();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
});

test('the other account can go on as itself, and sees its own things only', async ({
  page,
  security,
  tenant,
}) => {
  await page.getByRole('button', { name: `Go on as ${dan}` }).click();

  await expect(security.names).toHaveText(['Authenticator app', /^Email /]);
  await expect(security.alert).toHaveCount(0);
  expect(await tenant.lists()).toHaveLength(1);
});
