// How long changes stay unlocked: what is said of it, how it is extended, and how it is ended by hand.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

const MINUTE_MS = 60_000;
const dan = 'dan@example.com';

async function openUnlocked(tenant: TestTenant, config: Record<string, string> = {}) {
  const clock = { ms: 0 };
  const opened = await renderSecurity(tenant, { as: dan, clock, config });
  await screen.findByText('Changes unlocked · 10 min');
  /** Time goes by, and the page is looked at again. */
  const pass = (minutes: number) => {
    clock.ms += minutes * MINUTE_MS;
    fireEvent.focus(window);
  };
  return { ...opened, clock, pass };
}

const warning = () => screen.queryByText(/^Changes lock in/);

test('TL-05: at two minutes it is said once, politely, with a way to more time, and the focus stays', async () => {
  await using tenant = await createTestTenant();
  const { leave, pass } = await openUnlocked(tenant);
  const remove = screen.getByRole('link', { name: /^Remove/ });
  act(() => remove.focus());

  pass(7);
  expect(warning()).toBeNull();
  pass(1);

  const said = await screen.findByText(/^Changes lock in 2 minutes\./);
  expect(said.closest('[role=status]')).not.toBeNull();
  expect(remove.matches(':focus')).toBe(true);
  pass(1);
  // The same sentence: a screen reader is not told again.
  expect(warning()?.textContent).toBe(said.textContent);
  screen.getByText('Changes unlocked · 1 min');

  const url = new URL(await leave('Stay unlocked'));
  expect(url.searchParams.get('login_hint')).toBe(dan);
});

test('in a dialog, which covers all else, it is said there too', async () => {
  await using tenant = await createTestTenant();
  const { user, pass } = await openUnlocked(tenant);
  await user.click(screen.getByRole('link', { name: 'Remove Authenticator app' }));
  const dialog = await screen.findByRole('dialog');

  pass(8);

  await within(dialog).findByText(/^Changes lock in 2 minutes\./);
  within(dialog).getByRole('button', { name: 'Stay unlocked' });
  within(dialog).getByRole('button', { name: 'Remove app' });
});

test('the time that is told goes down with the token, and ends before it does', async () => {
  await using tenant = await createTestTenant();
  const { pass } = await openUnlocked(tenant);

  pass(1);
  screen.getByText('Changes unlocked · 9 min');
  pass(8.6);

  expect(screen.queryByText(/^Changes unlocked/)).toBeNull();
  screen.getByText('Your confirmation has expired. What you see stays; changes need a new one.');
});

test('locked by hand, the list stays to be read, and the next change needs a confirmation', async () => {
  await using tenant = await createTestTenant();
  const { user, confirm } = await openUnlocked(tenant);

  await user.click(screen.getByRole('button', { name: 'Lock now' }));

  screen.getByText('You locked changes. What you see stays; changes need a new confirmation.');
  expect(screen.queryByText(/^Changes unlocked/)).toBeNull();
  // The button went with the focus in it.
  await waitFor(() =>
    expect(screen.getByRole('heading', { name: 'Your sign-in methods' }).matches(':focus')).toBe(
      true,
    ),
  );
  await user.click(screen.getByRole('link', { name: 'Remove Authenticator app' }));
  await screen.findByRole('dialog');
  expect(screen.queryByRole('button', { name: 'Remove app' })).toBeNull();

  await confirm(dan);
  await screen.findByRole('button', { name: 'Remove app' });
});

test('where the settings say so, locking takes what was shown off the screen', async () => {
  await using tenant = await createTestTenant();
  const { user, confirm } = await openUnlocked(tenant, { whenLocked: 'hide' });

  await user.click(screen.getByRole('button', { name: 'Lock now' }));

  expect(screen.queryAllByRole('listitem')).toEqual([]);
  screen.getByText(/^Before you see or change your sign-in methods/);
  await confirm(dan);
  expect(await screen.findAllByRole('listitem')).toHaveLength(2);
});

test('without the permission to look there is a sentence and no list, and nothing is asked', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ grantedScopes: ['openid', 'profile', 'email', 'enroll'] });
  const { watch } = await renderSecurity(tenant, { as: dan });

  await screen.findByText(/^You may not do this here\. Ask the people .* for permission\.$/);
  expect(watch.asked.filter(({ path }) => path.startsWith('/mfa/'))).toEqual([]);
  screen.getByRole('button', { name: "Confirm it's you" });
});
