// The helper for somebody who lost a phone or a key: one way, from the loss to the receipt.
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

const ada = 'ada@example.com';
const heading = (name: RegExp) => screen.findByRole('heading', { level: 2, name });
const removals = async (tenant: TestTenant) =>
  (await tenant.control.requests.list()).filter(({ method }) => method === 'DELETE');

async function idOf(tenant: TestTenant, email: string, kind: string) {
  const { authenticators } = await tenant.control.people.get(email);
  return authenticators.find((one) => one.kind === kind && one.row.active)?.row.id ?? '';
}

async function openLost(tenant: TestTenant, email: string, kind: string, config: object = {}) {
  const path = `/lost/${encodeURIComponent(await idOf(tenant, email, kind))}`;
  return renderSecurity(tenant, { path, as: email, config });
}

test('before the confirmation it says how to confirm without what is lost', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, {
    config: { links: { support: 'https://help.example.com' } },
  });
  await user.click(screen.getByRole('link', { name: 'Lost a phone or a key?' }));

  await heading(/^Lost a phone or a key/);

  expect(screen.getByText(/choose "Try another method" there/)).toBeDefined();
  expect(screen.getByText(/only support can let you in/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Get help' }).getAttribute('href')).toBe(
    'https://help.example.com',
  );
  expect(screen.getByRole('button', { name: "Confirm it's you" })).toBeDefined();
  expect(await tenant.control.requests.list()).toEqual([]);
});

test("a lost phone goes with all it can do, with one press, and the next steps are the host's pages", async () => {
  await using tenant = await createTestTenant();
  const links = {
    signOutEverywhere: '/account/sessions',
    changePassword: 'https://example.com/password',
  };
  const { user } = await openLost(tenant, ada, 'voice', { links });
  const title = await heading(/^You lost Phone/);
  expect(title.ownerDocument.activeElement).toBe(title);
  expect(screen.getByText(/You will still have/)).toBeDefined();
  expect(screen.getByText(/choose "Try another method" there/)).toBeDefined();
  expect(screen.getByText(/Your recovery code works too, once/)).toBeDefined();
  expect(screen.getByText('Text messages')).toBeDefined();
  expect(screen.getByText('Phone calls')).toBeDefined();
  expect(await removals(tenant)).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Remove phone' }));

  const done = await heading(/^Phone .* is off your account/);
  expect(done.ownerDocument.activeElement).toBe(done);
  await screen.findByText(/^Removed:/);
  expect(await removals(tenant)).toHaveLength(1);
  const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(hrefOf('Sign out everywhere')).toBe('/account/sessions');
  expect(hrefOf('Change your password')).toBe('https://example.com/password');
  expect(screen.queryByRole('link', { name: 'Get help' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(done.isConnected).toBe(true);
  expect(done.ownerDocument.activeElement).toBe(done);
});

test('who turns back before anything was sent takes the removal back', async () => {
  await using tenant = await createTestTenant();
  const host = Promise.withResolvers<{ allow: boolean }>();
  const { user, watch } = await renderSecurity(tenant, {
    path: `/lost/${encodeURIComponent(await idOf(tenant, ada, 'sms'))}`,
    as: ada,
    hooks: { onBeforeRemove: () => host.promise },
  });
  await user.click(await screen.findByRole('button', { name: 'Remove phone' }));
  await user.click(screen.getByRole('link', { name: 'Not now' }));
  await heading(/^Your sign-in methods/);

  host.resolve({ allow: true });
  await waitFor(() =>
    expect(watch.asked.filter(({ path }) => path.startsWith('/mfa/'))).toHaveLength(2),
  );
  // Long enough for a removal that is sent by mistake to arrive.
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(await removals(tenant)).toEqual([]);
});

test('what else was on the phone is asked for, and each leads to its own question', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openLost(tenant, ada, 'sms');
  await user.click(await screen.findByRole('button', { name: 'Remove phone' }));
  await heading(/is off your account/);

  await user.click(screen.getByRole('link', { name: /Guardian/ }));

  await heading(/^You lost Guardian/);
  expect(await removals(tenant)).toHaveLength(1);
});

test('what stays of a lost thing is told, and one more press takes it off', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ cascade: 'none' });
  const { user } = await openLost(tenant, ada, 'sms');
  await user.click(await screen.findByRole('button', { name: 'Remove phone' }));

  await heading(/^A part of Phone .* is still listed/);
  expect(await removals(tenant)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Remove phone' }));

  await heading(/is off your account/);
  expect(await removals(tenant)).toHaveLength(2);
  expect(await idOf(tenant, ada, 'voice')).toBe('');
});

test('without another method it offers to add one first, says what it means, and wants a second act', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openLost(tenant, 'dan@example.com', 'otp');
  await heading(/^You lost Authenticator app/);
  expect(screen.getByText(/Only email is left/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Add a method first' }).getAttribute('href')).toBe(
    '/add',
  );

  await user.click(screen.getByRole('button', { name: 'Remove app' }));

  expect(screen.getByText('Tick this box first.')).toBeDefined();
  expect(await removals(tenant)).toEqual([]);
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Remove app' }));
  await heading(/is off your account/);
});

test('who comes without saying which one chooses among what can be taken off', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { path: '/lost', as: ada });
  await heading(/^Which one did you lose/);
  const names = within(screen.getByRole('list')).getAllByRole('link');
  expect(names.map(({ textContent }) => textContent).join()).not.toMatch(/Recovery|Email/);

  await user.click(screen.getByRole('link', { name: /Phone ending in/ }));

  await heading(/^You lost Phone/);
});

test('what is not there any more says so, and still tells what to do next', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant, { path: '/lost/sms%7Cdev_unheardof', as: ada });

  await heading(/^That one is not on your account/);

  expect(screen.getByText(/Sign out everywhere, and change your password/)).toBeDefined();
});

test('what cannot be removed says why', async () => {
  await using tenant = await createTestTenant();
  await openLost(tenant, ada, 'recovery-code');

  await heading(/^Recovery code stays on your account/);

  expect(screen.getByText(/Only support can/)).toBeDefined();
});

test('the dialog leads to the helper', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { as: ada });
  await user.click(await screen.findByRole('link', { name: /^Remove Phone/ }));

  await user.click(await screen.findByRole('link', { name: 'Lost it, or had it stolen?' }));

  const title = await heading(/^You lost Phone/);
  await waitFor(() => expect(title.ownerDocument.activeElement).toBe(title));
  expect(screen.queryByRole('dialog')).toBeNull();
});
