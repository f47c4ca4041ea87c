// The administration page's own way to the Management API: the one that everybody has.
import { localAdminClient, localAdminSecret } from '#tenant/domain/oauth/clients.ts';
import { managementAudienceOf } from '#tenant/domain/tenant.ts';
import type { TenantContext } from '#tenant/http/context.ts';

export type ManagementAnswer = {
  readonly ok: boolean;
  readonly status: number;
  /** Parsed; null for an answer without a body. */
  readonly body: unknown;
  /** What the API said went wrong. */
  readonly problem: string;
};

export type ManagementClient = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
) => Promise<ManagementAnswer>;

/**
 * Gets a token as any machine does, and calls with it.
 *
 * No door of its own: what the guards and the API refuse, they refuse to this page too.
 *
 * @returns undefined when the application is not registered any more as the tenant registers it
 */
export async function openManagement(c: TenantContext): Promise<ManagementClient | undefined> {
  const { tenant, call } = c.var;
  const granted = await call('/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: localAdminClient.clientId,
      client_secret: localAdminSecret,
      audience: managementAudienceOf(tenant),
    }),
  });
  const { access_token } = (await granted.json()) as { access_token?: string };
  if (!access_token) return undefined;
  return async (method, path, body) => {
    const response = await call(`/api/v2/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${access_token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? null : JSON.parse(text);
    const problem = (parsed as { message?: string } | null)?.message ?? '';
    return { ok: response.ok, status: response.status, body: parsed, problem };
  };
}
