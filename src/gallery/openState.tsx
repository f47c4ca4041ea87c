// Brings one state about: the real page over a tenant in memory, walked to where it is shown.
import { createRoot, type Root } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { connect } from '#app/connect.ts';
import { Doctor } from '#app/Doctor.tsx';
import type { Language } from '#i18n/Language.ts';
import { passwordScreens } from '#security/password/screens.ts';
import { keepTransaction, type TransactionStore } from '#step-up/transaction.ts';
import { createMemoryHistory, type PageHistory } from '#ui/history.ts';
import type { Clock } from './clock.ts';
import { CLIENT_ID, NONCE, TENANT } from './grantedBy.ts';
import { createHands, setNetwork } from './hands.ts';
import { createMemoryTenant, type MemoryTenant } from './memoryTenant.ts';
import type { State } from './State.ts';
import { loadWords } from './words.ts';

const ORIGIN = 'https://account.example.com';

export type Shown = {
  /** @throws when the way there does not lead to what it should show */
  readonly arrived: Promise<void>;
  readonly close: () => void;
};

type Around = { readonly language: Language; readonly clock: Clock };

/** @param place an empty element that the page is drawn into */
export function openState(place: HTMLElement, state: State, around: Around): Shown {
  const root = createRoot(place);
  return {
    arrived: walkTo(place, root, state, around),
    close() {
      root.unmount();
      if (!navigator.onLine) setNetwork(window, true);
    },
  };
}

async function walkTo(place: HTMLElement, root: Root, state: State, { language, clock }: Around) {
  const tenant = createMemoryTenant(state);
  const hands = createHands({ place, words: await loadWords(language), clock }, tenant);
  root.render(state.draw?.(language) ?? (await draw(state, language, tenant)));
  // What comes after the list waits for a moment; here it need not.
  clock.pass(300);
  await state.walk?.(hands);
  await hands.settle();
}

async function draw(state: State, language: Language, tenant: MemoryTenant) {
  const connection = await connectIt(state, language.locale, tenant.send);
  return (
    <App
      connection={connection}
      language={language}
      history={historyAt(state.path ?? '/')}
      {...(state.hooks && { hooks: state.hooks })}
      doctor={connection.settings.doctor && <Doctor connection={connection} />}
      passwordScreens={passwordScreens}
    />
  );
}

/** The address bar is the gallery's; links lead where they would lead. */
function historyAt(path: string): PageHistory {
  return { ...createMemoryHistory(path), hrefOf: (to) => to };
}

function connectIt(state: State, locale: string, send: typeof fetch) {
  const { path = '/', isLocked = false, expected = null, answer, config } = state;
  const store = createStore();
  const isBack = answer !== undefined || !isLocked;
  const callback = `/callback?${answer ?? 'code=code'}&state=state`;
  if (isBack) {
    keepTransaction(store, {
      state: 'state',
      nonce: NONCE,
      codeVerifier: 'verifier'.repeat(6),
      returnTo: path,
      expectedSub: expected?.sub ?? null,
      expectedEmail: expected?.email ?? null,
      isFresh: false,
      begunAtMs: Date.now(),
      carried: null,
    });
  }
  return connect({
    config: Promise.resolve(
      Response.json({ domain: TENANT, clientId: CLIENT_ID, locale, ...config }),
    ),
    address: new URL(isBack ? callback : path, ORIGIN),
    replaceAddress() {},
    fetch: send,
    store,
    isOnline: () => navigator.onLine,
    // Nobody leaves the gallery: the button stays at work.
    leave() {},
    openWindow: () => windowOf(state.opensWindow?.()),
    closeWindow() {},
    nowMs: () => performance.now(),
    wallMs: () => Date.now(),
  });
}

/** A session storage of one tab. */
function createStore(): TransactionStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function windowOf(opened: { closed: boolean } | undefined) {
  if (!opened) return null;
  return {
    get closed() {
      return opened.closed;
    },
    location: { replace() {} },
    focus() {},
    close() {},
  };
}
