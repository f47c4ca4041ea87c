// A first factor, enrolled in the middle of a sign-in without pages.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, kindsOf, otpBody, smsBody } from '#tenant/testing/mfaClient.ts';
import { mfaScope } from '#tenant/testing/walkthrough.ts';

test('a person without a factor is sent to enroll one, and the first code confirms it and finishes the sign-in', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ mfaPolicy: 'always', factors: ['otp', 'sms'] });
  const mfa = createMfaClient(tenant);
  const mfaToken = await mfa.passwordOnly('ben@example.com');
  const nothing = await mfa.challenge(mfaToken);
  expect([nothing.status, nothing.body.error]).toEqual([400, 'association_required']);
  const begun = await mfa.associate(mfaToken, otpBody);
  const { status, body } = await mfa.otp(mfaToken, await mfa.showsNow(begun.body.secret));
  expect([status, body]).toMatchObject([200, { scope: mfaScope }]);
  expect(kindsOf(await mfa.list(body.access_token ?? ''))).toEqual(['totp true']);
});

test('a first number is confirmed the same way', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const mfa = createMfaClient(tenant);
  const mfaToken = await mfa.passwordOnly('ben@example.com');
  const begun = await mfa.associate(mfaToken, smsBody());
  const code = await mfa.newestCode();
  expect((await mfa.oob(mfaToken, begun.body.oob_code, code)).status).toBe(200);
});

test('"MFA grants are not available to third-party applications"', async () => {
  await using tenant = await createTestTenant();
  const registered = await tenant.fetch('/_control/clients/stranger', {
    method: 'PUT',
    body: JSON.stringify({ name: 'Stranger', firstParty: false }),
    headers: { 'content-type': 'application/json' },
  });
  expect(registered.ok).toBe(true);
  const grantType = 'http://auth0.com/oauth/grant-type/mfa-otp';
  const response = await tenant.fetch('/oauth/token', {
    method: 'POST',
    body: JSON.stringify({ client_id: 'stranger', grant_type: grantType }),
    headers: { 'content-type': 'application/json' },
  });
  expect([response.status, await response.json()]).toEqual([
    403,
    {
      error: 'unauthorized_client',
      error_description: `Grant type '${grantType}' not allowed for the client.`,
    },
  ]);
});
