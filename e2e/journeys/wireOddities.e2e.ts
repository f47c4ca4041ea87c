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

test('a hundred things are a hundred items', async ({ security, tenant, openAs }) => {
  const body = Array.from({ length: 100 }, (_, at) =>
    row({ id: `sms|dev_${at}`, oob_channel: 'sms', name: `XXXXXXX${1000 + at}` }),
  );
  await tenant.breakList({ body });
  await openAs(ada);
  await expect(security.things).toHaveCount(100);
});
