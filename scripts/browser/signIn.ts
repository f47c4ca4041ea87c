// Signs a person in at the local tenant's own pages, as they would with the phone in their hand.

import type { Page } from '@playwright/test';

/** The password of every person of the local tenant, unless another was set. */
const password = 'correct horse battery staple';

/** Starts where the tenant asks who it is, and ends where the page is again. */
export async function signIn(page: Page, tenantOrigin: string, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForLoadState();
  if (new URL(page.url()).origin !== tenantOrigin) return;

  const send = page.getByRole('button', { name: /^Send |^Call me$/ });
  if (await send.isVisible()) await send.click();
  const code = page.getByLabel('6-digit code');
  if (await code.isVisible()) await code.fill(await readCode(page, tenantOrigin, email));
  else await control(tenantOrigin, `/push/${encodeURIComponent(email)}`, { decision: 'approve' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL((url) => url.origin !== tenantOrigin);
}

/** From the phone's app when the tenant asks for that, otherwise from the newest message. */
async function readCode(page: Page, tenantOrigin: string, email: string): Promise<string> {
  if (await page.getByText('your authenticator app').isVisible()) {
    const phone = await fetch(`${tenantOrigin}/phone?person=${encodeURIComponent(email)}`);
    return /class="code">(\d{6})</.exec(await phone.text())?.[1] ?? '';
  }
  const outbox = await (await fetch(`${tenantOrigin}/_control/outbox`)).json();
  return (outbox as { code: string }[]).at(-1)?.code ?? '';
}

/** Sends one order to the tenant's control plane, and gives back what it answers. */
export async function control(
  tenantOrigin: string,
  path: string,
  order: unknown,
): Promise<unknown> {
  const response = await fetch(`${tenantOrigin}/_control${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(order),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`POST /_control${path}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
