// Everything that can start before the screen is there: settings, the step-up's way back, the first list.
import { QueryClient } from '@tanstack/query-core';
import { createMfaApi, type MfaApi } from '#api/mfaApi.ts';
import { authenticatorsQuery } from '#queries/authenticators.ts';
import { createStepUp, type StepUp, type StepUpSurroundings } from '#step-up/stepUp.ts';
import { takeArrival } from '#step-up/transaction.ts';
import { loadSettings, type Settings, SettingsError } from './config.ts';

export type Connection = {
  readonly settings: Settings;
  readonly stepUp: StepUp;
  readonly api: MfaApi;
  readonly queryClient: QueryClient;
  /** Settles when the first list is on its way, or there is none to ask for. */
  readonly asked: Promise<void>;
  /** Settles when the first list is there, or will not come. */
  readonly listed: Promise<void>;
};

export type Surroundings = StepUpSurroundings & {
  /** `/config.json`, under way. */
  readonly config: Promise<Response>;
  /** The address that the page was opened with. */
  readonly address: URL;
  /** Puts another path into the address bar, and leaves no trace of the one before. */
  readonly replaceAddress: (path: string) => void;
  /** False when there is no network for certain. */
  readonly isOnline: () => boolean;
};

export const CALLBACK_PATH = '/callback';

/**
 * Connects the page to its tenant. Back from a step-up, the exchange and the list are asked for at once,
 * while the screen is still loading.
 *
 * @throws SettingsError
 */
export async function connect(surroundings: Surroundings): Promise<Connection> {
  const { address, config, replaceAddress, store } = surroundings;
  const isCallback = address.pathname === CALLBACK_PATH;
  const arrival = isCallback ? takeArrival(store, address.searchParams) : null;
  // Code and state leave the address bar before anything else happens.
  if (isCallback) replaceAddress(arrival?.transaction.returnTo ?? '/');

  const settings = await loadSettings(config);
  const redirectUri = new URL(CALLBACK_PATH, address).href;
  const stepUp = createStepUp({ ...settings, redirectUri }, surroundings);
  const api = createMfaApi({
    origin: settings.origin,
    clientId: settings.clientId,
    fetch: surroundings.fetch,
    token: stepUp.token,
    onStepUpRequired: stepUp.drop,
    isOnline: surroundings.isOnline,
  });
  const queryClient = new QueryClient();

  const asked = arrival ? stepUp.finish(arrival) : Promise.resolve();
  const listed = asked.then(async () => {
    if (stepUp.state().at === 'unlocked') await queryClient.prefetchQuery(authenticatorsQuery(api));
  });
  return { settings, stepUp, api, queryClient, asked, listed };
}

/** What to tell the people who run the page, when connecting came to nothing. */
export function problemsOf(error: unknown): readonly string[] {
  return error instanceof SettingsError ? error.problems : ['the page could not start'];
}
