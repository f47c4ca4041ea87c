// What the step-up needs of the browser around it, and what it tells the page.
import type { Popup } from './popup.ts';
import type { Clocks } from './tokenLife.ts';
import type { TransactionStore } from './transaction.ts';

export type StepUpSurroundings = Clocks & {
  readonly fetch: typeof fetch;
  readonly store: TransactionStore;
  /** Goes to an address. The page ends there, unless the person comes back by the Back button, or stops it. */
  readonly leave: (url: string, onStay: () => void) => void;
  /** Where the page opens a window for it; without it the tab itself goes. */
  readonly popup?: Popup | undefined;
  /** Nothing that was shown of the person may stay: another one goes on, or it was locked out of sight. */
  readonly onForget: () => void;
  /** There is a new token: what is on the screen may be old. */
  readonly onConfirmed: () => void;
};
