// The way to the tenant and back, walked as a person does it, for tests without a browser.
import type { TransactionStore } from '#step-up/transaction.ts';
import { type Browser, createBrowser } from '#tenant/testing/browser.ts';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { type SignIn, walkToCallback } from '#tenant/testing/walkthrough.ts';

/** A session storage of one tab. */
export function createStore(): TransactionStore & { readonly kept: ReadonlyMap<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** A browser that keeps the tenant's session from one trip to the next. */
export function browserFor(tenant: TestTenant): Browser {
  return createBrowser(tenant.origin, (input, init) => tenant.fetch(input, init));
}

/** Goes to the address that the page left for, signs in, and returns the callback address. */
export async function walk(tenant: TestTenant, url: string, person: SignIn): Promise<URL> {
  const browser = person.browser ?? browserFor(tenant);
  const { pathname, search } = new URL(url);
  const started = await browser.visit(pathname + search);
  const { callback } = await walkToCallback(tenant, browser, started, { ...person, browser });
  return callback;
}
