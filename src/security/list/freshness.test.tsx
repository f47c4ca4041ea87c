// The list stays true while the page is open: when it is asked again, what is said, and what doesn't move.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createManagement } from '#tenant/testing/managementClient.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';
// At hand already: what comes after the list is waited for, and not for its making.
import './late.tsx';

const names = () =>
  screen.queryAllByRole('listitem').map((item) => within(item).getByRole('heading').textContent);

/** A name is an element of its own, so the sentence is put together first. */
const said = (sentence: RegExp) =>
  screen.findByText((_, element) => element?.tagName === 'P' && sentence.test(element.textContent));

/** The page with its list, and with all that comes after it. */
async function openList(tenant: TestTenant, who: string) {
  const opened = await renderSecurity(tenant, { as: `${who}@example.com` });
  await screen.findByRole('complementary');
  return opened;
}

async function listsAsked(tenant: TestTenant): Promise<number> {
  const all = await tenant.control.requests.list();
  return all.filter(({ path }) => path === '/mfa/authenticators').length;
}

/** As an administrator does it. */
async function removeElsewhere(tenant: TestTenant, who: string, kind: string) {
  const { authenticators } = await tenant.control.people.get(`${who}@example.com`);
  const id = authenticators.find((one) => one.kind === kind)?.row.id ?? '';
  const { call, userPath } = await createManagement(tenant);
  await call('DELETE', `${await userPath(who)}/authentication-methods/${encodeURIComponent(id)}`);
}

/** The next lists have a security key on them. */
async function addElsewhere(tenant: TestTenant, who: string) {
  const { authenticators } = await tenant.control.people.get(`${who}@example.com`);
  const id = 'webauthn-roaming|dev_0000000000000001';
  const key = { id, authenticator_type: 'webauthn-roaming', active: true, name: 'Blue' };
  await tenant.control.faults.add({
    method: 'GET',
    path: '/mfa/authenticators',
    times: 50,
    answer: { body: [...authenticators.map(({ row }) => row), key] },
  });
}

/** Long enough for a question that is asked by mistake to arrive. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

/** So much later, by the clock on the wall. */
function later(seconds: number) {
  const now = Date.now() + seconds * 1000;
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now);
  onTestFinished(() => clock.mockRestore());
}

const comeBack = (event = new Event('focus')) => act(() => void window.dispatchEvent(event));

const cameBackWhole = () =>
  Object.defineProperty(new Event('pageshow'), 'persisted', { value: true });

test.each([
  ['from another window', () => new Event('focus')],
  ['from another tab', () => new Event('visibilitychange')],
  ['by the Back button', cameBackWhole],
])('whoever comes back %s sees what was removed meanwhile, and reads it', async (_how, event) => {
  await using tenant = await createTestTenant();
  await openList(tenant, 'dan');
  await removeElsewhere(tenant, 'dan', 'otp');
  later(10);
  comeBack(event());

  await said(/^Removed elsewhere: Authenticator app\.$/);
  expect(names()).toEqual([expect.stringContaining('Email')]);
});

test('whoever comes back after a moment asks nothing of the tenant', async () => {
  await using tenant = await createTestTenant();
  await openList(tenant, 'dan');
  comeBack();
  comeBack();
  later(10);
  comeBack(new Event('pageshow'));
  await settle();

  expect(await listsAsked(tenant)).toBe(1);
});

test('a locked page asks nothing, whoever comes back to it', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openList(tenant, 'dan');
  await user.click(screen.getByRole('button', { name: 'Lock now' }));
  later(10);
  comeBack();
  await settle();

  expect(await listsAsked(tenant)).toBe(1);
});

test('RC-03: what was added elsewhere appears when the page is looked at again, and is named', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openList(tenant, 'dan');
  await addElsewhere(tenant, 'dan');
  later(10);
  comeBack();

  await said(/^Added elsewhere: Security key Blue\.$/);
  await waitFor(() => expect(names()).toContain('Security key Blue'));
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/^Added elsewhere/)).toBeNull();
  expect(document.activeElement?.textContent).toBe('Your sign-in methods');
});

test('while the mouse is on the list its rows stay where they are, and go when it has left', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openList(tenant, 'dan');
  await removeElsewhere(tenant, 'dan', 'otp');
  const row = screen.getAllByRole('listitem')[0] as HTMLElement;
  await user.hover(row);
  later(10);
  comeBack();

  await said(/^Removed elsewhere: Authenticator app\.$/);
  expect(names()).toHaveLength(2);
  // No advice about a list that is no longer so.
  expect(screen.queryByRole('complementary')).toBeNull();
  await user.hover(screen.getByRole('heading', { level: 1 }));
  await waitFor(() => expect(names()).toHaveLength(1));
});

test('while the focus is on the list its rows stay too, and one can have the list as it is at once', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openList(tenant, 'dan');
  await removeElsewhere(tenant, 'dan', 'otp');
  act(() => screen.getByRole('link', { name: 'Remove Authenticator app' }).focus());
  later(10);
  comeBack();

  await said(/^Removed elsewhere: Authenticator app\.$/);
  expect(names()).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Show it now' }));
  expect(names()).toHaveLength(1);
});

test('RC-11: a list that is asked again under an open dialog leaves it open', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openList(tenant, 'ada');
  await user.click(screen.getByRole('link', { name: /^Remove Phone/ }));
  await screen.findByRole('dialog');
  await removeElsewhere(tenant, 'ada', 'push');
  later(10);
  comeBack();

  await said(/^Removed elsewhere: Guardian on Ada's Pixel 9\.$/);
  expect(screen.getByRole('dialog').textContent).toContain('Remove Phone');
  expect(screen.queryByRole('link', { name: /^Remove Guardian/, hidden: true })).toBeNull();
});

test('another tab of the same person says that something changed, and nothing else', async () => {
  await using tenant = await createTestTenant();
  const { userId } = await tenant.control.people.get('dan@example.com');
  const other = new BroadcastChannel(`latchkey ${userId}`);
  onTestFinished(() => other.close());
  await openList(tenant, 'dan');
  await removeElsewhere(tenant, 'dan', 'otp');
  other.postMessage('changed');

  await said(/^Removed elsewhere: Authenticator app\.$/);
  expect(await listsAsked(tenant)).toBe(2);
});

test('a tab of somebody else is not listened to', async () => {
  await using tenant = await createTestTenant();
  const { userId } = await tenant.control.people.get('ada@example.com');
  const other = new BroadcastChannel(`latchkey ${userId}`);
  onTestFinished(() => other.close());
  await openList(tenant, 'dan');
  other.postMessage('changed');
  await settle();

  expect(await listsAsked(tenant)).toBe(1);
});

test('what is removed here is told to the other tabs, without a word of what it was', async () => {
  await using tenant = await createTestTenant();
  const { userId } = await tenant.control.people.get('ada@example.com');
  const other = new BroadcastChannel(`latchkey ${userId}`);
  const heard = vi.fn();
  other.onmessage = ({ data }) => heard(data);
  onTestFinished(() => other.close());
  const { user } = await openList(tenant, 'ada');
  await user.click(screen.getByRole('link', { name: /^Remove Phone/ }));
  await user.click(await screen.findByRole('button', { name: 'Remove phone' }));
  await screen.findByText(/^Removed: /);

  await waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith('changed'));
  expect(screen.queryByText(/elsewhere/)).toBeNull();
});

test('NW-09: a network that is only said to be there is told by what came of asking', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.faults.add({
    method: 'GET',
    path: '/mfa/authenticators',
    times: 3,
    answer: { drop: true },
  });
  await renderSecurity(tenant, { as: 'dan@example.com' });

  const alert = await screen.findByRole('alert', {}, { timeout: 4_000 });
  expect(alert.textContent).toContain("We couldn't reach the server.");
  expect(navigator.onLine).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
  await screen.findAllByRole('listitem');
});
