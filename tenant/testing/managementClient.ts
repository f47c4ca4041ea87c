// The Management API as an administrator's machine speaks to it.
import { localAdminClient, localAdminSecret } from '#tenant/domain/oauth/clients.ts';
import type { TestTenant } from './createTestTenant.ts';
import { postToken, tokensIn } from './tokenRequests.ts';

/** Gets a token of the local administration's client, and calls with it. */
export async function createManagement(
  tenant: Pick<TestTenant, 'origin' | 'fetch' | 'control'>,
  scope?: string,
) {
  const granted = await postToken(tenant, {
    grant_type: 'client_credentials',
    client_id: localAdminClient.clientId,
    client_secret: localAdminSecret,
    audience: `${tenant.origin}/api/v2/`,
    ...(scope !== undefined && { scope }),
  });
  const { access_token: token } = await tokensIn(granted);

  async function call(method: string, path: string, body?: unknown) {
    const response = await tenant.fetch(`/api/v2/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }

  const personOf = (name: string) => tenant.control.people.get(`${name}@example.com`);
  return {
    token,
    call,
    /** `'users/auth0%7C5f7c…'` for `'ada'` */
    userPath: async (name: string) => `users/${encodeURIComponent((await personOf(name)).userId)}`,
    /** Ids of all that somebody has, as the MFA API lists them. */
    rowsOf: async (name: string) => (await personOf(name)).authenticators.map(({ row }) => row.id),
  };
}
