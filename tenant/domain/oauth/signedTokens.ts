// JWTs of this tenant: signed with its key, and taken back only when every part of them is right.
import { KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { compactVerify, type JWTHeaderParameters, type JWTPayload, jwtVerify } from 'jose';
import { issuerOf, type TenantState } from '#tenant/domain/tenant.ts';

/** Claims with the tenant's issuer and a life of so many seconds, by the tenant's clock. */
export function dateClaims(tenant: TenantState, seconds: number, claims: JWTPayload): JWTPayload {
  const at = tenant.clock.now();
  return { iss: issuerOf(tenant), ...claims, iat: at, exp: at + seconds };
}

const signBytes = promisify(sign);
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/**
 * Signs claims as they are: RS256, in the compact form (RFC 7515, section 7.1; RFC 7518, section 3.3).
 *
 * Tokens are what a busy tenant spends its time on, and this is the one place where it does without
 * jose, which checks and copies claims that the tenant has just made; every token is read by jose.
 */
export async function signClaims(
  tenant: TenantState,
  claims: JWTPayload,
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> {
  const { kid, privateKey } = tenant.keys.current();
  const text = `${encode({ alg: 'RS256', typ: 'JWT', kid, ...header })}.${encode(claims)}`;
  const signature = await signBytes('sha256', Buffer.from(text), KeyObject.from(privateKey));
  return `${text}.${signature.toString('base64url')}`;
}

/**
 * Reads a token that this tenant signed for an audience.
 *
 * The key is the tenant's, whatever the header says of keys (`jwk`, `jku`, `x5u`), and the
 * algorithm is RS256 (RFC 8725, sections 3.1 and 3.5).
 *
 * @returns its claims, or undefined when anything is wrong with it; what is nobody's business
 */
export async function readToken(
  tenant: TenantState,
  token: string,
  audience: string,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, keyOf(tenant), {
      algorithms: ['RS256'],
      issuer: issuerOf(tenant),
      audience,
      currentDate: new Date(tenant.clock.now() * 1000),
      requiredClaims: ['sub', 'jti', 'iat', 'exp'],
    });
    return payload;
  } catch {
    return undefined;
  }
}

/**
 * Reads an ID token that this tenant issued at some time: an expired one will do to sign out
 * (OpenID Connect RP-Initiated Logout 1.0, section 2).
 *
 * @returns its claims, or undefined when this tenant did not sign it, or it is an access token
 */
export async function readIdTokenHint(
  tenant: TenantState,
  token: string,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await compactVerify(token, keyOf(tenant), { algorithms: ['RS256'] });
    const claims: JWTPayload = JSON.parse(new TextDecoder().decode(payload));
    return claims.iss === issuerOf(tenant) && claims.jti === undefined ? claims : undefined;
  } catch {
    return undefined;
  }
}

const keyOf = (tenant: TenantState) => (header: { kid?: string }) => {
  const key = tenant.keys.find(header.kid);
  if (!key) throw new Error('Signed with another key');
  return key;
};
