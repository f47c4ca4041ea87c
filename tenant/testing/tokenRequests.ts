// Requests to the token door, as tests send them, and a look into what comes back.
import { localClientId } from '#tenant/domain/oauth/clients.ts';

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export type TokenAnswer = {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly scope: string;
  readonly expires_in: number;
  readonly token_type: string;
};

/** `POST /oauth/token` as a form; the client is the page's own unless a field says otherwise. */
export function postToken(
  tenant: { readonly fetch: Fetch },
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return tenant.fetch('/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ client_id: localClientId, ...fields }).toString(),
  });
}

/** The fields of a token request with a demo person's password. */
export const passwordOf = (email: string) => ({
  grant_type: 'password',
  username: email,
  password: 'correct horse battery staple',
});

/** Exchanges a refresh token. */
export const refresh = (
  tenant: { readonly fetch: Fetch },
  token: string | null | undefined,
  fields: Readonly<Record<string, string>> = {},
) => postToken(tenant, { grant_type: 'refresh_token', refresh_token: token ?? '', ...fields });

/** Scopes that give an access token for `/userinfo`, and a refresh token. */
export const offlineScope = 'openid profile email offline_access';

/** Signs a demo person in by password, with a refresh token. */
export const askOffline = async (
  tenant: { readonly fetch: Fetch },
  email: string,
  fields: Readonly<Record<string, string>> = {},
) => tokensIn(await postToken(tenant, { ...passwordOf(email), scope: offlineScope, ...fields }));

/** 200 while an access token is good, then 401. */
export const userinfoStatus = async (tenant: { readonly fetch: Fetch }, token: string) =>
  (await tenant.fetch('/userinfo', { headers: { authorization: `Bearer ${token}` } })).status;

/** @throws when it is an error, with what it says */
export async function tokensIn(response: Response): Promise<TokenAnswer> {
  if (!response.ok) throw new Error(`No tokens: ${response.status} ${await response.text()}`);
  return response.json();
}

/** `[403, 'invalid_grant', 'Unknown or invalid refresh token.']` */
export async function errorIn(response: Response): Promise<readonly [number, string, string]> {
  const { error, error_description } = await response.json();
  return [response.status, error, error_description];
}

/** The claims of a JWT, unverified. */
export function claimsOf(token: string | null | undefined): Record<string, unknown> {
  return JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'));
}
