// Adding: what is begun, what is confirmed, and what is left of it, over a real tenant.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

const dan = 'dan@example.com';
const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

/** How many were begun, whatever became of them. */
async function begun(tenant: TestTenant) {
  const log = await tenant.control.requests.list();
  return log.filter(({ path }) => path === '/mfa/associate').length;
}

async function unconfirmed(tenant: TestTenant, email: string) {
  const { authenticators } = await tenant.control.people.get(email);
  return authenticators.filter(({ row }) => !row.active).map(({ kind }) => kind);
}

/** The key that the dialog shows. */
async function key() {
  const shown = await (await dialog()).findByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/);
  return shown.textContent.replace(/\s/g, '');
}

async function addApp(tenant: TestTenant, email: string) {
  const page = await renderSecurity(tenant, { as: email });
  await page.user.click(await screen.findByRole('link', { name: 'Add a method' }));
  await page.user.click((await dialog()).getByRole('button', { name: /^Authenticator app/ }));
  const seed = await key();
  const code = (later = 0) => createMfaClient(tenant).showsNow(seed, later);
  const verify = async (typed: string) => {
    const asked = await dialog();
    await page.user.type(asked.getByRole('textbox', { name: /code/ }), typed);
    await page.user.click(asked.getByRole('button', { name: 'Verify' }));
  };
  return { ...page, seed, code, verify };
}

test('EN-16: an authenticator app is scanned and confirmed; its row is marked, has the focus, and is told', async () => {
  await using tenant = await createTestTenant();
  const { code, verify } = await addApp(tenant, dan);
  expect((await dialog()).getByRole('img', { name: /QR code/ })).toBeDefined();
  expect(await unconfirmed(tenant, dan)).toEqual(['otp']);

  await verify(await code());

  await gone();
  expect(await screen.findByText(/^Added:/)).toBeDefined();
  expect(await unconfirmed(tenant, dan)).toEqual([]);
  const added = screen.getByRole('heading', { name: 'Authenticator app 2' });
  await waitFor(() => expect(added.ownerDocument.activeElement).toBe(added));
  expect(within(added.closest('li') as HTMLElement).getByText('New')).toBeDefined();
  expect(await begun(tenant)).toBe(1);
});
