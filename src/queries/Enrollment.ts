// Adding, as the page may drive it.
import type { Authenticator } from '#domain/authenticator.ts';
import type { Factor, Wanted } from '#domain/enrollment.ts';
import type { EnrollmentFlow } from '#domain/enrollmentFlow.ts';
import type { Unfinished } from '#domain/unfinished.ts';
import type { DiscardOutcome } from './discardUnfinished.ts';

export type Enrollment = {
  readonly flow: EnrollmentFlow;
  /** Called by a click, and by nothing else; goes on with what is open already, where that is the same. */
  readonly begin: (wanted: Wanted) => void;
  /** Another message to the same destination; the one before is taken back once it is on its way. */
  readonly resend: () => void;
  /** Goes on with an app that was scanned in an earlier visit. */
  readonly finish: (unfinished: Unfinished, all: readonly Authenticator[]) => void;
  /** `null`: a look whether the phone has answered. */
  readonly confirm: (code: string | null) => void;
  /** Asks the list what became of a code whose answer was lost. */
  readonly lookAgain: () => void;
  /** Takes back what is open, then calls `onDone`, whatever became of it. */
  readonly cancel: (onDone: () => void) => void;
  readonly codeSaved: () => void;
  /** Forgets how the last one ended. */
  readonly forget: () => void;
  readonly discard: (ids: readonly string[]) => void;
  /** Discards what stands in the way, and then begins anew where nothing more has to be typed. */
  readonly startOver: (factor: Factor, ids: readonly string[]) => void;
  readonly isDiscarding: boolean;
  readonly discarded: DiscardOutcome | null;
  /** Whether this page made an unconfirmed entry itself, and may take it back without asking. */
  readonly isOwn: (id: string) => boolean;
  /** What the tenant has refused to offer since the page was opened. */
  readonly off: ReadonlySet<Factor>;
};
