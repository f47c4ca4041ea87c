// The applications that may use the tenant, and what each of them may do.

import { digest } from '#tenant/domain/secrets.ts';
import type { Store } from '#tenant/domain/store.ts';
import { type GrantType, grantTypes } from './grantTypes.ts';

export type Client = {
  readonly clientId: string;
  readonly name: string;
  /** Compared character by character. */
  readonly callbackUrls: readonly string[];
  /** Origins whose pages may call the tenant (CORS), and hear from it by web message. */
  readonly webOrigins: readonly string[];
} & ClientSettings;

export type ClientSettings = {
  /** Where a person may be sent after signing out; compared character by character. */
  readonly logoutUrls: readonly string[];
  readonly grantTypes: readonly GrantType[];
  /** "MFA grants are not available to third-party applications", and those ask for consent. */
  readonly firstParty: boolean;
  /** For applications that can keep one; null for a page in a browser. */
  readonly secretDigest: string | null;
  /** What it may do at the Management API; nothing, for all but machines with a secret. */
  readonly managementScopes: readonly string[];
  /** How long a refresh token may be renewed, in seconds from the sign-in, whatever happens. */
  readonly refreshLifeSeconds: number;
  /** How long a refresh token lives unused, in seconds. */
  readonly refreshIdleSeconds: number;
  /** How long a replaced refresh token is still taken, in seconds: two tabs may ask at once. */
  readonly refreshLeewaySeconds: number;
};

/**
 * What an application gets that does not say otherwise.
 *
 * Lives of refresh tokens as in Auth0, "Configure Refresh Token Expiration": 30 days at most, 15
 * unused; no leeway.
 */
export const defaultClientSettings: ClientSettings = {
  logoutUrls: [],
  grantTypes: grantTypes.filter((each) => each !== 'client_credentials'),
  firstParty: true,
  secretDigest: null,
  managementScopes: [],
  refreshLifeSeconds: 30 * 24 * 3600,
  refreshIdleSeconds: 15 * 24 * 3600,
  refreshLeewaySeconds: 0,
};

/** The client id of the page that comes with the tenant. */
export const localClientId = 'latchkey-local-spa';

/** Known to everybody who reads this: the tenant is on the loopback, and its people are invented. */
export const localAdminSecret = 'latchkey-local-admin-secret';

/** A machine of an administrator, for the Management API. */
export const localAdminClient: Client = {
  ...defaultClientSettings,
  clientId: 'latchkey-local-admin',
  name: 'Latchkey administration',
  callbackUrls: [],
  webOrigins: [],
  grantTypes: ['client_credentials'],
  secretDigest: digest(localAdminSecret),
  managementScopes: [
    'read:users',
    'update:users',
    'read:authentication_methods',
    'delete:authentication_methods',
    'delete:guardian_enrollments',
    'create:guardian_enrollment_tickets',
  ],
};

type Row = {
  client_id: string;
  name: string;
  callback_urls: string;
  web_origins: string;
  settings: string;
};

const toClient = (row: Row): Client => ({
  ...defaultClientSettings,
  ...JSON.parse(row.settings),
  clientId: row.client_id,
  name: row.name,
  callbackUrls: JSON.parse(row.callback_urls),
  webOrigins: JSON.parse(row.web_origins),
});

/** The first-party page, as registered for the origins it is served from. */
export function localClient(appOrigins: readonly string[]): Client {
  return {
    ...defaultClientSettings,
    clientId: localClientId,
    name: 'Latchkey',
    callbackUrls: appOrigins.flatMap((origin) => [
      `${origin}/callback`,
      `${origin}/frame/callback.html`,
    ]),
    webOrigins: appOrigins,
    logoutUrls: appOrigins.flatMap((origin) => [origin, `${origin}/`]),
  };
}

/** Registers a client, or registers it anew. */
export function putClient(store: Store, client: Client): void {
  const { clientId, name, callbackUrls, webOrigins, ...settings } = client;
  store.run(
    `INSERT INTO clients (client_id, name, callback_urls, web_origins, settings)
     VALUES (:clientId, :name, :callbackUrls, :webOrigins, :settings)
     ON CONFLICT (client_id) DO UPDATE SET name = excluded.name,
       callback_urls = excluded.callback_urls, web_origins = excluded.web_origins,
       settings = excluded.settings`,
    {
      clientId,
      name,
      callbackUrls: JSON.stringify(callbackUrls),
      webOrigins: JSON.stringify(webOrigins),
      settings: JSON.stringify(settings),
    },
  );
}

/**
 * Takes away the registration whose secret everybody can read.
 *
 * Where others can reach the tenant, it would let them all into the Management API.
 */
export function removeKnownSecret(store: Store): void {
  const { clientId, secretDigest } = localAdminClient;
  if (findClient(store, clientId)?.secretDigest !== secretDigest) return;
  store.run('DELETE FROM clients WHERE client_id = :clientId', { clientId });
}

/** Finds a registered application by its id. */
export function findClient(store: Store, clientId: string): Client | undefined {
  return listClients(store).find((client) => client.clientId === clientId);
}

/** Every registered application. */
export function listClients(store: Store): readonly Client[] {
  return store.remember('clients', 'all', () =>
    store.all<Row>('SELECT * FROM clients ORDER BY rowid').map(toClient),
  );
}

/** Every origin whose pages may call the tenant. */
export function webOrigins(store: Store): readonly string[] {
  return store.remember('clients', 'origins of pages', () =>
    listClients(store).flatMap((client) => client.webOrigins),
  );
}

/** Every origin that an answer may lead to: those, and where callbacks and ways out are; `myapp:` for a scheme of an app's own. */
export function answerOrigins(store: Store): readonly string[] {
  const clients = listClients(store);
  const answers = clients
    .flatMap(({ callbackUrls, logoutUrls }) => [...callbackUrls, ...logoutUrls])
    .map((url) => new URL(url));
  return [
    ...new Set([
      ...clients.flatMap((client) => client.webOrigins),
      ...answers.map(({ origin, protocol }) => (origin === 'null' ? protocol : origin)),
    ]),
  ];
}
