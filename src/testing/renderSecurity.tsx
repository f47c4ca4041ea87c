// The whole page over a tenant in the same process, opened as a person opens it.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '#app/App.tsx';
import { createBrowserHistory } from '#app/browserHistory.ts';
import { connect } from '#app/connect.ts';
import type { HostHooks } from '#domain/host.ts';
import { createWords } from '#i18n/createWords.ts';
import type { Language } from '#i18n/Language.ts';
import { passwordScreens } from '#security/password/screens.ts';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { holdToRules } from './rules.ts';
import { browserFor, createStore, walk } from './tripToTenant.ts';
import { watchPage } from './watchPage.ts';

type Opened = {
  readonly path?: string;
  /** Who confirms; nobody, when the page should stay locked. */
  readonly as?: string;
  /** The page's way to the tenant, when it is not the short one. */
  readonly fetch?: typeof fetch;
  readonly hooks?: HostHooks;
  /** Settings beside the tenant's. */
  readonly config?: object;
  /** In place of the one that the settings ask for. */
  readonly language?: Language;
  /** Draws as React does to find effects that are not cleaned up. */
  readonly isStrict?: boolean;
  /** How much later it is than it really is: set forward by the test. */
  readonly clock?: { ms: number };
};

const PAGE = 'http://localhost:5173';

/**
 * Opens the page, and confirms on the way when told who does.
 *
 * @returns hands for the keyboard and the mouse, and what a second confirmation needs
 */
export async function renderSecurity(
  tenant: TestTenant,
  {
    path = '/',
    as,
    fetch,
    hooks = {},
    config = {},
    language,
    isStrict = false,
    clock = { ms: 0 },
  }: Opened = {},
) {
  const store = createStore();
  const watch = watchPage(tenant, store.kept);
  holdToRules(watch);
  const send = watch.around(fetch ?? ((input, init) => tenant.fetch(String(input), init)));
  const browser = browserFor(tenant);
  const left: string[] = [];
  const said = createWords(language).say('confirm.button').join('');
  let opened: { readonly unmount: () => void } | undefined;

  async function open(address: URL) {
    opened?.unmount();
    watch.keepSecret('code', address.searchParams.get('code'));
    window.history.replaceState(null, '', address.pathname + address.search);
    const connection = await connect({
      config: Promise.resolve(
        Response.json({ domain: tenant.origin, clientId: tenant.clientId, ...config }),
      ),
      address,
      replaceAddress: (to) => window.history.replaceState(null, '', to),
      fetch: send,
      store,
      isOnline: () => navigator.onLine,
      leave: (url) => left.push(url),
      openWindow: () => null,
      closeWindow() {},
      nowMs: () => performance.now() + clock.ms,
      wallMs: () => Date.now() + clock.ms,
    });
    opened = render(
      <App
        connection={connection}
        language={language ?? (await connection.language)}
        history={createBrowserHistory(window)}
        hooks={hooks}
        passwordScreens={passwordScreens}
      />,
      { reactStrictMode: isStrict },
    );
  }

  /** Presses the button, passes the tenant's pages, and comes back. */
  async function confirm(email: string) {
    // With a dialog open there is one behind it too, which a browser keeps out of reach.
    const url = await leave();
    await open(await walk(tenant, url, { email, browser }));
  }

  /** Presses the button, and says which address of the tenant the page leaves for. */
  async function leave(name = said): Promise<string> {
    const buttons = await screen.findAllByRole('button', { name });
    await user.click(buttons.at(-1) as HTMLElement);
    return waitFor(() => left.pop() ?? Promise.reject(new Error('still here')));
  }

  const user = userEvent.setup();
  await open(new URL(path, PAGE));
  if (as) await confirm(as);
  return { user, confirm, leave, open, watch, close: () => opened?.unmount() };
}
