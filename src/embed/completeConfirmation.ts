// The end of a step-up on the page that the tenant sends people back to, whichever page of the host that is.
import { answerNames, reportToOpener } from '#step-up/popup.ts';
import { isForOpener } from '#step-up/transaction.ts';
import { tab } from './tab.ts';

/** Where the tab was, for as long as it is away: the state of the trip and the address, which both hold no space. */
const KEY = 'latchkey.way-back';

/** @param url the tenant's address that the tab goes to; its `state` comes back with the answer */
export function rememberWayBack(url: string): void {
  tab()?.setItem(KEY, `${new URL(url).searchParams.get('state')} ${location.href}`);
}

/**
 * Ends a step-up that comes back to a page which does not show the settings. In a popup it hands the answer over and
 * closes the window; in the tab itself it goes back to the page that shows them. Does nothing on any other page, so it
 * may run on all of them.
 *
 * @returns whether there is nothing more to do in this window
 */
export async function completeConfirmation(): Promise<boolean> {
  const answer = new URLSearchParams(location.search);
  if (isForOpener(answer)) {
    // Whether or not somebody waits for it: it is good for nothing in an address.
    forgetAnswer();
    const wasTaken = await reportToOpener(answer);
    if (wasTaken) window.close();
    return wasTaken;
  }
  const back = wayBackFor(answer.get('state'));
  if (!back) return false;
  for (const [name, value] of answer) back.searchParams.set(name, value);
  const isElsewhere = back.pathname !== location.pathname;
  if (isElsewhere) location.replace(back);
  // The settings take the answer themselves; whether they are shown, the host may know by its query or hash.
  else history.replaceState(history.state, '', back);
  return isElsewhere;
}

/**
 * Takes an answer of ours out of the host's address bar, which is then as it was before the trip.
 */
export function forgetAnswer(): void {
  const url = new URL(location.href);
  const back = wayBackFor(url.searchParams.get('state'));
  tab()?.removeItem(KEY);
  for (const name of answerNames) url.searchParams.delete(name);
  history.replaceState(history.state, '', back ?? url);
}

function wayBackFor(state: string | null): URL | null {
  const [kept, href = ''] = tab()?.getItem(KEY)?.split(' ') ?? [];
  if (kept !== state || !URL.canParse(href)) return null;
  const url = new URL(href);
  return url.origin === location.origin ? url : null;
}
