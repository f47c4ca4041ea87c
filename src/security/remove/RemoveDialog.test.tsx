// Removing: what is told before, what is sent, and what is told after.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

const dialog = () => screen.findByRole('dialog');
const inDialog = async () => within(await dialog());
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const said = async (text: RegExp) => screen.findByText(text);

async function deletes(tenant: TestTenant) {
  const log = await tenant.control.requests.list();
  return log.filter(({ method }) => method === 'DELETE').length;
}

async function kindsOf(tenant: TestTenant, email: string) {
  const { authenticators } = await tenant.control.people.get(email);
  return authenticators.filter(({ row }) => row.active).map(({ kind }) => kind);
}

async function openDialog(tenant: TestTenant, email: string, name: RegExp) {
  const page = await renderSecurity(tenant, { as: email });
  await page.user.click(await screen.findByRole('link', { name }));
  return page;
}

test('removing a phone names text and call before, takes both with one request, and says so after', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openDialog(tenant, 'ada@example.com', /^Remove Phone/);
  const asked = await inDialog();
  expect(asked.getByText('Text messages')).toBeDefined();
  expect(asked.getByText('Phone calls')).toBeDefined();
  expect(await deletes(tenant)).toBe(0);

  await user.click(asked.getByRole('button', { name: 'Remove phone' }));

  await said(/^Removed:/);
  await gone();
  expect(await deletes(tenant)).toBe(1);
  expect(await kindsOf(tenant, 'ada@example.com')).not.toEqual(expect.arrayContaining(['sms']));
});

test('removing the code of a push takes the push with it', async () => {
  await using tenant = await createTestTenant();
  const { authenticators } = await tenant.control.people.create({
    email: 'pia@example.com',
    emailVerified: false,
    authenticators: [{ kind: 'push', name: 'Pixel 9' }, { kind: 'phone' }],
  });
  const code = authenticators.find(({ kind }) => kind === 'otp');
  const page = await renderSecurity(tenant, {
    path: `/remove/${encodeURIComponent(code?.row.id ?? '')}`,
    as: 'pia@example.com',
  });
  const asked = await inDialog();
  expect(asked.getByText('Approvals')).toBeDefined();
  expect(asked.getByText('6-digit codes')).toBeDefined();

  await page.user.click(asked.getByRole('button', { name: 'Remove app' }));

  await gone();
  expect(await kindsOf(tenant, 'pia@example.com')).toEqual(['sms', 'voice']);
});

test('cancel sends nothing, and gives the focus back to the row', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openDialog(tenant, 'ada@example.com', /^Remove Phone/);
  const cancel = (await inDialog()).getByRole('button', { name: 'Cancel' });
  expect(cancel.ownerDocument.activeElement).toBe(cancel);

  await user.click(cancel);

  await gone();
  expect(await deletes(tenant)).toBe(0);
});

test('the last second step asks for a second deliberate act', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.people.create({
    email: 'uno@example.com',
    emailVerified: false,
    authenticators: [{ kind: 'otp' }],
  });
  const { user } = await openDialog(tenant, 'uno@example.com', /^Remove Authenticator app/);
  const asked = await inDialog();
  expect(asked.getByText(/Anyone with your password can sign in/)).toBeDefined();

  await user.click(asked.getByRole('button', { name: 'Remove app' }));
  expect(asked.getByText('Tick this box first.')).toBeDefined();
  expect(await deletes(tenant)).toBe(0);

  await user.click(asked.getByRole('checkbox'));
  await user.click(asked.getByRole('button', { name: 'Remove app' }));

  await said(/^Removed:/);
  expect(await deletes(tenant)).toBe(1);
  expect(screen.getByRole('heading', { name: 'You have no second step yet' })).toBeDefined();
});

test('removing all but the email says that nobody will be asked any more', async () => {
  await using tenant = await createTestTenant();
  await openDialog(tenant, 'dan@example.com', /^Remove Authenticator app/);

  expect((await inDialog()).getByText(/Only email is left/)).toBeDefined();
});

test('a removal that the tenant refuses says so, and leaves everything as it was', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.faults.add({
    method: 'DELETE',
    path: '/mfa/authenticators',
    times: 1,
    answer: { status: 403, body: '{"error":"access_denied"}' },
  });
  const { user } = await openDialog(tenant, 'ada@example.com', /^Remove Phone/);

  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));

  await said(/Nothing was removed/);
  expect(await kindsOf(tenant, 'ada@example.com')).toContain('sms');
});

test('who goes back while a removal runs is told when nothing came of it', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openDialog(tenant, 'ada@example.com', /^Remove Phone/);
  await tenant.control.faults.add({
    method: 'DELETE',
    path: '/mfa/authenticators',
    times: 1,
    answer: { status: 403, body: '{"error":"access_denied"}', delayMs: 300 },
  });
  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));

  window.history.back();

  await gone();
  expect(await said(/Nothing was removed/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/Nothing was removed/)).toBeNull();
  const heading = screen.getByRole('heading', { name: 'Your sign-in methods' });
  expect(heading.ownerDocument.activeElement).toBe(heading);
});

test('AF-05: "not found" means that it was already removed', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.faults.add({
    method: 'DELETE',
    path: '/mfa/authenticators',
    times: 1,
    answer: { status: 404, afterEffect: true },
  });
  const { user } = await openDialog(tenant, 'ada@example.com', /^Remove Phone/);

  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));

  await said(/^This was already removed:/);
});

test.each([
  ['with its effect, it is told as removed', true, /^Removed:/],
  ['without its effect, it is told as not removed', false, /Nothing was removed/],
])('when the answer is lost %s', async (_title, afterEffect, sentence) => {
  await using tenant = await createTestTenant();
  await tenant.control.faults.add({
    method: 'DELETE',
    path: '/mfa/authenticators',
    times: 1,
    answer: { drop: true, afterEffect },
  });
  const { user } = await openDialog(tenant, 'ada@example.com', /^Remove Phone/);

  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));

  await said(sentence);
  expect(await deletes(tenant)).toBe(1);
});

test('when the answer and the look afterwards are lost, we say that we do not know, and find out later', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openDialog(tenant, 'ada@example.com', /^Remove Phone/);
  const drop = { drop: true };
  await tenant.control.faults.add({
    method: 'DELETE',
    path: '/mfa/authenticators',
    times: 1,
    answer: { drop: true, afterEffect: true },
  });
  await tenant.control.faults.add({
    method: 'GET',
    path: '/mfa/authenticators',
    skip: 1,
    times: 3,
    answer: drop,
  });

  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));
  await screen.findByText(/We don't know whether/, {}, { timeout: 5_000 });
  await user.click(screen.getAllByRole('button', { name: 'Look again' })[0] as HTMLElement);

  await said(/^Removed:/);
  expect(await deletes(tenant)).toBe(1);
});

test.each([
  ['leaves the twin', 'none', /^Still there, though we expected it to go:/],
  ['takes more', 'more', /^Also gone, though we didn't expect it:/],
] as const)('a tenant that %s is told truthfully', async (_title, cascade, sentence) => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ cascade });
  const { user } = await openDialog(tenant, 'ada@example.com', /^Remove Phone/);

  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));

  await said(sentence);
});

test('what the tenant has removed and still lists is told as removed, and offers no second removal', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openDialog(tenant, 'ada@example.com', /^Remove Phone/);
  const { authenticators } = await tenant.control.people.get('ada@example.com');
  await tenant.control.faults.add({
    method: 'GET',
    path: '/mfa/authenticators',
    skip: 1,
    answer: { status: 200, body: authenticators.map(({ row }) => row) },
  });

  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));

  await said(/^Removed: .* It may take a moment to leave your list/);
  const heading = screen.getByRole('heading', { level: 3, name: /^Phone/ });
  const row = within(heading.closest('li') as HTMLElement);
  expect(row.getByText(/It may take a moment to leave this list/)).toBeDefined();
  expect(row.queryByRole('link')).toBeNull();
});

test('a confirmation that ends while the dialog is open loses nothing', async () => {
  await using tenant = await createTestTenant();
  const { user, confirm } = await openDialog(tenant, 'ada@example.com', /^Remove Phone/);
  await tenant.control.clock.advance(601);

  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));

  await said(/Your confirmation has expired. Nothing was removed./);
  expect(await kindsOf(tenant, 'ada@example.com')).toContain('sms');

  await confirm('ada@example.com');
  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));

  await said(/^Removed:/);
  const statuses = (await tenant.control.requests.list())
    .filter(({ method }) => method === 'DELETE')
    .map(({ status }) => status);
  // The look before the removal was refused, so the removal was not even sent.
  expect(statuses).toEqual([204]);
});

test('ten clicks are one removal, one look before it and one after', async () => {
  await using tenant = await createTestTenant();
  await openDialog(tenant, 'ada@example.com', /^Remove Phone/);
  const button = (await inDialog()).getByRole('button', { name: 'Remove phone' });

  for (let click = 0; click < 10; click += 1) button.click();

  await said(/^Removed:/);
  const asked = (await tenant.control.requests.list()).filter(({ path }) =>
    path.startsWith('/mfa/'),
  );
  // The first list is the one on the screen.
  expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'DELETE', 'GET']);
});

test('what may go with it, though nobody can tell, is named', async () => {
  await using tenant = await createTestTenant();
  await openDialog(tenant, 'ada@example.com', /^Remove Authenticator app/);

  const asked = await inDialog();
  expect(asked.getByText(/may go too/).textContent).toContain('Guardian');
  expect(asked.getByText(/You will still have/).textContent).not.toContain('Guardian');
});

test('an address of something that is not there says so', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant, { path: '/remove/sms%7Cdev_nothing', as: 'ada@example.com' });

  expect((await inDialog()).getByText(/This isn't among your sign-in methods/)).toBeDefined();
});

test('an address of something that cannot be removed says why', async () => {
  await using tenant = await createTestTenant();
  const { authenticators } = await tenant.control.people.get('ada@example.com');
  const code = authenticators.find(({ kind }) => kind === 'recovery-code');
  await renderSecurity(tenant, {
    path: `/remove/${encodeURIComponent(code?.row.id ?? '')}`,
    as: 'ada@example.com',
  });

  const asked = await inDialog();

  expect(asked.getByText(/Only support can/)).toBeDefined();
  expect(asked.queryByRole('button', { name: /^Remove/ })).toBeNull();
});

test('without the permission nothing offers to remove, and it says why', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({
    grantedScopes: ['openid', 'profile', 'email', 'read:authenticators'],
  });
  await renderSecurity(tenant, { as: 'dan@example.com' });

  expect(await screen.findByText(/You may look, but not remove/)).toBeDefined();
  expect(screen.queryByRole('link', { name: /^Remove/ })).toBeNull();
});

test('of many that stay the first few are named, and how many more there are', async () => {
  await using tenant = await createTestTenant();
  const authenticators = ['phone', ...Array<string>(6).fill('otp')].map((kind) => ({ kind }));
  await tenant.control.people.create({ email: 'many@example.com', authenticators });
  await openDialog(tenant, 'many@example.com', /^Remove Phone/);

  const { textContent } = await screen.findByText(/You will still have/);
  expect(textContent).toContain(
    'You will still have Authenticator app 1, Authenticator app 2, Authenticator app 3, and 3 more.',
  );
});
