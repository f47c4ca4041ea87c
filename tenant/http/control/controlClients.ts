// /_control/clients: the applications of the tenant, shown and registered.
import {
  type Client,
  type ClientSettings,
  defaultClientSettings,
  findClient,
  listClients,
  putClient,
} from '#tenant/domain/oauth/clients.ts';
import { digest } from '#tenant/domain/secrets.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { readJson } from '#tenant/http/parameters.ts';
import { BadRequest } from '#tenant/http/respond.ts';
import { schemas } from '#tenant/openapi/schemas.ts';

/** An application as control calls and settings write it. */
export type NewClient = Partial<
  Pick<Client, 'name' | 'callbackUrls' | 'webOrigins'> & Omit<ClientSettings, 'secretDigest'>
> & { readonly clientId: string; readonly secret?: string };

/** Fills in what an application does not say; of its secret only a digest is kept. */
export const toClient = ({ clientId, secret, ...said }: NewClient): Client => ({
  ...defaultClientSettings,
  name: clientId,
  callbackUrls: [],
  webOrigins: [],
  ...said,
  clientId,
  secretDigest: secret === undefined ? null : digest(secret),
});

export const showClients = (c: TenantContext) =>
  c.json(listClients(c.var.tenant.store).map(tellClient));

/** Registers an application, or registers it anew: what is not said is as in a new one. */
export async function registerClient(c: TenantContext): Promise<Response> {
  const { store } = c.var.tenant;
  const clientId = c.req.param('clientId') ?? '';
  const body = await readJson(c);
  // Whoever only starts a tenant does not wait for what reads schemas.
  const { findProblems } = await import('#tenant/openapi/findProblems.ts');
  const [wrong] = findProblems(schemas.ClientFields, body);
  if (wrong) throw new BadRequest(wrong);
  const status = findClient(store, clientId) ? 200 : 201;
  const client = toClient({ ...body, clientId });
  putClient(store, client);
  return c.json(tellClient(client), status);
}

const tellClient = ({ secretDigest, ...client }: Client) => ({
  ...client,
  hasSecret: secretDigest !== null,
});
