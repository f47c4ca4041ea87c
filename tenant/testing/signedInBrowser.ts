// A browser with a session at the tenant, and a look at whether it still has one.
import { type Browser, createBrowser } from './browser.ts';
import type { TestTenant } from './createTestTenant.ts';
import { authorizePath, type SignedIn, signIn } from './walkthrough.ts';

/** Signs cleo in, who is never challenged, and gives a refresh token too. */
export async function signedInBrowser(
  tenant: TestTenant,
): Promise<SignedIn & { readonly browser: Browser }> {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const scope = 'openid offline_access';
  const tokens = await signIn(tenant, {
    email: 'cleo@example.com',
    audience: null,
    scope,
    browser,
  });
  return { browser, ...tokens };
}

/** Whether the tenant still knows who sits at a browser. */
export async function hasSession(tenant: TestTenant, browser: Browser): Promise<boolean> {
  const path = authorizePath(tenant, 'v'.repeat(43), {
    audience: null,
    parameters: { prompt: 'none' },
  });
  return (await browser.visit(path)).callback?.searchParams.has('code') === true;
}

/** A path with a query, without what is empty. */
export const pathTo = (
  path: string,
  query: Readonly<Record<string, string | undefined | null>>,
): string =>
  `${path}?${new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )}`;
