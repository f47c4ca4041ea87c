// What must survive the trip to the tenant and back: kept for one trip, in this tab only.
import * as v from 'valibot';

const transaction = v.object({
  state: v.string(),
  nonce: v.string(),
  codeVerifier: v.string(),
  /** Where the person was, for example `'/remove/sms%7Cdev_NU1Ofuw3Cw0XCt5x'`. */
  returnTo: v.pipe(
    v.string(),
    v.check((path) => /^\/(?![/\\])/.test(path)),
  ),
  /** Who confirmed before, so that nobody else's confirmation is taken for theirs. */
  expectedSub: v.nullable(v.string()),
  expectedEmail: v.nullable(v.string()),
  /** Whether the tenant was to ask for a sign-in, though it knows the person. */
  isFresh: v.boolean(),
  /** When it began, on the clock of the device; only for how long it took. */
  begunAtMs: v.number(),
  /** What was typed on the page, so that it need not be typed twice; never a secret. */
  carried: v.nullable(v.string()),
});

export type Transaction = v.InferOutput<typeof transaction>;

/** A trip in a window of its own says so in its state, which comes back with the answer. */
const POPUP_MARK = 'popup.';

export const markForPopup = (state: string): string => POPUP_MARK + state;

/** Whether this answer belongs to a page that waits for it in another window. */
export function isForOpener(answer: URLSearchParams): boolean {
  return answer.get('state')?.startsWith(POPUP_MARK) ?? false;
}

/**
 * The one thing we keep outside memory. The PKCE verifier has to outlive the redirect; it is worth nothing
 * without the code, and is gone at the first look.
 */
const KEY = 'latchkey.step-up';

export type TransactionStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Remembers a trip. A second one in the same tab replaces the first.
 *
 * @throws where the browser keeps nothing for this page: it is set so, or there is no room
 */
export function keepTransaction(store: TransactionStore, kept: Transaction): void {
  store.setItem(KEY, JSON.stringify(kept));
}

/** Takes the trip out of the store: whoever asks second gets nothing. */
function takeTransaction(store: TransactionStore): Transaction | null {
  const kept = readTransaction(store);
  forget(store);
  return kept;
}

/** What an older version of this page left behind, and this one can't read, goes. */
export function forgetUnreadable(store: TransactionStore): void {
  if (readTransaction(store) === null) forget(store);
}

function forget(store: TransactionStore): void {
  try {
    store.removeItem(KEY);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

function readTransaction(store: TransactionStore): Transaction | null {
  try {
    const parsed = v.safeParse(transaction, JSON.parse(store.getItem(KEY) ?? ''));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** What came back in the callback address, and the trip that it answers. */
export type Arrival = {
  readonly transaction: Transaction;
  readonly answer: URLSearchParams;
};

/**
 * Takes an answer out of the callback address, at most once.
 *
 * @returns null when nobody here asked for it: a reload, the Back button, or somebody else's link
 */
export function takeArrival(store: TransactionStore, answer: URLSearchParams): Arrival | null {
  const transaction = takeTransaction(store);
  return transaction && { transaction, answer };
}

/** Whether the trip that this tab remembers is the one that an answer belongs to. Takes nothing. */
export function isAnswerToUs(store: TransactionStore, answer: URLSearchParams): boolean {
  const kept = readTransaction(store);
  return kept !== null && kept.state === answer.get('state');
}
