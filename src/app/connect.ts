// Everything that can start before the screen is there: settings, the step-up's way back, the first list.
import { QueryClient } from '@tanstack/query-core';
import { createMfaApi, type MfaApi } from '#api/mfaApi.ts';
import { readAuthenticators } from '#api/wire.ts';
import type { Language } from '#i18n/Language.ts';
import { authenticatorsQuery } from '#queries/authenticators.ts';
import { createStepUp } from '#step-up/createStepUp.ts';
import type {
  PasswordStepUp,
  PasswordSurroundings,
} from '#step-up/password/createPasswordStepUp.ts';
import type { PopupWindow } from '#step-up/popup.ts';
import type { StepUpSurroundings } from '#step-up/StepUpSurroundings.ts';
import type { StepUp } from '#step-up/stepUp.ts';
import { forgetUnreadable, isForOpener, takeArrival } from '#step-up/transaction.ts';
import { loadSettings, type Settings, SettingsError } from './config.ts';
import { speak } from './speak.ts';

export type Connection = {
  readonly settings: Settings;
  /** What people call this place: its name, or else its address. */
  readonly site: string;
  readonly stepUp: StepUp;
  readonly api: MfaApi;
  readonly queryClient: QueryClient;
  readonly fetch: typeof fetch;
  readonly redirectUri: string;
  /** Settles when the first list is on its way, or there is none to ask for. */
  readonly asked: Promise<void>;
  /** Settles when the first list is there, or will not come. */
  readonly listed: Promise<void>;
  /** The language to draw in; it never fails, and is English in the worst case. */
  readonly language: Language | Promise<Language>;
};

export type Surroundings = Omit<StepUpSurroundings, 'popup' | 'onForget' | 'onConfirmed'> & {
  /** `/config.json`, under way. */
  readonly config: Promise<Response>;
  /** The address that the page was opened with. */
  readonly address: URL;
  /** Puts another path into the address bar, and leaves no trace of the one before. */
  readonly replaceAddress: (path: string) => void;
  /** False when there is no network for certain. */
  readonly isOnline: () => boolean;
  /** Opens an empty window; null when the browser blocks it. */
  readonly openWindow: () => PopupWindow | null;
  /** Closes the window that the page is in, if the browser lets it. */
  readonly closeWindow: () => void;
};

/** This window brought an answer back for the page that opened it. There is nothing more to do in it. */
export class HandedOver extends Error {
  override readonly name = 'HandedOver';
}

export const CALLBACK_PATH = '/callback';

/**
 * Connects the page to its tenant. Back from a step-up, the exchange and the list are asked for at once,
 * while the screen is still loading.
 *
 * @throws SettingsError, HandedOver
 */
export async function connect(surroundings: Surroundings): Promise<Connection> {
  const { address, config, replaceAddress, store } = surroundings;
  const isCallback = address.pathname === CALLBACK_PATH;
  const arrival = isCallback ? takeArrival(store, address.searchParams) : null;
  if (!isCallback) forgetUnreadable(store);
  // Code and state leave the address bar before anything else happens.
  if (isCallback) replaceAddress(arrival?.transaction.returnTo ?? '/');
  if (isCallback && isForOpener(address.searchParams)) await handOver(surroundings);

  const settings = await loadSettings(config);
  const language = speak(settings);
  const redirectUri = new URL(CALLBACK_PATH, address).href;
  const queryClient = new QueryClient();
  const listening = {
    onForget: () => queryClient.clear(),
    onConfirmed: () => queryClient.invalidateQueries(),
  };
  const here =
    settings.signIn === 'password'
      ? await askHere(settings, { ...surroundings, ...listening })
      : null;
  const stepUp =
    here ??
    createStepUp(
      { ...settings, redirectUri },
      {
        ...surroundings,
        ...listening,
        popup: settings.stepUp === 'popup' ? await loadPopup(surroundings) : undefined,
      },
    );
  const api = createMfaApi({
    origin: settings.origin,
    clientId: settings.clientId,
    fetch: surroundings.fetch,
    token: stepUp.token,
    onStepUpRequired: stepUp.drop,
    onGranted: here?.onGranted,
    isOnline: surroundings.isOnline,
  });

  const asked = arrival ? stepUp.finish(arrival) : Promise.resolve();
  const listed = asked.then(async () => {
    const state = stepUp.state();
    if (state.at === 'unlocked' && state.mayRead)
      await queryClient.prefetchQuery(authenticatorsQuery(api));
  });
  const { fetch } = surroundings;
  const site = settings.siteName ?? address.host;
  return { settings, site, stepUp, api, queryClient, fetch, redirectUri, asked, listed, language };
}

/** Few apps ask for passwords themselves, and nobody else loads what that takes. */
async function askHere(
  settings: Settings,
  surroundings: Omit<PasswordSurroundings, 'readList'>,
): Promise<PasswordStepUp> {
  const { createPasswordStepUp } = await import('#step-up/password/createPasswordStepUp.ts');
  return createPasswordStepUp(settings, { ...surroundings, readList: readAuthenticators });
}

/** Not every page opens windows, and those that do can go without: then the tab itself goes to the tenant. */
async function loadPopup({ address, fetch, openWindow }: Surroundings) {
  const popup = await import('#step-up/popup.ts').catch(() => null);
  return popup?.createPopup(openWindow, fetch(new URL('/', address), { method: 'HEAD' }));
}

/** @throws HandedOver when the page that opened this window took the answer */
async function handOver({ address, closeWindow }: Surroundings) {
  const popup = await import('#step-up/popup.ts').catch(() => null);
  if (!(await popup?.reportToOpener(address.searchParams))) return;
  closeWindow();
  throw new HandedOver();
}

/** What to tell the people who run the page, when connecting came to nothing. */
export function problemsOf(error: unknown): readonly string[] {
  return error instanceof SettingsError ? error.problems : ['the page could not start'];
}
