// Auth0's SDK for servers: its MFA client lists, enrolls, challenges, confirms and removes at this tenant.
import { AuthClient, isMfaRequiredError, type OtpEnrollmentResponse } from '@auth0/auth0-auth-js';
import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { freePort } from '#tenant/testing/runTenant.ts';

const secret = 'known to the shop and to the tenant';
const password = 'correct horse battery staple';

/**
 * The SDK speaks https and nothing else, and a certificate cannot be made without a tool from outside.
 * So the tenant has an https name, and the SDK's own `customFetch` goes to its socket without TLS.
 */
async function openShop() {
  const port = await freePort();
  const tenant = await createTestTenant({ origin: `https://localhost:${port}` });
  await tenant.listen(port);
  await tenant.fetch('/_control/clients/shop-server', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret }),
  });
  const client = new AuthClient({
    domain: `localhost:${port}`,
    clientId: 'shop-server',
    clientSecret: secret,
    customFetch: (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return fetch(url.replace('https:', 'http:'), init);
    },
  });
  return { tenant, client, [Symbol.asyncDispose]: () => tenant.close() };
}

/** The mfa_token that stands between a right password and tokens. */
async function mfaTokenOf(client: AuthClient, email: string, audience?: string): Promise<string> {
  try {
    await client.getTokenByPassword({
      username: email,
      password,
      scope: 'openid read:authenticators remove:authenticators enroll',
      ...(audience && { audience }),
    });
  } catch (cause) {
    if (isMfaRequiredError(cause)) return cause.cause.mfa_token;
    throw cause;
  }
  throw new Error(`${email} was not asked for a second factor`);
}

/** What an authenticator app shows at the tenant's time. */
async function codeOf(tenant: TestTenant, seed: string): Promise<string> {
  return new TOTP({ secret: seed }).generate({
    timestamp: (await tenant.control.clock.now()) * 1000,
  });
}

test('auth0-auth-js enrolls the first authenticator app of a person, and confirms it', async () => {
  await using shop = await openShop();
  const { tenant, client } = shop;
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const mfaToken = await mfaTokenOf(client, 'ben@example.com');
  expect(await client.mfa.listAuthenticators({ mfaToken })).toEqual([]);

  const enrolled = (await client.mfa.enrollAuthenticator({
    authenticatorTypes: ['otp'],
    mfaToken,
  })) as OtpEnrollmentResponse;
  expect(enrolled.barcodeUri).toContain(enrolled.secret);
  expect(enrolled.recoveryCodes?.[0]).toMatch(/^[A-Z0-9]{24}$/);
  const otp = await codeOf(tenant, enrolled.secret);
  const tokens = await client.mfa.verify({ mfaToken, factorType: 'otp', otp });
  expect(tokens.claims?.sub).toMatch(/^auth0\|/);
  const { authenticators } = await tenant.control.people.get('ben@example.com');
  expect(authenticators.map(({ kind, row }) => [kind, row.active])).toEqual([
    ['otp', true],
    ['recovery-code', true],
  ]);
});

test('auth0-auth-js challenges by text message, then removes with the token it got', async () => {
  await using shop = await openShop();
  const { tenant, client } = shop;
  const mfaToken = await mfaTokenOf(client, 'eve@example.com', tenant.mfaAudience);
  const listed = await client.mfa.listAuthenticators({ mfaToken });
  const text = listed.find(({ id }) => id.startsWith('sms|'));
  const challenge = await client.mfa.challengeAuthenticator({
    challengeType: 'oob',
    authenticatorId: text?.id ?? '',
    mfaToken,
  });
  expect(challenge).toMatchObject({ challengeType: 'oob', bindingMethod: 'prompt' });
  const wrong = { mfaToken, factorType: 'oob', oobCode: challenge.oobCode ?? '' } as const;
  await expect(client.mfa.verify({ ...wrong, bindingCode: '000000' })).rejects.toMatchObject({
    cause: { error: 'invalid_grant', error_description: 'Invalid binding_code.' },
  });
  const bindingCode = (await tenant.control.outbox.list('+15550102046')).at(-1)?.code ?? '';
  const { accessToken } = await client.mfa.verify({ ...wrong, bindingCode });

  const authenticatorId = text?.id ?? '';
  await expect(client.mfa.deleteAuthenticator({ authenticatorId, mfaToken })).rejects.toMatchObject(
    { statusCode: 401, cause: { error: 'invalid_grant' } },
  );
  await client.mfa.deleteAuthenticator({ authenticatorId, mfaToken: accessToken });
  const left = await client.mfa.listAuthenticators({ mfaToken: accessToken });
  expect(left.map(({ id }) => id.split('|')[0])).toEqual(['email', 'email']);
});

test('auth0-auth-js asks for a push until it is approved', async () => {
  await using shop = await openShop();
  const { tenant, client } = shop;
  const mfaToken = await mfaTokenOf(client, 'ada@example.com', tenant.mfaAudience);
  const listed = await client.mfa.listAuthenticators({ mfaToken });
  const { oobCode = '' } = await client.mfa.challengeAuthenticator({
    challengeType: 'oob',
    authenticatorId: listed.find(({ id }) => id.startsWith('push|'))?.id ?? '',
    mfaToken,
  });
  const verify = () => client.mfa.verify({ mfaToken, factorType: 'oob', oobCode });
  await expect(verify()).rejects.toMatchObject({ cause: { error: 'authorization_pending' } });
  await tenant.control.push('ada@example.com', 'approve');
  expect((await verify()).accessToken).toContain('.');
});

test('auth0-auth-js takes a recovery code, and hands on the next one', async () => {
  await using shop = await openShop();
  const { tenant, client } = shop;
  const person = await tenant.control.people.create({
    email: 'fay@example.com',
    authenticators: [{ kind: 'otp' }, { kind: 'recovery-code' }],
  });
  const recoveryCode = person.authenticators[1]?.recoveryCode ?? '';
  const mfaToken = await mfaTokenOf(client, 'fay@example.com', tenant.mfaAudience);
  const factorType = 'recovery-code';
  const tokens = await client.mfa.verify({ mfaToken, factorType, recoveryCode });
  expect(tokens.recoveryCode).toMatch(/^[A-Z0-9]{24}$/);
  expect(tokens.recoveryCode).not.toBe(recoveryCode);
});
