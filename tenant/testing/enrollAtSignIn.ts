// Walks up to the pages on which a person sets up a factor.
import { type Browser, createBrowser, type Visit } from './browser.ts';
import type { TestTenant } from './createTestTenant.ts';
import { authorizePath } from './walkthrough.ts';

export const verifier = 'v'.repeat(43);

/** Where a person is after their password. */
export async function afterPassword(
  tenant: TestTenant,
  email: string,
  audience: string | null = null,
) {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, verifier, { audience }));
  return {
    browser,
    page: await browser.submit(login, '/u/login', {
      email,
      password: 'correct horse battery staple',
    }),
  };
}

/** The same, where the policy asks everybody for a second step. */
export const mustEnroll = async (
  tenant: TestTenant,
  email: string,
  audience: string | null = null,
) => {
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  return afterPassword(tenant, email, audience);
};

/** Presses the button that begins so. */
export function press(browser: Browser, page: Visit, title: string): Promise<Visit> {
  const form = page.forms.find(({ button }) => button.startsWith(title));
  if (!form) throw new Error(`${title} is not offered`);
  return browser.submit(page, form);
}

export const lastCodeTo = async (tenant: TestTenant, to: string) =>
  (await tenant.control.outbox.list(to)).at(-1)?.code ?? '';
