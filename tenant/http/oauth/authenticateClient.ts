// Which application is asking at the token door, and whether it is that application.
import { type Client, findClient } from '#tenant/domain/oauth/clients.ts';
import { digest, sameSecret } from '#tenant/domain/secrets.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { BadRequest, respondError } from '#tenant/http/respond.ts';

type Credentials = { readonly clientId: string; readonly secret: string | null };

/**
 * Finds the client of a request, by `client_secret_basic`, `client_secret_post`, or its id alone.
 *
 * Whoever has a secret must show it; a client without one that shows one is refused too. A wrong
 * secret is 401 `access_denied` "Unauthorized", the well-known answer; that of an unknown client is
 * assumed.
 *
 * @returns the client, or the answer that refuses it
 * @throws BadRequest when there is no client id, or two ways of showing the secret (RFC 6749, 2.3)
 */
export function authenticateClient(
  c: TenantContext,
  parameters: ReadonlyMap<string, string>,
): Client | Response {
  const basic = readBasic(c.req.header('authorization'));
  if (basic && parameters.has('client_secret')) {
    throw new BadRequest('The client secret was given twice: in a header and in the body');
  }
  const named = parameters.get('client_id');
  if (basic && named && named !== basic.clientId) {
    throw new BadRequest('The client was named twice, and differently');
  }
  const { clientId, secret } = basic ?? {
    clientId: named ?? '',
    secret: parameters.get('client_secret') ?? null,
  };
  if (clientId === '') throw new BadRequest('Missing required parameter: client_id');
  const client = findClient(c.get('tenant').store, clientId);
  if (!client) return respondError(c, 401, 'invalid_client', 'Unknown client');
  if (!hasShown(client, secret)) {
    if (basic) c.header('WWW-Authenticate', 'Basic realm="/oauth/token"');
    return respondError(c, 401, 'access_denied', 'Unauthorized');
  }
  return client;
}

function hasShown(client: Client, secret: string | null): boolean {
  if (client.secretDigest === null || secret === null) {
    return client.secretDigest === null && secret === null;
  }
  return sameSecret(digest(secret), client.secretDigest);
}

/** RFC 6749, section 2.3.1: id and secret are form-encoded before they are joined. */
function readBasic(header: string | undefined): Credentials | undefined {
  const [, encoded] = /^Basic +([\w+/]+=*)$/i.exec(header ?? '') ?? [];
  if (!encoded) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) throw new BadRequest('The Authorization header does not hold an id and a secret');
  const decode = (part: string) => new URLSearchParams(`part=${part}`).get('part') ?? '';
  return { clientId: decode(text.slice(0, colon)), secret: decode(text.slice(colon + 1)) };
}
