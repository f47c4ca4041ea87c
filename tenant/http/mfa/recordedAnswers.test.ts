// Answers of enrolling, challenging and confirming, held to the ones that were recorded at Auth0: every field, and no others.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import {
  createMfaClient,
  emailBody,
  otpBody,
  pushBody,
  smsBody,
} from '#tenant/testing/mfaClient.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

const sealed = /^Fe26\.2\*[\w*-]{40,}$/;
const recoveryCode = /^[A-Z0-9]{24}$/;
const jwt = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const appUri =
  /^otpauth:\/\/totp\/[\w%]+:[\w.%-]+\?secret=[A-Z2-7]{32}&issuer=[\w%]+&algorithm=SHA1&digits=6&period=30$/;
const pushUri =
  /^otpauth:\/\/totp\/[\w%]+:[\w.%-]+\?enrollment_tx_id=[A-Za-z0-9]{32}&base_url=https?%3A%2F%2F[\w.%-]+$/;

type Shape = Readonly<Record<string, RegExp>>;

/** A list of one is read as its entry. */
function fitsExactly(body: object, shape: Shape, why: string) {
  expect(Object.keys(body).toSorted(), why).toEqual(Object.keys(shape).toSorted());
  for (const [field, value] of Object.entries(body)) {
    const one = Array.isArray(value) && value.length === 1 ? value[0] : value;
    expect(String(one), `${why}: ${field}`).toMatch(shape[field] ?? /^$/);
  }
}

/**
 * @see go-auth0, recordings of TestMFAAddAuthenticator (app, text, push); Auth0, "Enroll and Challenge
 *   Email Authenticators" (email, and the recovery code of a first enrollment)
 */
const associated: readonly [string, object, Shape][] = [
  [
    'a text',
    smsBody(),
    {
      authenticator_type: /^oob$/,
      binding_method: /^prompt$/,
      oob_channel: /^sms$/,
      oob_code: sealed,
    },
  ],
  [
    'an app',
    otpBody,
    { authenticator_type: /^otp$/, secret: /^[A-Z2-7]{32}$/, barcode_uri: appUri },
  ],
  [
    'a push',
    pushBody,
    { authenticator_type: /^oob$/, barcode_uri: pushUri, oob_channel: /^auth0$/, oob_code: sealed },
  ],
  [
    'an email',
    emailBody('b@example.org'),
    {
      authenticator_type: /^oob$/,
      binding_method: /^prompt$/,
      oob_channel: /^email$/,
      oob_code: sealed,
    },
  ],
];

test('enrolling answers as recorded; the first time with one recovery code besides', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  for (const [what, body, shape] of associated) {
    await tenant.control.reset();
    const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
    const first = await mfa.associate(accessToken, body);
    fitsExactly(first.body, { ...shape, recovery_codes: recoveryCode }, `${what}, first`);
    const second = await mfa.associate(accessToken, body);
    fitsExactly(second.body, shape, what);
  }
});

test("an app's QR code names tenant and address, encoded, and its secret is the one in the answer", async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const email = 'user+one@example.com';
  await tenant.control.people.create({ email });
  const { accessToken } = await signIn(tenant, { email });
  const { body } = await mfa.associate(accessToken, otpBody);
  expect(body.barcode_uri).toBe(
    `otpauth://totp/Latchkey%20local%20tenant:user%2Bone%40example.com?secret=${body.secret}&issuer=Latchkey%20local%20tenant&algorithm=SHA1&digits=6&period=30`,
  );
  const push = await mfa.associate(accessToken, pushBody);
  const uri = new URL(push.body.barcode_uri ?? '');
  expect(uri.searchParams.get('base_url')).toBe(tenant.origin);
});

/** @see go-auth0, recordings of TestMFAVerify…; Auth0, Authentication API, "Verify with One-Time Password" (`id_token`) */
const tokens: Shape = {
  access_token: jwt,
  id_token: jwt,
  expires_in: /^(600|86400)$/,
  scope: /^[\w: ]+$/,
  token_type: /^Bearer$/,
};

test('the three grants answer as recorded; a recovery code brings the next one', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const email = 'fay@example.com';
  const { authenticators } = await tenant.control.people.create({
    email,
    authenticators: [{ kind: 'otp' }, { kind: 'sms' }, { kind: 'recovery-code' }],
  });
  const [app, text, recovery] = authenticators;

  const byApp = await mfa.otp(await mfa.passwordOnly(email), await mfa.showsNow(app?.secret));
  fitsExactly(byApp.body, tokens, 'mfa-otp');

  const mfaToken = await mfa.passwordOnly(email);
  const asked = await mfa.challenge(mfaToken, { authenticator_id: text?.row.id });
  const sent = { challenge_type: /^oob$/, oob_code: sealed, binding_method: /^prompt$/ };
  fitsExactly(asked.body, sent, 'challenge');
  const byText = await mfa.oob(mfaToken, asked.body.oob_code, await mfa.newestCode());
  fitsExactly(byText.body, tokens, 'mfa-oob');

  const used = await mfa.recoveryCode(await mfa.passwordOnly(email), recovery?.recoveryCode ?? '');
  fitsExactly(used.body, { ...tokens, recovery_code: recoveryCode }, 'mfa-recovery-code');
});

test('an enrollment that is confirmed with the access token answers with 600 seconds and "openid profile"', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  const { body } = await mfa.associate(accessToken, otpBody);
  const confirmed = await mfa.otp(accessToken, await mfa.showsNow(body.secret));
  const shape = { ...tokens, expires_in: /^600$/, scope: /^openid profile$/ };
  fitsExactly(confirmed.body, shape, 'confirmed');
});
