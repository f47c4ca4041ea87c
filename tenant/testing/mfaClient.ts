// The MFA API and its grants, as a test calls them.
import { totpAt } from '#tenant/domain/authenticators/totp.ts';
import type { WireRow } from '#tenant/domain/authenticators/wireRow.ts';
import type { TestTenant } from './createTestTenant.ts';
import { mfaScope } from './walkthrough.ts';

type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnyAnswer;
};

/** Whatever the MFA API and its grants may answer. */
type AnyAnswer = {
  readonly error?: string;
  readonly error_description?: string;
  readonly secret?: string;
  readonly barcode_uri?: string;
  readonly oob_code?: string;
  readonly recovery_codes?: readonly string[];
  readonly access_token?: string;
  readonly id_token?: string;
  readonly mfa_token?: string;
  readonly recovery_code?: string;
};

const grantName = (name: 'otp' | 'oob' | 'recovery-code') =>
  `http://auth0.com/oauth/grant-type/mfa-${name}`;

export const otpBody = { authenticator_types: ['otp'] };
export const pushBody = { authenticator_types: ['oob'], oob_channels: ['auth0'] };
export const smsBody = (phoneNumber = '+15550109999') => ({
  authenticator_types: ['oob'],
  oob_channels: ['sms'],
  phone_number: phoneNumber,
});
export const emailBody = (email: string) => ({
  authenticator_types: ['oob'],
  oob_channels: ['email'],
  email,
});

export function createMfaClient(
  tenant: Pick<TestTenant, 'fetch' | 'control' | 'clientId' | 'mfaAudience'>,
) {
  async function send(path: string, body: object, headers: Record<string, string> = {}) {
    const response = await tenant.fetch(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
    const answer = await response.json();
    return { status: response.status, headers: response.headers, body: answer } as Answered;
  }
  const token = (parameters: object) =>
    send('/oauth/token', { client_id: tenant.clientId, ...parameters });
  const bearer = (of: string) => ({ authorization: `Bearer ${of}` });

  const client = {
    associate: (accessOrMfaToken: string, body: object) =>
      send('/mfa/associate', body, bearer(accessOrMfaToken)),
    challenge: (mfaToken: string, more: object = {}) =>
      send('/mfa/challenge', { client_id: tenant.clientId, mfa_token: mfaToken, ...more }),
    otp: (mfaToken: string, otp: string) =>
      token({ grant_type: grantName('otp'), mfa_token: mfaToken, otp }),
    oob: (mfaToken: string, oobCode: string | undefined, bindingCode?: string) =>
      token({
        grant_type: grantName('oob'),
        mfa_token: mfaToken,
        oob_code: oobCode ?? '',
        ...(bindingCode !== undefined && { binding_code: bindingCode }),
      }),
    recoveryCode: (mfaToken: string, recoveryCode: string) =>
      token({
        grant_type: grantName('recovery-code'),
        mfa_token: mfaToken,
        recovery_code: recoveryCode,
      }),
    /** The password grant: an mfa_token for whoever must be challenged, or enroll. */
    async passwordOnly(email: string): Promise<string> {
      const { body } = await token({
        grant_type: 'password',
        username: email,
        password: 'correct horse battery staple',
        audience: tenant.mfaAudience,
        scope: mfaScope,
      });
      if (!body.mfa_token) throw new Error(`No mfa_token: ${JSON.stringify(body)}`);
      return body.mfa_token;
    },
    list: async (accessOrMfaToken: string): Promise<readonly WireRow[]> => {
      const response = await tenant.fetch('/mfa/authenticators', {
        headers: bearer(accessOrMfaToken),
      });
      if (!response.ok) throw new Error(`The list was refused: ${await response.text()}`);
      return response.json();
    },
    remove: (accessOrMfaToken: string, id: string) =>
      tenant.fetch(`/mfa/authenticators/${encodeURIComponent(id)}`, {
        method: 'DELETE',
        headers: bearer(accessOrMfaToken),
      }),
    /** What an app with this seed shows so many steps from now. */
    showsNow: async (seed: string | null | undefined, stepsLater = 0): Promise<string> =>
      totpAt(seed ?? '', (await tenant.control.clock.now()) + 30 * stepsLater),
    /** The newest code that went to a number or address. */
    newestCode: async (to?: string): Promise<string> =>
      (await tenant.control.outbox.list(to)).findLast(({ code }) => code !== null)?.code ?? '',
  };
  return {
    ...client,
    /** Enrolls an authenticator app and confirms it with the code it shows. */
    async enrollApp(accessToken: string) {
      const { body } = await client.associate(accessToken, otpBody);
      const seed = body.secret ?? '';
      const answer = await client.otp(accessToken, await client.showsNow(seed));
      if (answer.status !== 200) throw new Error(`Not confirmed: ${JSON.stringify(answer.body)}`);
      return { seed, recoveryCode: body.recovery_codes?.[0] ?? null };
    },
  };
}

/** `'sms true'` for each row: what it is and whether it is confirmed. */
export const kindsOf = (rows: readonly WireRow[]): readonly string[] =>
  rows.map(({ id, active }) => `${id.split('|')[0]} ${active}`);
