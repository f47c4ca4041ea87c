// A clock that is off makes every code wrong: said where codes are typed, and only when it is so.
import { Say } from '#i18n/Say.tsx';
import { confirmationOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Notice } from '#ui/Notice.tsx';
import { Duration } from './Duration.tsx';

/** A code is good for 30 seconds, and most take its neighbors too. */
const HARMLESS_SECONDS = 30;

/** It tells of this device; the app may be on it, or on a phone beside it that is right. */
export function ClockHint() {
  const offBySeconds = Math.abs(confirmationOf(useStepUpState())?.clockAheadSeconds ?? 0);
  if (offBySeconds <= HARMLESS_SECONDS) return null;
  return (
    <Notice tone="caution">
      <Say id="otp.clock" values={{ time: <Duration seconds={offBySeconds} /> }} />
    </Notice>
  );
}
