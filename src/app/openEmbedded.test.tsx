// Shows what a host's settings and tokens come to inside its page.
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { HostHooks, RemovedEvent } from '#domain/host.ts';
import type { PopupWindow } from '#step-up/popup.ts';
import type { TokenSource } from '#step-up/TokenSource.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';
import { createStore } from '#testing/tripToTenant.ts';
import { EmbeddedPage } from './EmbeddedPage.tsx';
import { type HostSettings, openEmbedded } from './openEmbedded.ts';

type Host = {
  readonly settings?: HostSettings;
  readonly source?: TokenSource;
  readonly tenant?: TestTenant;
  readonly hooks?: HostHooks;
  /** Nothing is removed before. */
  readonly held?: Promise<void>;
  /** The one that a click opens; else it is blocked. */
  readonly popup?: PopupWindow;
};

function openFor({ settings = {}, source, tenant, held, popup }: Host, asked: string[] = []) {
  return openEmbedded(
    { domain: tenant?.origin, clientId: tenant?.clientId, ...settings },
    {
      address: new URL('https://shop.example/account?tab=security'),
      forgetAnswer: () => {},
      fetch: async (input, init) => {
        asked.push(`${init?.method} ${input}`);
        if (init?.method === 'DELETE') await held;
        return tenant ? tenant.fetch(String(input), init) : Promise.reject(new TypeError());
      },
      store: createStore(),
      isOnline: () => true,
      leave: (url) => asked.push(`left for ${url}`),
      openWindow: () => popup ?? null,
      ownPage: Promise.resolve({ headers: new Headers() }),
      nowMs: () => performance.now(),
      wallMs: () => Date.now(),
    },
    source ?? null,
  );
}

const noHooks: HostHooks = {};

function openInHost(host: Host) {
  const asked: string[] = [];
  const { settings: { locale } = {}, hooks = noHooks } = host;
  render(
    <EmbeddedPage
      opened={openFor(host, asked)}
      locale={typeof locale === 'string' ? locale : undefined}
      hooks={hooks}
      placeRef={null}
    />,
  );
  return asked;
}

test.for([
  [{ clientId: 'a' }, 'domain is missing'],
  [{ domain: 'shop.eu.auth0.com' }, 'clientId is missing'],
  [{ domain: 7, clientId: 'a' }, 'domain is not a text'],
  [{ domain: 'javascript:alert(1)', clientId: 'a' }, 'domain is not a domain'],
  [{ domain: 'http://evil.example', clientId: 'a' }, 'domain may use http:// for this machine'],
  [{ domain: 'shop.eu.auth0.com', clientId: 'a', locale: '?' }, 'locale is not a language tag'],
  [
    { domain: 'shop.eu.auth0.com', clientId: 'a', redirectUri: 'https://evil.example/' },
    'redirectUri must be an address of https://shop.example',
  ],
  [
    { domain: 'shop.eu.auth0.com', clientId: 'a', redirectUri: 'javascript:alert(1)' },
    'redirectUri must be an address of https://shop.example',
  ],
] as const)(
  'EM-17: wrong settings are told in place, and nobody is asked: %s',
  ([settings, told]) => {
    const asked = openInHost({ settings });
    expect(screen.getByRole('alert').textContent).toContain("This page isn't set up");
    expect(screen.getByRole('listitem').textContent).toContain(told);
    expect(asked).toEqual([]);
  },
);

test('ST-14: without a secure connection the page says that it needs one, and asks nothing', () => {
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('crypto', { randomUUID: undefined });
  const asked = openInHost({ settings: { domain: 'shop.eu.auth0.com', clientId: 'a' } });

  expect(screen.getByRole('alert').textContent).toContain('Nothing is wrong with your account.');
  expect(screen.getByRole('listitem').textContent).toContain('needs https');
  expect(asked).toEqual([]);
});

test('a host that holds a token already shows the list at once, with nothing to press', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  openInHost({ tenant, source: { getToken: async () => accessToken } });
  expect(await screen.findByRole('heading', { name: 'Authenticator app' })).toBeDefined();
});

test("a host's own way to confirm is taken by the person's click, and by nothing else", async () => {
  await using tenant = await createTestTenant();
  let asked = 0;
  const confirm = async () => {
    asked += 1;
    const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
    return { accessToken, expiresIn: 600, user: { sub: 'auth0|dan' } };
  };
  const left = openInHost({ tenant, source: { confirm, getToken: async () => null } });
  const button = await screen.findByRole('button', { name: "Confirm it's you" });
  expect(asked).toBe(0);
  await userEvent.click(button);
  expect(await screen.findByRole('heading', { name: 'Authenticator app' })).toBeDefined();
  expect(asked).toBe(1);
  expect(left.some((one) => one.includes('/authorize'))).toBe(false);
});

test("turning back in the host's own window is no failure; anything else is told", async () => {
  await using tenant = await createTestTenant();
  const answers = [{ error: 'cancelled' }, new Error('no')];
  openInHost({ tenant, source: { confirm: () => Promise.reject(answers.shift()) } });
  const press = async () =>
    userEvent.click(await screen.findByRole('button', { name: "Confirm it's you" }));
  await press();
  expect(screen.queryByText(/We couldn't check that it's you/)).toBeNull();
  await press();
  expect(await screen.findByText(/We couldn't check that it's you/)).toBeDefined();
});

test('AX-13: a host that names a language gets it, in its direction, and names of things keep theirs', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'ada@example.com' });
  openInHost({
    tenant,
    settings: { locale: 'ar' },
    source: { getToken: () => Promise.resolve(accessToken) },
  });
  const patience = { timeout: 5_000 };
  const heading = await screen.findByRole('heading', { level: 1, name: 'الأمان' }, patience);
  const place = heading.closest('[lang]');
  expect(place?.getAttribute('lang')).toBe('ar');
  expect(place?.getAttribute('dir')).toBe('rtl');
  const names = await screen.findAllByRole('heading', { level: 3 }, patience);
  const apart = names.map((name) => name.querySelector('bdi')?.textContent);
  expect(apart).toContain("Ada's Pixel 9");
});

test('a host that names no language decides which way its page runs', () => {
  openInHost({ settings: { domain: 'shop.eu.auth0.com', clientId: 'a' } });
  const place = screen.getByRole('heading', { level: 1, name: 'Security' }).closest('[lang]');
  expect(place?.getAttribute('lang')).toBe('en');
  expect(place?.hasAttribute('dir')).toBe(false);
});

test("what the Back button brings back of a host's page is locked", async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  openInHost({ tenant, source: { getToken: async () => accessToken } });
  await screen.findByRole('heading', { name: 'Authenticator app' });

  act(() => void dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true })));

  expect(screen.getByRole('button', { name: "Confirm it's you" })).toBeDefined();
  expect(screen.queryByRole('heading', { name: 'Authenticator app' })).toBeNull();
});

test('EM-14: a host that takes the page out takes the confirmation with it, and nothing of ours listens any more', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  const opened = openFor({ tenant, source: { getToken: async () => accessToken } });
  const page = <EmbeddedPage opened={opened} hooks={noHooks} placeRef={null} />;
  // As React does it while a host is developed: in, out, and in again at once.
  const { unmount } = render(<StrictMode>{page}</StrictMode>);
  await screen.findByRole('heading', { name: 'Authenticator app' });
  const stepUp = opened.at === 'connected' ? opened.connection.stepUp : undefined;
  expect(stepUp?.token()).toBe(accessToken);

  unmount();
  await Promise.resolve();

  expect(stepUp?.token()).toBeUndefined();
  dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
  expect(stepUp?.state().at).toBe('expired');
});

test('EM-14: a host that takes the page out ends a confirmation that is under way', async () => {
  await using tenant = await createTestTenant();
  const done: string[] = [];
  const popup: PopupWindow = {
    closed: false,
    location: { replace: () => done.push('sent') },
    focus() {},
    close: () => done.push('closed'),
  };
  const opened = openFor({ tenant, popup });
  const page = <EmbeddedPage opened={opened} hooks={noHooks} placeRef={null} />;
  const { unmount } = render(<StrictMode>{page}</StrictMode>);
  const button = screen.getByRole('button', { name: "Confirm it's you" });
  await userEvent.click(button);
  await waitFor(() => expect(done).toEqual(['sent']));
  expect(button.getAttribute('aria-busy')).toBe('true');

  unmount();
  await Promise.resolve();

  expect(done).toEqual(['sent', 'closed']);
});

test('a removal that was sent is told, though the host has taken the page out since', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'ada@example.com' });
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const asked: string[] = [];
  const told: RemovedEvent[] = [];
  const opened = openFor({ tenant, held, source: { getToken: async () => accessToken } }, asked);
  const hooks: HostHooks = { onRemoved: (removed) => told.push(removed) };
  const { unmount } = render(<EmbeddedPage opened={opened} hooks={hooks} placeRef={null} />);
  await userEvent.click(await screen.findByRole('link', { name: /^Remove Phone/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Remove phone' }));
  await waitFor(() => expect(asked.at(-1)).toMatch(/^DELETE/));

  unmount();
  release();

  await waitFor(() => expect(told).toMatchObject([{ thing: { kind: 'sms' }, wasSeen: false }]));
});

test('a confirmation that comes to nothing is told to the host also where the list stays, and each time anew', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  const told: unknown[] = [];
  openInHost({
    tenant,
    source: { getToken: async () => accessToken, confirm: () => Promise.reject(new Error('no')) },
    hooks: { onError: (error) => told.push(error) },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Lock now' }));
  const failed = { during: 'confirm', reason: 'failed' };
  for (const times of [1, 2]) {
    await userEvent.click(await screen.findByRole('button', { name: "Confirm it's you" }));
    await waitFor(() => expect(told).toEqual(Array(times).fill(failed)));
  }
  expect(screen.getByRole('heading', { name: 'Authenticator app' })).toBeDefined();
});
