// Makes a new person and walks them through the tenant, up to the address that brings them back with a code.

import { localPageConfig } from '#scripts/page/localPageConfig.ts';
import { createBrowser } from '#tenant/testing/browser.ts';
import { authorizePath, walkToCallback } from '#tenant/testing/walkthrough.ts';
import { control } from './control.ts';

export type FreshCallback = {
  /** `http://localhost:5173/callback?code=…&state=…` */
  readonly url: string;
  /** What the page that began the trip would have kept of it. */
  readonly kept: {
    readonly state: string;
    readonly nonce: string;
    readonly codeVerifier: string;
    /** Only for a page without settings of its own. */
    readonly tenantOrigin: string;
  };
};

let people = 0;

/** @param kinds what the person has, one of them `sms`, by which they confirm it's them */
export async function freshCallback(
  tenantOrigin: string,
  pageOrigin: string,
  kinds: readonly string[],
): Promise<FreshCallback> {
  people += 1;
  const email = `person-${people}@example.com`;
  await control(tenantOrigin, '/people', {
    email,
    emailVerified: false,
    authenticators: kinds.map((kind, at) => ({
      kind,
      ...(kind === 'sms' ? { phoneNumber: `+49170${String(at).padStart(7, '0')}` } : {}),
      ...(kind.startsWith('webauthn') ? { name: `Key ${at}` } : {}),
    })),
  });

  const tenant = {
    origin: tenantOrigin,
    mfaAudience: `${tenantOrigin}/mfa/`,
    clientId: localPageConfig(tenantOrigin).clientId,
    fetch: (input: string, init?: RequestInit) => fetch(new URL(input, tenantOrigin), init),
  };
  const trip = {
    email,
    method: 'Text message',
    nonce: 'a-nonce-for-this-trip',
    redirectUri: `${pageOrigin}/callback`,
  } as const;
  const codeVerifier = 'a-code-verifier-that-is-long-enough-to-be-taken';
  const browser = createBrowser(tenantOrigin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, codeVerifier, trip));
  const { callback } = await walkToCallback(tenant, browser, login, trip);
  const state = callback.searchParams.get('state') ?? '';
  return { url: callback.href, kept: { state, nonce: trip.nonce, codeVerifier, tenantOrigin } };
}
