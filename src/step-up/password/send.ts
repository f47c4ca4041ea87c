// One request of the password sign-in, and what came of it: an answer, or why there is none.
import type { Trouble, TroubleReason } from '#step-up/questions.ts';

export type Connection = {
  /** For example `'https://example.eu.auth0.com'`; no slash at the end. */
  readonly origin: string;
  readonly clientId: string;
  readonly mfaAudience: string;
  /** The database of people, where the tenant has several. */
  readonly realm?: string | undefined;
  readonly fetch: typeof fetch;
};

/** A step that came to nothing. Carries no password, code, token or body. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly trouble: Trouble;

  constructor(
    reason: TroubleReason,
    { waitMs = null, triesLeft = null }: Partial<Pick<Trouble, 'waitMs' | 'triesLeft'>> = {},
  ) {
    super(reason);
    this.trouble = { reason, waitMs, triesLeft };
  }
}

export type Answer = {
  readonly response: Response;
  /** Parsed JSON; undefined for anything else. */
  readonly body: unknown;
};

const TIMEOUT_MS = 15_000;

/**
 * Sends one request, and reads its answer whatever its status.
 *
 * @throws Refused `unreachable` when there is no answer in time
 */
export async function send(
  { origin, fetch }: Pick<Connection, 'origin' | 'fetch'>,
  path: string,
  request: { readonly form?: Record<string, string>; readonly bearer?: string },
): Promise<Answer> {
  const { form, bearer } = request;
  try {
    const response = await fetch(origin + path, {
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      headers: {
        accept: 'application/json',
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      // A redirect could carry the password to another place.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const text = await response.clone().text();
    return { response, body: parse(text) };
  } catch {
    // Without its cause: nothing of the request may be kept.
    throw new Refused('unreachable');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
