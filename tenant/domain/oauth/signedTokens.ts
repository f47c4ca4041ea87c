// JWTs of this tenant: signed with its key, and taken back only when every part of them is right.
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { issuerOf, type TenantState } from '#tenant/domain/tenant.ts';

/**
 * Signs claims; issuer and times are the tenant's own.
 *
 * @param seconds how long the token lives
 */
export function signToken(
  tenant: TenantState,
  seconds: number,
  claims: JWTPayload,
): Promise<string> {
  const at = tenant.clock.now();
  return new SignJWT({ iss: issuerOf(tenant), ...claims, iat: at, exp: at + seconds })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: tenant.signingKey.kid })
    .sign(tenant.signingKey.privateKey);
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
    const { payload } = await jwtVerify(
      token,
      (header) => {
        if (header.kid !== tenant.signingKey.kid) throw new Error('Signed with another key');
        return tenant.signingKey.publicKey;
      },
      {
        algorithms: ['RS256'],
        issuer: issuerOf(tenant),
        audience,
        currentDate: new Date(tenant.clock.now() * 1000),
        requiredClaims: ['sub', 'jti', 'iat', 'exp'],
      },
    );
    return payload;
  } catch {
    return undefined;
  }
}
