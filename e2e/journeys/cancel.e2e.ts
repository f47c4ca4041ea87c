// Whoever turns back at the tenant is where they were, and nobody scolds them.
import { expect, type Route } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

test('SU-04: cancel on the sign-in page leads back to the gate, quietly, and the way in still works', async ({
  security,
  signIn,
  tenant,
  expectAccessible,
}) => {
  await security.open();
  await security.confirmItsYou.click();
  await signIn.cancel.click();

  await expect(security.confirmItsYou).toBeVisible();
  await expect(security.alert).toHaveCount(0);
  expect(security.address).toBe('/');
  expect(await tenant.exchanges()).toEqual([]);
  await expectAccessible();

  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
});

test('cancel on the challenge page keeps the address that was opened', async ({
  security,
  dialog,
  signIn,
  tenant,
}) => {
  const phone = await tenant.idOf(ada, 'sms');
  const address = `/remove/${encodeURIComponent(phone)}`;
  await security.open(address);
  await security.confirmItsYou.click();
  await signIn.arrive();
  await signIn.typePassword(ada);
  await signIn.cancel.click();

  await expect(security.confirmItsYou).toBeVisible();
  await expect(security.alert).toHaveCount(0);
  expect(security.address).toBe(address);

  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(dialog.root).toHaveAccessibleName('Remove Phone ending in 4567?');
  expect(await tenant.removals()).toEqual([]);
});

test('SU-15: Back from the sign-in page leads to a gate that works', async ({
  page,
  security,
  signIn,
}) => {
  await security.open();
  await security.confirmItsYou.click();
  await signIn.signInHeading.waitFor();
  await page.goBack();

  await expect(security.confirmItsYou).toBeEnabled();
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
});

test('whoever stops a redirect that hangs can begin anew after ten seconds, and nothing begins before they do', async ({
  page,
  security,
  signIn,
}) => {
  await page.clock.install();
  await security.open();
  const asked: Route[] = [];
  await page.route(/\/authorize\?/, (route) => void asked.push(route));
  // The click would wait for the page that does not come.
  await security.confirmItsYou.click({ noWaitAfter: true });
  await expect.poll(() => asked).toHaveLength(1);
  // What the browser's own button does: the page hears nothing of it.
  await asked[0]?.abort('aborted');
  await page.clock.runFor(9_000);
  await expect(security.confirmItsYou).toHaveAttribute('aria-busy');
  await page.clock.runFor(1_000);

  await expect(security.confirmItsYou).not.toHaveAttribute('aria-busy');
  await expect(security.confirmItsYou).toBeFocused();
  await expect(security.alert).toHaveCount(0);
  expect(asked).toHaveLength(1);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
});
