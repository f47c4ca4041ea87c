// A removal that nobody knows the end of is looked after: what is said meanwhile, and what else may be done.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { listenToRegions } from '#testing/reader/liveRegions.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

const ada = 'ada@example.com';
const path = '/mfa/authenticators';
const unknown = /^We don't know whether/;
const look = () => screen.getAllByRole('button', { name: 'Look again' })[0] as HTMLElement;
const deletes = (sent: readonly string[]) => sent.filter((method) => method === 'DELETE').length;

/** Removes the phone; its answer gets lost, and every look afterwards until the next one is let go. */
async function loseAPhone(tenant: TestTenant, { isGone = true } = {}) {
  const sent: string[] = [];
  const told: string[] = [];
  let isLost = false;
  let held = Promise.resolve();
  let mostHeld = 0;
  const page = await renderSecurity(tenant, {
    as: ada,
    hooks: {
      onRemoved: ({ thing }) => void told.push(`removed ${thing.kind}`),
      onError: ({ reason }) => void told.push(reason),
    },
    async fetch(input, init) {
      const method = init?.method ?? 'GET';
      if (!String(input).includes(path)) return tenant.fetch(String(input), init);
      sent.push(method);
      if (method === 'DELETE' && deletes(sent) === 1) {
        isLost = true;
        if (isGone) await tenant.fetch(String(input), init);
        throw new TypeError('the answer was lost');
      }
      if (isLost) return new Response(null, { status: 405 });
      const { signal } = init ?? {};
      mostHeld -= 1;
      if (mostHeld < 0) return tenant.fetch(String(input), init);
      await Promise.race([
        held,
        new Promise((_, stop) =>
          signal?.addEventListener('abort', () => stop(signal.reason), { once: true }),
        ),
      ]);
      return tenant.fetch(String(input), init);
    },
  });
  await page.user.click(await screen.findByRole('link', { name: /^Remove Phone/ }));
  await page.user.click(await screen.findByRole('button', { name: 'Remove phone' }));
  await screen.findByText(unknown);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const before = sent.length;
  return {
    ...page,
    told,
    since: () => sent.slice(before),
    find() {
      isLost = false;
    },
    /** The next look, or some of them, wait until they are let go. */
    hold(most = Number.POSITIVE_INFINITY) {
      isLost = false;
      mostHeld = most;
      const way = Promise.withResolvers<void>();
      held = way.promise;
      return way.resolve;
    },
  };
}

test('while a look is under way it is still said what we do not know, and the button is busy', async () => {
  await using tenant = await createTestTenant();
  const { user, hold, since } = await loseAPhone(tenant);
  const release = hold();

  await user.click(look());

  expect(screen.getByText(unknown)).toBeDefined();
  expect(screen.getAllByRole('button', { name: 'Look again', busy: true })).toContain(look());
  expect(look().ownerDocument.activeElement).toBe(look());
  await user.click(look());
  release();
  await screen.findByText(/^Removed:/);
  expect(since()).toEqual(['GET']);
});

test('an answer to a look is heard, also when it is the same as before', async () => {
  await using tenant = await createTestTenant();
  const { user, find } = await loseAPhone(tenant, { isGone: false });
  find();
  await user.click(look());
  const still = /^Still on your list:/;
  const receipt = (await screen.findByText(still)).closest('[role=status]');
  const heard: string[] = [];
  const stop = listenToRegions(window.document.body, (one) => {
    if (one.at === 'said') heard.push(one.text);
  });

  await user.click(look());

  await waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]).toMatch(still);
  expect(look().ownerDocument.activeElement).toBe(look());
  expect(receipt?.contains(look())).toBe(true);
  stop();
});

test('a removal that is confirmed while another is looked after does not wait, and is sent once', async () => {
  await using tenant = await createTestTenant();
  const { user, told, hold, since } = await loseAPhone(tenant, { isGone: false });
  hold(1);
  await user.click(look());
  await user.click(screen.getByRole('link', { name: /^Remove Authenticator app/ }));
  const dialog = within(await screen.findByRole('dialog'));
  const button = dialog.getByRole('button', { name: 'Remove app' });

  for (let click = 0; click < 3; click += 1) button.click();

  await screen.findByText(/^Removed:/);
  expect(since().filter((method) => method === 'DELETE')).toHaveLength(1);
  expect(told).toContain('removed otp');
  expect(screen.queryByText(unknown)).toBeNull();
});

test('what is cancelled during a look is not sent, and what the look finds is told', async () => {
  await using tenant = await createTestTenant();
  const { user, hold, since } = await loseAPhone(tenant);
  const release = hold();
  await user.click(look());
  await user.click(screen.getByRole('link', { name: /^Remove Authenticator app/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Remove app' }));

  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  release();

  expect((await screen.findByText(/^Removed:/)).textContent).toContain('Phone');
  expect(since()).not.toContain('DELETE');
});

test('what was gone all along is told once, also to whoever removes it once more during the look', async () => {
  await using tenant = await createTestTenant();
  const { user, told, hold, since } = await loseAPhone(tenant);
  const release = hold();
  await user.click(look());
  await user.click(screen.getByRole('link', { name: /^Remove Phone/ }));
  await user.click(await screen.findByRole('button', { name: 'Remove phone' }));

  release();

  await screen.findByText(/^This was already removed:/);
  expect(since()).not.toContain('DELETE');
  expect(told.filter((one) => one.startsWith('removed'))).toHaveLength(1);
});
