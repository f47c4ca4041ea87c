// What was started out of band (a text, a call, an email, a push), and how it is asked about later.
import type { Person } from '#tenant/domain/people/people.ts';
import { digest, newSealedString, sameSecret } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { Authenticator } from './authenticators.ts';
import type { Enroller } from './mayEnroll.ts';

export type OobPurpose = 'enrollment' | 'challenge';

export type OobCode = {
  readonly digest: string;
  readonly authenticatorId: string;
  readonly purpose: OobPurpose;
  /** A challenge: the digest of its mfa_token. An enrollment: the access token that began it, if one did. */
  readonly belongsTo: string | null;
  /** Null for a push. */
  readonly codeDigest: string | null;
  readonly pushId: string | null;
  readonly issuedAt: number;
  readonly ended: boolean;
};

/** Auth0, "Authenticate Using ROPG Flow with MFA": a sent code, like a QR code for a push, is good for five minutes. */
export const oobSeconds = 300;

/** What an `oob_code` is for, and who may bring it back. */
export type OobTie =
  | { readonly purpose: 'challenge'; readonly mfaTokenDigest: string }
  | { readonly purpose: 'enrollment'; readonly by: Enroller };

/**
 * Starts something out of band.
 *
 * The sent code is stored as a digest that cannot be searched without the `oob_code` itself, which
 * is not stored. What was sent before for the same purpose is worth nothing from then on: at a
 * challenge whatever its mfa_token has asked for, at an enrollment whatever went to the same number
 * or address.
 *
 * @param tie what it is for
 * @param started the code that was sent, or the push
 * @returns the `oob_code`: `'Fe26.2*…'`
 */
export function issueOobCode(
  tenant: TenantState,
  person: Person,
  device: Authenticator,
  tie: OobTie,
  started: { readonly code: string } | { readonly pushId: string },
): string {
  const oobCode = newSealedString();
  const belongsTo = tie.purpose === 'challenge' ? tie.mfaTokenDigest : (tie.by.jti ?? null);
  return tenant.store.atomically(() => {
    endOlder(tenant, person, device, tie.purpose, belongsTo);
    tenant.store.run(
      `INSERT INTO oob_codes
         (digest, user_id, authenticator_id, purpose, belongs_to, only_as_first, code_digest, push_id,
          issued_at)
       VALUES (:digest, :userId, :device, :purpose, :belongsTo, :onlyAsFirst, :code, :pushId, :at)`,
      {
        digest: digest(oobCode),
        userId: person.userId,
        device: device.id,
        purpose: tie.purpose,
        belongsTo,
        onlyAsFirst: tie.purpose === 'enrollment' && tie.by.onlyAsFirst ? 1 : 0,
        code: 'code' in started ? digestOf(oobCode, started.code) : null,
        pushId: 'pushId' in started ? started.pushId : null,
        at: tenant.clock.now(),
      },
    );
    return oobCode;
  });
}

function endOlder(
  tenant: TenantState,
  { userId }: Person,
  { kind, phoneNumber, email }: Authenticator,
  purpose: OobPurpose,
  belongsTo: string | null,
): void {
  const at = tenant.clock.now();
  if (purpose === 'challenge') {
    tenant.store.run(
      `UPDATE oob_codes SET ended_at = :at WHERE ended_at IS NULL AND user_id = :userId
         AND purpose = 'challenge' AND belongs_to IS :belongsTo`,
      { at, userId, belongsTo },
    );
    return;
  }
  tenant.store.run(
    `UPDATE oob_codes SET ended_at = :at WHERE ended_at IS NULL AND user_id = :userId
       AND purpose = 'enrollment' AND code_digest IS NOT NULL AND authenticator_id IN (
         SELECT id FROM authenticators WHERE user_id = :userId AND kind = :kind
           AND phone_number IS :phoneNumber AND email IS :email)`,
    { at, userId, kind, phoneNumber, email },
  );
}

/** Finds what an `oob_code` of this person stands for; somebody else's is not found. */
export function findOobCode(
  tenant: TenantState,
  person: Person,
  oobCode: string,
): OobCode | undefined {
  const row = tenant.store.get<Omit<OobCode, 'ended'> & { endedAt: number | null }>(
    `SELECT digest, authenticator_id AS authenticatorId, purpose, belongs_to AS belongsTo,
       code_digest AS codeDigest, push_id AS pushId, issued_at AS issuedAt, ended_at AS endedAt
     FROM oob_codes WHERE digest = :digest AND user_id = :userId`,
    { digest: digest(oobCode), userId: person.userId },
  );
  return row && { ...row, ended: row.endedAt !== null };
}

/** Whether this is the code that was sent along with an `oob_code`. */
export const isSentWith = (oob: OobCode, oobCode: string, code: string): boolean =>
  oob.codeDigest !== null && sameSecret(oob.codeDigest, digestOf(oobCode, code));

/** It has done its work: what comes back to it is too late. */
export function endOobCode(tenant: TenantState, oob: OobCode): void {
  tenant.store.run('UPDATE oob_codes SET ended_at = :at WHERE digest = :digest', {
    at: tenant.clock.now(),
    digest: oob.digest,
  });
}

const digestOf = (oobCode: string, code: string) => digest(`${oobCode} ${code}`);
