// With a refresh token: more time by itself while the tenant gives it, and a question in place when it doesn't.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const eve = 'eve@example.com';

test.use({ pageConfig: { signIn: 'password', passwordMode: 'refresh' } });

test('where the tenant gives more time, it is had without a question, and what is open goes on', async ({
  page,
  security,
  adding,
  tenant,
  openAs,
}) => {
  await tenant.switch({ refreshForMfaAudience: 'token' });
  await page.clock.install();
  await openAs(eve, '/add');
  await adding.choose('Text message');
  const field = adding.root.getByRole('textbox', { name: /number/i });
  await field.fill('+49 171 1234567');
  await tenant.forgetRequests();
  await tenant.advance(571);
  await page.clock.fastForward('09:31');
  await expect.poll(() => tenant.exchanges()).toHaveLength(1);
  await tenant.advance(300);
  await page.clock.fastForward('05:00');

  await expect(page.getByText(/^Changes unlocked/)).toBeVisible();
  await expect(adding.confirmItsYou).toHaveCount(0);
  await adding.root.getByRole('button', { name: 'Send code' }).click();
  await expect(adding.root).toContainText('We sent a text');
  await adding.send(await tenant.newestCode());
  await expect(adding.root).toBeHidden();
  await expect(security.thing('Phone ending in 4567')).toBeVisible();
});

for (const [why, answer] of [
  ['the family has ended', { status: 403, body: { error: 'invalid_grant' } }],
  ['the answer is lost', { status: 500, afterEffect: true }],
] as const) {
  test(`TL-12: ${why}: the page asks for the password in place, and the person is where they were`, async ({
    page,
    security,
    dialog,
    signIn,
    tenant,
    openAs,
    expectConsole,
  }) => {
    if (answer.status === 500) expectConsole(/status of 500.*\/oauth\/token/);
    await tenant.switch({ refreshForMfaAudience: 'token' });
    await page.clock.install();
    await openAs(eve);
    await security.askToRemove(/^Phone/);
    await tenant.forgetRequests();
    await tenant.breakNext({ method: 'POST', path: '/oauth/token', answer });
    await page.clock.fastForward('10:01');
    await expect(dialog.alert).toContainText('Nothing was removed.');
    expect(await tenant.exchanges()).toHaveLength(1);

    await dialog.confirmItsYou.click();
    await expect(page.getByRole('dialog', { name: 'Sign in' })).toContainText(eve);
    await signIn.passAs(eve);
    await expect(dialog.root).toHaveAccessibleName('Remove Phone ending in 2046?');
    expect(await tenant.removals()).toEqual([]);
    await dialog.understood.check();
    await dialog.remove.click();
    await expect(security.receipt).toContainText('Removed: Phone ending in 2046');
  });
}
