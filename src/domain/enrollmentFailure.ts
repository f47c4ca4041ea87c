// How adding goes wrong, beyond what every call can come to.
import type { FailureReason } from './failure.ts';

/**
 * Refusals that only adding knows:
 * - `wrong_code`: not the code that was wanted; or one that was used before
 * - `too_many_codes`: too many wrong ones, so that none is looked at for a while
 * - `other_app`: a right code, but of an app that was there before: nothing was added
 * - `expired`: the code or the picture is too old
 * - `declined`: the person said no on their phone
 * - `gone`: what was begun is no longer there
 * - `factor_off`: this kind is not offered (any more)
 * - `full`: no room for more entries, unconfirmed ones included
 * - `conflict`: it is there already, or being added by somebody else
 * - `bad_destination`: nothing can be sent to this number or address
 * - `too_many_sent`: no more messages for a while
 * - `not_sent`: the message could not be sent
 * - `not_set_up`: this app may not add anything
 * - `unfinished`: one of this kind was begun before, and not by this page
 */
export type EnrollmentRefusal =
  | 'wrong_code'
  | 'too_many_codes'
  | 'other_app'
  | 'expired'
  | 'declined'
  | 'gone'
  | 'factor_off'
  | 'full'
  | 'conflict'
  | 'bad_destination'
  | 'too_many_sent'
  | 'not_sent'
  | 'not_set_up'
  | 'unfinished';

export type EnrollmentReason = FailureReason | EnrollmentRefusal;

/** Why a step came to nothing, as the page tells it. */
export type Problem = {
  readonly reason: EnrollmentReason;
  /** Until when nothing more is taken, in milliseconds on the page's clock. */
  readonly notBeforeMs: number | null;
  /** How many more codes may be tried, where the tenant says so. */
  readonly triesLeft: number | null;
};

/** What the tenant said instead of yes. The first two are no refusals: it has not been answered yet. */
export type Said = {
  readonly reason: 'waiting' | 'slow_down' | EnrollmentReason;
  readonly waitMs: number | null;
  readonly triesLeft: number | null;
};

/** A call of an enrollment that did not get its yes. Carries no token, code or body. */
export class EnrollmentFailure extends Error {
  override readonly name = 'EnrollmentFailure';
  readonly said: Said;

  constructor(said: Said) {
    super(said.reason);
    this.said = said;
  }
}

/** After these there is nothing left to confirm: only a new beginning helps. */
export function isOver({ reason }: Problem): boolean {
  return reason === 'expired' || reason === 'declined' || reason === 'gone';
}

/** A plain no to the question whether a phone has answered: by itself nothing asks again. */
export function endsWait({ reason }: Problem): boolean {
  return (
    reason === 'not_permitted' ||
    reason === 'not_offered' ||
    reason === 'not_set_up' ||
    reason === 'conflict' ||
    reason === 'rejected'
  );
}
