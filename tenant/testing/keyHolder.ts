// Whoever holds a key, and proves it with each request (DPoP, RFC 9449): honest unless a test says otherwise.
import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { newToken } from '#tenant/domain/secrets.ts';

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export type Proof = {
  readonly method: string;
  readonly url: string;
  readonly nonce?: string | undefined;
  /** The token it is used with. */
  readonly accessToken?: string;
  /** What is different from an honest proof. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
};

export type KeyHolder = Awaited<ReturnType<typeof createKeyHolder>>;

/**
 * Makes a key, and whoever proves to have it.
 *
 * @param now the tenant's clock
 */
export async function createKeyHolder(now: () => Promise<number>, algorithm = 'ES256') {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk: JWK = await exportJWK(publicKey);

  async function prove(proof: Proof): Promise<string> {
    const { method, url, nonce, accessToken, claims = {}, header = {} } = proof;
    return new SignJWT({
      jti: newToken(),
      htm: method,
      htu: url,
      iat: await now(),
      ...(nonce !== undefined && { nonce }),
      ...(accessToken !== undefined && { ath: digestOf(accessToken) }),
      ...claims,
    })
      .setProtectedHeader({ alg: algorithm, typ: 'dpop+jwt', jwk, ...header })
      .sign(privateKey);
  }

  return {
    thumbprint: await calculateJwkThumbprint(jwk),
    privateJwk: await exportJWK(privateKey),
    prove,
    /** `POST /oauth/token` with a proof; asked for a nonce, it uses it, once. */
    async postToken(
      tenant: { readonly origin: string; readonly fetch: Fetch },
      fields: Readonly<Record<string, string>>,
    ): Promise<Response> {
      const url = `${tenant.origin}/oauth/token`;
      const send = async (nonce?: string) =>
        tenant.fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            dpop: await prove({ method: 'POST', url, nonce }),
          },
          body: new URLSearchParams(fields).toString(),
        });
      const first = await send();
      if (first.status !== 400) return first;
      const { error } = await first.clone().json();
      return error === 'use_dpop_nonce' ? send(first.headers.get('dpop-nonce') ?? '') : first;
    },
    /** Uses a bound token. */
    async use(
      tenant: { readonly origin: string; readonly fetch: Fetch },
      accessToken: string,
      path: string,
      proof: Partial<Proof> = {},
    ): Promise<Response> {
      const url = `${tenant.origin}${path}`;
      const method = proof.method ?? 'GET';
      return tenant.fetch(url, {
        method,
        headers: {
          authorization: `DPoP ${accessToken}`,
          dpop: await prove({ method, url, accessToken, ...proof }),
        },
      });
    },
  };
}

const digestOf = (token: string) => createHash('sha256').update(token).digest('base64url');
