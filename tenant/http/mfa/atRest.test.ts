// What the tenant's file says of somebody's codes: nothing that anybody could use.
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { newRecoveryCode } from '#tenant/domain/secrets.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, pushBody, smsBody } from '#tenant/testing/mfaClient.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

/** Every value of every table, but for the messages: those are what was sent, codes and all. */
function everythingIn(file: string): readonly unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('messages')")
    .all()
    .map(({ name }) => String(name));
  const rows = tables.flatMap((table) => database.prepare(`SELECT * FROM "${table}"`).all());
  database.close();
  return rows.flatMap((row) => Object.values(row));
}

test('LT-47: recovery codes, sent codes, oob_codes and mfa_tokens are stored as digests', async () => {
  using folder = temporaryFolder();
  const tenant = await createTestTenant({ file: folder.file, origin: 'http://localhost:4400' });
  const mfa = createMfaClient(tenant);
  const email = 'ben@example.com';
  const { accessToken } = await signIn(tenant, { email });
  const { recoveryCode } = await mfa.enrollApp(accessToken);
  const text = await mfa.associate(accessToken, smsBody());
  const sentCode = await mfa.newestCode();
  const push = await mfa.associate(accessToken, pushBody);
  const txId = new URL(push.body.barcode_uri ?? '').searchParams.get('enrollment_tx_id');
  const mfaToken = await mfa.passwordOnly(email);
  const used = await mfa.recoveryCode(await mfa.passwordOnly(email), recoveryCode ?? '');
  await tenant.close();

  const secrets = [
    recoveryCode,
    used.body.recovery_code,
    text.body.oob_code,
    push.body.oob_code,
    txId,
    mfaToken,
  ];
  const values = everythingIn(folder.file);
  expect(values.length).toBeGreaterThan(100);
  for (const secret of secrets) {
    expect(secret).toMatch(/^.{24,}$/);
    expect(values.filter((value) => String(value).includes(secret ?? ''))).toEqual([]);
  }
  expect(values).not.toContain(sentCode);
});

test('LT-47: a recovery code has 24 of 36 characters, 124 bits, and ten thousand are all different', () => {
  const codes = new Set(Array.from({ length: 10_000 }, newRecoveryCode));
  expect(codes.size).toBe(10_000);
  for (const code of codes) expect(code).toMatch(/^[A-Z0-9]{24}$/);
});
