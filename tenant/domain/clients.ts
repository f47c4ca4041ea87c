// The applications that may use the tenant, and where each of them may be sent back to.
import type { Store } from './store.ts';

export type Client = {
  readonly clientId: string;
  readonly name: string;
  /** Compared character by character. */
  readonly callbackUrls: readonly string[];
  /** Origins whose pages may call the tenant (CORS). */
  readonly webOrigins: readonly string[];
};

/** The client id of the page that comes with the tenant. */
export const localClientId = 'latchkey-local-spa';

type Row = { client_id: string; name: string; callback_urls: string; web_origins: string };

const toClient = (row: Row): Client => ({
  clientId: row.client_id,
  name: row.name,
  callbackUrls: JSON.parse(row.callback_urls),
  webOrigins: JSON.parse(row.web_origins),
});

/** The first-party page, as registered for the origins it is served from. */
export function localClient(appOrigins: readonly string[]): Client {
  return {
    clientId: localClientId,
    name: 'Latchkey',
    callbackUrls: appOrigins.map((origin) => `${origin}/callback`),
    webOrigins: appOrigins,
  };
}

/** Registers a client, or registers it anew. */
export function putClient(store: Store, client: Client): void {
  store.run(
    `INSERT INTO clients (client_id, name, callback_urls, web_origins)
     VALUES (:clientId, :name, :callbackUrls, :webOrigins)
     ON CONFLICT (client_id) DO UPDATE SET
       name = excluded.name, callback_urls = excluded.callback_urls, web_origins = excluded.web_origins`,
    {
      clientId: client.clientId,
      name: client.name,
      callbackUrls: JSON.stringify(client.callbackUrls),
      webOrigins: JSON.stringify(client.webOrigins),
    },
  );
}

/** Finds a registered application by its id. */
export function findClient(store: Store, clientId: string): Client | undefined {
  const row = store.get<Row>('SELECT * FROM clients WHERE client_id = :clientId', { clientId });
  return row && toClient(row);
}

/** Every origin whose pages may call the tenant. */
export function webOrigins(store: Store): readonly string[] {
  return store.all<Row>('SELECT * FROM clients').flatMap((row) => toClient(row).webOrigins);
}
