// The RSA key that signs tokens: made once, kept with the tenant, shared by tests.
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

export type SigningKey = {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** What `/.well-known/jwks.json` shows. */
  readonly publicJwk: JWK;
  /** What the store keeps. */
  readonly privateJwk: JWK;
};

/** The half of a key that verifies. */
export type VerifyingKey = Pick<SigningKey, 'kid' | 'publicKey' | 'publicJwk'>;

/** Makes a new RS256 key; takes about a tenth of a second. */
export async function generateSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  return loadSigningKey(await exportJWK(privateKey));
}

/** Takes up a key that was kept. The key id is its thumbprint (RFC 7638). */
export async function loadSigningKey(privateJwk: JWK): Promise<SigningKey> {
  const { kty, n, e } = privateJwk;
  if (kty !== 'RSA' || !n || !e) throw new Error('The signing key must be an RSA key');
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const publicJwk = { kty, n, e, kid, use: 'sig', alg: 'RS256' };
  return {
    kid,
    privateKey: await importKey(privateJwk),
    publicKey: await importKey(publicJwk),
    publicJwk,
    privateJwk,
  };
}

/** Takes up the public half of a key. */
export async function loadVerifyingKey(publicJwk: JWK): Promise<VerifyingKey> {
  return { kid: publicJwk.kid ?? '', publicKey: await importKey(publicJwk), publicJwk };
}

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'RS256', { extractable: true });
  if (key instanceof Uint8Array) throw new Error('The signing key must be an RSA key');
  return key;
}
