// Runs Actions, one at a time; whatever goes wrong in one ends the sign-in and nothing else.
import type { Verdict } from '#tenant/domain/signIn/progress.ts';
import { createPostLoginApi, type PostLoginApi } from './postLoginApi.ts';
import type { PostLoginEvent } from './postLoginEvent.ts';

export type Action = {
  /** The name of its file; the order in which they run. */
  readonly name: string;
  onExecutePostLogin(event: PostLoginEvent, api: PostLoginApi): unknown;
};

/** "Each execution of a flow must complete in 20 seconds or less" (Auth0, "Actions Limitations"); here each Action. */
const longestMs = 20_000;

/**
 * Runs one Action.
 *
 * "A thrown exception will ALWAYS reject the login", and "the user will be redirected to the app with
 * the error" (Auth0 staff, community 60759); that the error is `access_denied` with the exception's
 * words is assumed.
 *
 * @param log hears of an Action that failed, by its name
 * @throws never
 */
export async function runAction(
  action: Action,
  event: PostLoginEvent,
  log: (line: string) => void,
): Promise<Verdict> {
  const { api, verdict } = createPostLoginApi();
  try {
    await inTime(async () => action.onExecutePostLogin(event, api));
    return structuredClone(verdict());
  } catch (cause) {
    log(
      `Action ${action.name}: ${cause instanceof Error ? (cause.stack ?? cause.message) : cause}`,
    );
    const why = cause instanceof Error ? cause.message : String(cause);
    return { ...verdict(), denied: why, demands: [], multifactor: null };
  }
}

function inTime(work: () => Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('The Action took longer than 20 seconds')),
      longestMs,
    );
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}
