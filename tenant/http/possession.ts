// Access tokens as requests carry them, and the proof that their bearer holds the key (RFC 9449).
import type { Access } from '#tenant/domain/oauth/accessTokens.ts';
import { checkProof, newProofNonce, proofAlgorithms } from '#tenant/domain/oauth/proofs.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from './context.ts';
import { respondError } from './respond.ts';

export type CarriedToken = { readonly scheme: 'bearer' | 'dpop'; readonly token: string };

/** The token of the `Authorization` header, if there is one and nothing else. */
export function carriedToken(c: TenantContext): CarriedToken | undefined {
  const [, scheme = '', token] =
    /^(Bearer|DPoP) +([\w.~+/*=-]+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  if (!token) return undefined;
  return { scheme: scheme.toLowerCase() === 'dpop' ? 'dpop' : 'bearer', token };
}

/**
 * Checks that whoever uses an access token may.
 *
 * A bound one needs a proof for this very request and token, and is worth nothing as a bearer token;
 * one that is not bound is worth nothing with the scheme `DPoP` (RFC 9449, section 7).
 *
 * @returns the answer that refuses, or undefined
 */
export async function refuseWithoutKey(
  c: TenantContext,
  { scheme, token }: CarriedToken,
  { dpopThumbprint }: Access,
): Promise<Response | undefined> {
  if (dpopThumbprint === null && scheme === 'bearer') return undefined;
  const tenant = c.get('tenant');
  const needsNonce = readSwitches(tenant.store).dpopNonce === 'always';
  if (needsNonce) c.header('DPoP-Nonce', newProofNonce(tenant));
  const refuse = (error: string, description: string) => {
    const algorithms = proofAlgorithms.join(' ');
    c.header('WWW-Authenticate', `DPoP error="${error}", algs="${algorithms}"`);
    return respondError(c, 401, error, description);
  };
  if (scheme === 'bearer') return refuse('invalid_token', 'This token is bound to a key');
  if (dpopThumbprint === null) return refuse('invalid_token', 'This token is bound to no key');
  const checked = await checkProof(tenant, c.req.header('dpop') ?? '', {
    method: c.req.method,
    url: c.req.url,
    accessToken: token,
    needsNonce,
  });
  if (checked.outcome === 'nonce_needed') {
    c.header('DPoP-Nonce', newProofNonce(tenant));
    return refuse('use_dpop_nonce', 'Resource server requires nonce in DPoP proof');
  }
  if (checked.outcome === 'invalid') return refuse('invalid_dpop_proof', checked.text);
  if (checked.thumbprint === dpopThumbprint) return undefined;
  return refuse('invalid_token', 'This token is bound to another key');
}

/**
 * The key that a token request proves possession of; its tokens will be bound to it.
 *
 * Public clients have to use a nonce, and are told so with 400 `use_dpop_nonce` (Auth0,
 * "Demonstrating Proof-of-Possession (DPoP)"; switch `dpopNonce`).
 *
 * @returns the key's thumbprint, null without a proof, or the answer that refuses it
 */
export async function provenKey(
  c: TenantContext,
  client: { readonly secretDigest: string | null },
): Promise<string | null | Response> {
  const proof = c.req.header('dpop');
  if (proof === undefined) return null;
  const tenant = c.get('tenant');
  const { dpopNonce } = readSwitches(tenant.store);
  const needsNonce =
    dpopNonce === 'always' || (dpopNonce === 'public_clients' && client.secretDigest === null);
  if (needsNonce) c.header('DPoP-Nonce', newProofNonce(tenant));
  const checked = await checkProof(tenant, proof, {
    method: c.req.method,
    url: c.req.url,
    accessToken: null,
    needsNonce,
  });
  if (checked.outcome === 'valid') return checked.thumbprint;
  if (checked.outcome === 'invalid') {
    return respondError(c, 400, 'invalid_dpop_proof', checked.text);
  }
  c.header('DPoP-Nonce', newProofNonce(tenant));
  const text = 'Authorization server requires nonce in DPoP proof';
  return respondError(c, 400, 'use_dpop_nonce', text);
}
