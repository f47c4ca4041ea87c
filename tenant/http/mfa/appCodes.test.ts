// The code of an authenticator app: once, and near its time.
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, otpBody } from '#tenant/testing/mfaClient.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

const email = 'fay@example.com';

/** In the middle of a step, and standing still: no step ends while a test runs. */
const clock = () => 1_790_000_010 + 5;

async function withApp(tenant: TestTenant) {
  const mfa = createMfaClient(tenant);
  const person = await tenant.control.people.create({ email, authenticators: [{ kind: 'otp' }] });
  const seed = person.authenticators[0]?.secret;
  const answer = async (stepsLater: number) =>
    (await mfa.otp(await mfa.passwordOnly(email), await mfa.showsNow(seed, stepsLater))).status;
  return { mfa, seed, answer };
}

test('LT-40: of a hundred answers of four sign-ins, all with the same right code and at once, one passes', async () => {
  await using tenant = await createTestTenant({ clock });
  const { mfa, seed, answer } = await withApp(tenant);
  const mfaTokens = await Promise.all(Array.from({ length: 4 }, () => mfa.passwordOnly(email)));
  const code = await mfa.showsNow(seed);
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => mfa.otp(mfaTokens[index % 4] ?? '', code)),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  await tenant.control.clock.advance(3600);
  expect(await answer(0)).toBe(200);
  expect(await answer(0)).toBe(403);
});

test('LT-40: of a hundred confirmations that bring the same code at once, one passes', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  const { body } = await mfa.associate(accessToken, otpBody);
  const code = await mfa.showsNow(body.secret);
  const answers = await Promise.all(Array.from({ length: 100 }, () => mfa.otp(accessToken, code)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('LT-40: the code that confirmed an enrollment does not sign its person in as well', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  const { seed } = await mfa.enrollApp(accessToken);
  const mfaToken = await mfa.passwordOnly('ben@example.com');
  const again = await mfa.otp(mfaToken, await mfa.showsNow(seed));
  expect(again.body.error_description).toBe('Invalid otp_code.');
  expect((await mfa.otp(mfaToken, await mfa.showsNow(seed, 1))).status).toBe(200);
});

test('LT-41: once a code was taken, an older one is refused although its time is near', async () => {
  await using tenant = await createTestTenant({ clock });
  const { answer } = await withApp(tenant);
  expect(await answer(1)).toBe(200);
  expect([await answer(0), await answer(-1)]).toEqual([403, 403]);
});

test.each([
  [0, [403, 200, 403]],
  [1, [403, 200, 200, 200, 403]],
  [2, [403, 200, 200, 200, 200, 200, 403]],
])(
  'EN-02: with totpWindowSteps %i exactly those steps are good (LT-42)',
  async (totpWindowSteps, expected) => {
    await using tenant = await createTestTenant({ clock });
    await tenant.control.switches.set({ totpWindowSteps });
    const { answer } = await withApp(tenant);
    const statuses = [];
    for (let off = -totpWindowSteps - 1; off <= totpWindowSteps + 1; off += 1) {
      statuses.push(await answer(off));
    }
    expect(statuses).toEqual(expected);
  },
);
