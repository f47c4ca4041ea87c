// The truth of a removal while it is asked, sent and over: whatever the tenant answers, whatever others do meanwhile.
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { removeElsewhere } from '#testing/elsewhere.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

const ada = 'ada@example.com';
const path = '/mfa/authenticators';
const inDialog = async () => within(await screen.findByRole('dialog'));
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

async function askToRemovePhone(tenant: TestTenant, way: { fetch?: typeof fetch } = {}) {
  const page = await renderSecurity(tenant, { as: ada, ...way });
  await page.user.click(await screen.findByRole('link', { name: /^Remove Phone/ }));
  const remove = async () =>
    page.user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));
  return { ...page, remove };
}

/** A way to the tenant on which some requests wait until they are let go. */
function slowWay(tenant: TestTenant, method: string) {
  const way = Promise.withResolvers<void>();
  return {
    release: way.resolve,
    async fetch(input: string | URL | Request, init?: RequestInit) {
      if (init?.method === method && String(input).includes(path)) await way.promise;
      return tenant.fetch(String(input), init);
    },
  };
}

/** What was asked of the list of authenticators, in order. */
async function asked(tenant: TestTenant) {
  const log = await tenant.control.requests.list();
  return log.filter((one) => one.path.startsWith(path)).map(({ method }) => method);
}

async function kindsOf(tenant: TestTenant) {
  const { authenticators } = await tenant.control.people.get(ada);
  return authenticators.filter(({ row }) => row.active).map(({ kind }) => kind);
}

test('RM-09: a click over an old list sends nothing; the dialog says what changed and asks again', async () => {
  await using tenant = await createTestTenant();
  const { remove } = await askToRemovePhone(tenant);
  await removeElsewhere(tenant, ada, 'push');

  await remove();

  const dialog = await inDialog();
  await dialog.findByText(/Your sign-in methods changed while this was open. Nothing was removed/);
  expect(dialog.getByText(/^No longer there:/)).toBeDefined();
  expect(dialog.getByText(/You will still have/).textContent).not.toContain('Guardian');
  expect(await asked(tenant)).toEqual(['GET']);
  expect(await kindsOf(tenant)).toContain('sms');
  // For a moment a press is taken for one that was meant for the old question.
  await remove();
  expect(await asked(tenant)).toEqual(['GET']);
});

test('what was removed elsewhere before the click is told as already removed, and nothing is sent', async () => {
  await using tenant = await createTestTenant();
  const { remove } = await askToRemovePhone(tenant);
  await removeElsewhere(tenant, ada, 'voice');

  await remove();

  await screen.findByText(/^This was already removed:/);
  await isClosed();
  expect(await asked(tenant)).toEqual(['GET']);
});

test('when the list cannot be had right before, nothing is sent, and it says why', async () => {
  await using tenant = await createTestTenant();
  const { remove } = await askToRemovePhone(tenant);
  await tenant.control.faults.add({ method: 'GET', path, answer: { status: 200, body: '{}' } });

  await remove();

  await (await inDialog()).findByText(
    /Nothing was removed. The server sent something we can't read/,
  );
  expect(await asked(tenant)).not.toContain('DELETE');
});

test('cancel before anything was sent takes the removal back', async () => {
  await using tenant = await createTestTenant();
  const slow = slowWay(tenant, 'GET');
  let lists = 0;
  const { user, remove } = await askToRemovePhone(tenant, {
    fetch(input, init) {
      const isList = init?.method === 'GET' && String(input).includes(path);
      lists += isList ? 1 : 0;
      return isList && lists > 1 ? slow.fetch(input, init) : tenant.fetch(String(input), init);
    },
  });

  await remove();
  await user.click((await inDialog()).getByRole('button', { name: 'Cancel' }));
  await isClosed();
  slow.release();

  await waitFor(async () => expect(await asked(tenant)).toEqual(['GET', 'GET']));
  expect(screen.queryByText(/Being removed|Removed:|Nothing was removed/)).toBeNull();
  expect(await kindsOf(tenant)).toContain('sms');
});

test('cancel after it was sent says that it may still happen, and the page tells what became of it', async () => {
  await using tenant = await createTestTenant();
  const { fetch, release } = slowWay(tenant, 'DELETE');
  const { user, remove } = await askToRemovePhone(tenant, { fetch });

  await remove();
  const dialog = await inDialog();
  await waitFor(async () => expect(await asked(tenant)).toEqual(['GET', 'GET']));
  await user.click(await dialog.findByRole('button', { name: 'Cancel' }));
  expect(dialog.getByText(/it may still happen/)).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Close' }));

  await isClosed();
  await screen.findByText(/^Being removed:/);
  release();
  await screen.findByText(/^Removed:/);
  expect((await asked(tenant)).filter((method) => method === 'DELETE')).toHaveLength(1);
});

test.each([
  [
    'AF-06',
    'a conflict',
    { status: 409 },
    /Nothing was removed. Something changed in the meantime/,
  ],
  [
    'AF-07',
    'that it can not go',
    { status: 400, body: { error: 'invalid_request' } },
    /Nothing was removed. This method can't be removed here/,
  ],
] as const)('%s: the tenant answers %s: said, looked after, not sent again', async (...row) => {
  const [, , answer, sentence] = row;
  await using tenant = await createTestTenant();
  const { remove } = await askToRemovePhone(tenant);
  await tenant.control.requests.clear();
  await tenant.control.faults.add({ method: 'DELETE', path, answer });

  await remove();

  await (await inDialog()).findByText(sentence);
  expect(await asked(tenant)).toEqual(['GET', 'DELETE', 'GET']);
  expect(screen.getByRole('heading', { level: 3, name: /^Phone/, hidden: true })).toBeDefined();
});

test.each([200, 202])(
  'AF-58: a removal answered with %i is taken, and looked after',
  async (status) => {
    await using tenant = await createTestTenant();
    const { remove } = await askToRemovePhone(tenant);
    const answer = { status, body: { removed: true }, afterEffect: true };
    await tenant.control.faults.add({ method: 'DELETE', path, answer });

    await remove();

    await screen.findByText(/^Removed:/);
    expect((await asked(tenant)).slice(-2)).toEqual(['DELETE', 'GET']);
  },
);

test('AF-33: a kind that nobody knows is shown with a name, and says why it stays', async () => {
  await using tenant = await createTestTenant();
  const rows = [
    { id: 'hologram|dev_AbCdEfGh', authenticator_type: 'hologram', active: true },
    { id: 'hologram|dev_IjKlMnOp', authenticator_type: 'hologram', active: true },
  ];
  await tenant.control.faults.add({ method: 'GET', path, answer: { status: 200, body: rows } });
  await renderSecurity(tenant, { as: ada });

  const [one, other] = await screen.findAllByRole('listitem');

  expect(one?.textContent).toContain('Other method');
  expect(one?.textContent).toContain('Reference EfGh');
  expect(other?.textContent).toContain('Reference MnOp');
  expect(one?.textContent).toContain("We don't know this kind, so it can't be removed here");
  expect(screen.queryByRole('link', { name: /^Remove/ })).toBeNull();
});

test('RC-05: a list that was asked for before the removal and comes after it is dropped', async () => {
  await using tenant = await createTestTenant();
  const late = Promise.withResolvers<void>();
  let lists = 0;
  const { user } = await renderSecurity(tenant, {
    as: ada,
    // The second list is answered from before the removal, and when all is over.
    async fetch(input, init) {
      const answer = await tenant.fetch(String(input), init);
      const isList = init?.method === 'GET' && String(input).includes(path);
      if (!isList || ++lists !== 2) return answer;
      await late.promise;
      return answer;
    },
  });
  await screen.findByRole('link', { name: /^Remove Phone/ });
  const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
  onTestFinished(() => later.mockRestore());
  // What listens comes a moment after the list.
  await waitFor(() => {
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(lists).toBe(2);
  });
  await user.click(screen.getByRole('link', { name: /^Remove Phone/ }));
  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));
  await screen.findByText(/^Removed:/);

  late.resolve();
  await act(() => late.promise);

  expect(screen.queryByRole('heading', { level: 3, name: /^Phone/ })).toBeNull();
});

test('RC-07: whoever leaves while a removal runs leaves nothing behind that complains', async () => {
  await using tenant = await createTestTenant();
  const { fetch, release } = slowWay(tenant, 'DELETE');
  const { remove, close } = await askToRemovePhone(tenant, { fetch });
  await remove();
  await waitFor(async () => expect(await asked(tenant)).toEqual(['GET', 'GET']));

  close();
  release();

  // The look afterwards is the last that it does; anything on the console fails the test.
  await waitFor(async () => expect(await asked(tenant)).toHaveLength(4));
  expect(await kindsOf(tenant)).not.toContain('sms');
});

test('RC-08: drawn twice, as React does while developing, everything is asked and sent once', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { as: ada, isStrict: true });
  await user.click(await screen.findByRole('link', { name: /^Remove Phone/ }));
  expect(await asked(tenant)).toEqual(['GET']);

  await user.click((await inDialog()).getByRole('button', { name: 'Remove phone' }));

  await screen.findByText(/^Removed:/);
  expect(await asked(tenant)).toEqual(['GET', 'GET', 'DELETE', 'GET']);
});

test('a person who was removed at the tenant is told so, and nothing of them stays on the screen', async () => {
  await using tenant = await createTestTenant();
  const { remove } = await askToRemovePhone(tenant);
  await tenant.control.people.remove(ada);

  await remove();

  await screen.findByRole('heading', { name: 'This account is no longer available' });
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await asked(tenant)).toEqual(['GET', 'GET']);
});
