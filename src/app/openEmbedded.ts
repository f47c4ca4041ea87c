// Opens the page inside somebody else's: settings from the host, a way in memory, and the step-up in a popup.
import { QueryClient } from '@tanstack/query-core';
import { createMfaApi } from '#api/mfaApi.ts';
import { authenticatorsQuery } from '#queries/authenticators.ts';
import { createHostStepUp } from '#step-up/createHostStepUp.ts';
import { createStepUp } from '#step-up/createStepUp.ts';
import { createPopup, type OpenPost, type PopupWindow } from '#step-up/popup.ts';
import type { StepUpSurroundings } from '#step-up/StepUpSurroundings.ts';
import type { EmbeddedStepUp } from '#step-up/stepUp.ts';
import type { TokenSource } from '#step-up/TokenSource.ts';
import { isAnswerToUs, takeArrival } from '#step-up/transaction.ts';
import { createMemoryHistory, type PageHistory } from '#ui/history.ts';
import { readSettings, type Settings, SettingsError } from './config.ts';
import type { Connection } from './connect.ts';
import { speak } from './speak.ts';

/** What the host says, as it says it: nothing of it is trusted. */
export type HostSettings = {
  readonly domain?: unknown;
  readonly clientId?: unknown;
  readonly mfaAudience?: unknown;
  readonly locale?: unknown;
  readonly words?: unknown;
  /** Where the tenant sends the person back to; the host's page itself, if it says nothing. */
  readonly redirectUri?: unknown;
  readonly links?: unknown;
  readonly whenLocked?: unknown;
};

export type Opened =
  | {
      readonly at: 'connected';
      readonly connection: Connection & { readonly stepUp: EmbeddedStepUp };
      readonly history: PageHistory;
    }
  | { readonly at: 'wrong_settings'; readonly problems: readonly string[] };

export type EmbeddedSurroundings = Omit<
  StepUpSurroundings,
  'popup' | 'onForget' | 'onConfirmed'
> & {
  /** Of the host's page. */
  readonly address: URL;
  /** Takes code and state out of the host's address bar. */
  readonly forgetAnswer: () => void;
  readonly isOnline: () => boolean;
  /** Opens an empty window; null when the browser blocks it. */
  readonly openWindow: () => PopupWindow | null;
  /** What is known of the headers of the host's page: whether they cut its windows off. */
  readonly ownPage: Promise<Pick<Response, 'headers'>>;
  /** How such a window is heard, where that is not over a channel of our origin. */
  readonly postWith?: (window: PopupWindow) => OpenPost;
};

/**
 * Connects the page to its tenant, and takes up the answer when the tab comes back from a step-up of ours. An answer
 * that the host itself waits for is left to the host.
 *
 * @param source a host that gets the token by itself
 * @throws never: wrong settings are told in place
 */
export function openEmbedded(
  given: HostSettings,
  surroundings: EmbeddedSurroundings,
  source: TokenSource | null,
): Opened {
  try {
    const settings = readSettings(withoutGaps(given), (name, problem) => `${name} ${problem}`);
    const redirectUri = readRedirectUri(given.redirectUri, surroundings.address);
    const queryClient = new QueryClient();
    const { stepUp, asked, returnTo } = source
      ? openHostStepUp(source, settings, surroundings, queryClient)
      : openStepUp({ ...settings, redirectUri }, surroundings, queryClient);
    const api = createMfaApi({
      origin: settings.origin,
      clientId: settings.clientId,
      fetch: surroundings.fetch,
      token: stepUp.token,
      onStepUpRequired: stepUp.drop,
      isOnline: surroundings.isOnline,
    });
    const listed = asked.then(async () => {
      const state = stepUp.state();
      if (state.at !== 'unlocked' || !state.mayRead) return;
      await queryClient.prefetchQuery(authenticatorsQuery(api));
    });
    return {
      at: 'connected',
      connection: {
        settings,
        site: settings.siteName ?? surroundings.address.host,
        redirectUri,
        fetch: surroundings.fetch,
        stepUp,
        api,
        queryClient,
        asked,
        listed,
        language: speak(settings),
      },
      history: createMemoryHistory(returnTo),
    };
  } catch (error) {
    const problems = error instanceof SettingsError ? error.problems : [`${error}`, MEDDLED];
    return { at: 'wrong_settings', problems };
  }
}

/** Nothing else is known to come in the way here. */
const MEDDLED = 'could not start: a built-in was changed';

function openStepUp(
  settings: Settings & { readonly redirectUri: string },
  surroundings: EmbeddedSurroundings,
  queryClient: QueryClient,
) {
  const { address, store, openWindow, ownPage, postWith } = surroundings;
  const isBack = isAnswerToUs(store, address.searchParams);
  const arrival = isBack ? takeArrival(store, address.searchParams) : null;
  if (arrival) surroundings.forgetAnswer();
  const popup = createPopup(openWindow, ownPage, postWith);
  const stepUp = createStepUp(settings, { ...surroundings, popup, ...listening(queryClient) });
  const asked = arrival ? stepUp.finish(arrival) : Promise.resolve();
  return { stepUp, asked, returnTo: arrival?.transaction.returnTo };
}

function openHostStepUp(
  source: TokenSource,
  { whenLocked }: Settings,
  { nowMs, wallMs }: EmbeddedSurroundings,
  queryClient: QueryClient,
) {
  const { stepUp, look } = createHostStepUp(source, {
    nowMs,
    wallMs,
    whenLocked,
    ...listening(queryClient),
  });
  return { stepUp, asked: look(), returnTo: undefined };
}

function listening(queryClient: QueryClient) {
  return {
    onForget: () => queryClient.clear(),
    onConfirmed: () => queryClient.invalidateQueries(),
  };
}

/** An attribute or a prop that is not there is not wrong. */
function withoutGaps(given: HostSettings): HostSettings {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null),
  );
}

/** @throws SettingsError when it leads anywhere but to the host's own origin */
function readRedirectUri(given: unknown, address: URL): string {
  if (given === undefined || given === null) return address.origin + address.pathname;
  const isText = typeof given === 'string' && URL.canParse(given, address.href);
  const url = isText ? new URL(given, address.href) : null;
  if (url?.origin !== address.origin) {
    throw new SettingsError([`redirectUri must be an address of ${address.origin}`]);
  }
  return url.href;
}
