// The tab goes to the tenant, or stays after all: then the page has to be of use again.

/** A redirect that takes longer may still go through; whoever stopped it has waited long enough. */
const LONGEST_LEAVE_MS = 10_000;

/**
 * Goes away, and hears once when the page is still here, or here again. No browser tells of the Stop button; the Back
 * button is told by `pageshow`.
 *
 * @param go has the browser go to the address
 */
export function leaveTab(
  go: () => void,
  onStay: () => void,
  here: Pick<EventTarget, 'addEventListener'> = window,
): void {
  const heard = new AbortController();
  const stay = () => {
    clearTimeout(late);
    heard.abort();
    onStay();
  };
  const late = setTimeout(stay, LONGEST_LEAVE_MS);
  here.addEventListener('pageshow', stay, { signal: heard.signal });
  go();
}
