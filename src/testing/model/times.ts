// How long things last in the model, with room for machines that are slower than its clock.
import { type Adding, PUSH } from './Model.ts';

/**
 * A token lives for 600 seconds, of which the page leaves the last 30 alone. No machine is quicker than time; and where
 * time is made quick, a busy one takes long.
 */
export const isClearlyBeforeTheEnd = (seconds: number) => seconds <= 420;
export const isClearlyAfterTheEnd = (seconds: number) => seconds >= 590;

/** A phone has 300 seconds to approve. What an app scans stays good. */
export const stillOpenAfter = ({ what, openSeconds }: Adding, seconds: number) =>
  what !== PUSH || openSeconds + seconds <= 270;
