// Proofs of possession (DPoP, RFC 9449): a token that is bound to a key is worth nothing without it.
import {
  calculateJwkThumbprint,
  compactVerify,
  decodeProtectedHeader,
  importJWK,
  type JWK,
  type JWTPayload,
} from 'jose';
import { digest, sameSecret, seal } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';

export type ProofCheck =
  | {
      readonly outcome: 'valid';
      /** Of the key (RFC 7638): what `cnf.jkt` and `dpop_jkt` hold. */
      readonly thumbprint: string;
    }
  | { readonly outcome: 'invalid'; readonly text: string }
  /** It is good but for a nonce of the tenant, which it lacks, or which is too old. */
  | { readonly outcome: 'nonce_needed' };

export type Proven = {
  readonly method: string;
  /** Of the request; query and fragment do not count. */
  readonly url: string;
  /** The token that is used with the proof; null where one is asked for. */
  readonly accessToken: string | null;
  readonly needsNonce: boolean;
};

/** Auth0's documentation names ES256 and RS256; none of them is symmetric. */
export const proofAlgorithms = ['ES256', 'RS256', 'ES384', 'PS256', 'EdDSA'];

/** How far a proof's `iat` may be from the tenant's clock, and how old a nonce may be. */
const proofSeconds = 60;
const nonceSeconds = 300;
/** Longer than any proof is good: a clock that is set back a little brings no used proof back. */
const rememberedSeconds = 24 * 3600;

const privateParts = ['d', 'k', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'priv'];
const longestKey = 2000;

class NotAProof extends Error {}

/**
 * Checks a proof, and spends it: the same one is refused from then on.
 *
 * Its age is told by `iat`, or by a nonce of the tenant in it (RFC 9449, section 4.3, number 11).
 *
 * @param proof what the `DPoP` header holds
 */
export async function checkProof(
  tenant: TenantState,
  proof: string,
  proven: Proven,
): Promise<ProofCheck> {
  try {
    const { thumbprint, claims } = await open(proof);
    checkTarget(claims, proven);
    const hasNonce = claims.nonce !== undefined;
    if (hasNonce ? !isFresh(tenant, String(claims.nonce)) : proven.needsNonce) {
      return { outcome: 'nonce_needed' };
    }
    if (!hasNonce && Math.abs(tenant.clock.now() - Number(claims.iat)) > proofSeconds) {
      throw new NotAProof('iat is too far from the time of the tenant');
    }
    spend(tenant, thumbprint, claims.jti);
    return { outcome: 'valid', thumbprint };
  } catch (cause) {
    const text = cause instanceof NotAProof ? cause.message : 'it cannot be verified';
    return { outcome: 'invalid', text: `Invalid DPoP proof: ${text}` };
  }
}

/**
 * A nonce for proofs: the time it was made, sealed, so that none has to be remembered.
 *
 * @returns `'1790000000.kX…'`
 */
export function newProofNonce(tenant: TenantState, at = tenant.clock.now()): string {
  return `${at}.${seal(tenant.secret, `proof nonce ${at}`)}`;
}

function isFresh(tenant: TenantState, nonce: string): boolean {
  const at = Number(/^(\d{1,12})\./.exec(nonce)?.[1]);
  const age = tenant.clock.now() - at;
  return age >= 0 && age <= nonceSeconds && sameSecret(nonce, newProofNonce(tenant, at));
}

async function open(proof: string): Promise<{ thumbprint: string; claims: JWTPayload }> {
  const { typ, alg, jwk } = decodeProtectedHeader(proof);
  if (typ !== 'dpop+jwt') throw new NotAProof('typ must be dpop+jwt');
  if (!alg || !proofAlgorithms.includes(alg)) {
    throw new NotAProof(`alg must be one of ${proofAlgorithms.join(', ')}`);
  }
  if (!isPublic(jwk)) throw new NotAProof('jwk must be a public key');
  const { payload } = await compactVerify(proof, await importJWK(jwk, alg));
  const claims: JWTPayload | null = JSON.parse(new TextDecoder().decode(payload));
  if (typeof claims !== 'object' || claims === null) throw new NotAProof('it has no claims');
  return { thumbprint: await calculateJwkThumbprint(jwk), claims };
}

/** A key of absurd size, which would take long to verify with, is none either. */
function isPublic(jwk: unknown): jwk is JWK {
  if (typeof jwk !== 'object' || jwk === null || !('kty' in jwk) || jwk.kty === 'oct') return false;
  return !privateParts.some((part) => part in jwk) && JSON.stringify(jwk).length <= longestKey;
}

function checkTarget(claims: JWTPayload, { method, url, accessToken }: Proven): void {
  if (typeof claims.jti !== 'string' || claims.jti === '') throw new NotAProof('jti is missing');
  if (typeof claims.iat !== 'number') throw new NotAProof('iat is missing');
  if (claims.htm !== method) throw new NotAProof('htm is another method');
  if (typeof claims.htu !== 'string' || placeOf(claims.htu) !== placeOf(url)) {
    throw new NotAProof('htu is another address');
  }
  if (accessToken !== null && claims.ath !== digest(accessToken)) {
    throw new NotAProof('ath belongs to another token');
  }
}

/** `|` and `%7C` name the same thing (RFC 3986, section 6.2.2). */
function placeOf(url: string): string | undefined {
  try {
    const { origin, pathname } = new URL(url);
    return origin + decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function spend(tenant: TenantState, thumbprint: string, jti: string | undefined): void {
  const at = tenant.clock.now();
  const first = tenant.store.atomically(() => {
    tenant.store.run('DELETE FROM used_proofs WHERE used_at < :oldest', {
      oldest: at - rememberedSeconds,
    });
    return tenant.store.run(
      'INSERT INTO used_proofs (digest, used_at) VALUES (:digest, :at) ON CONFLICT DO NOTHING',
      { digest: digest(`${thumbprint} ${jti}`), at },
    );
  });
  if (first === 0) throw new NotAProof('it was used before');
}
