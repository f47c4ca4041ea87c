// What a tenant that is broken, or not itself, would sign: for clients to prove that they notice.
import { exportSPKI, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { readSwitches, type Switches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { signClaims } from './signedTokens.ts';

/** Somebody else's issuer, wherever an answer claims to come from another place. */
export const evilIssuer = 'https://evil.example/';

/**
 * Signs an ID token, spoiled in just the ways that the switches `evil.…` say.
 *
 * Without any of them it is an honest one.
 */
export async function signEvilIdToken(tenant: TenantState, honest: JWTPayload): Promise<string> {
  const switches = readSwitches(tenant.store);
  const claims = spoil(switches, honest);
  const token = await signAs(tenant, switches, claims);
  return switches['evil.signature'] ? breakSignature(token) : token;
}

/** Turns a signature into one that verifies nowhere; the rest of the token stays as it is. */
export function breakSignature(token: string): string {
  const end = token.lastIndexOf('.') + 1;
  const signature = Buffer.from(token.slice(end), 'base64url');
  signature[0] = (signature[0] ?? 0) ^ 0xff;
  return token.slice(0, end) + signature.toString('base64url');
}

function spoil(switches: Switches, honest: JWTPayload): JWTPayload {
  const claims: JWTPayload = { ...honest };
  if (switches['evil.iss']) claims.iss = evilIssuer;
  if (switches['evil.aud']) claims.aud = 'another-client';
  if (switches['evil.nonce']) claims.nonce = 'another-nonce';
  if (switches['evil.sub']) delete claims.sub;
  if (switches['evil.exp']) claims.exp = (honest.iat ?? 0) - 3600;
  if (switches['evil.iat']) delete claims.iat;
  return claims;
}

async function signAs(
  tenant: TenantState,
  switches: Switches,
  claims: JWTPayload,
): Promise<string> {
  if (switches['evil.algNone']) return new UnsecuredJWT(claims).encode();
  if (switches['evil.alg']) {
    const { kid, publicKey } = tenant.keys.current();
    const publicText = new TextEncoder().encode(await exportSPKI(publicKey));
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid })
      .sign(publicText);
  }
  return signClaims(tenant, claims, switches['evil.kid'] ? { kid: 'another-key' } : {});
}
