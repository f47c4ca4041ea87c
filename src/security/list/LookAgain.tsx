// The way to ask for the list again, not before the tenant wants to be asked.
import { useState } from 'react';
import type { MfaFailure } from '#domain/failure.ts';
import { Say } from '#i18n/Say.tsx';
import { Button } from '#ui/Button.tsx';
import { nowMs, useSecondsUntil } from '#ui/useSecondsUntil.ts';

type LookAgainProps = {
  /** Why the last look failed; null when it was given up. Another one begins another wait: give it a key. */
  readonly failure: MfaFailure | null;
  readonly isAsking: boolean;
  readonly onPress: () => void;
};

export function LookAgain({ failure, isAsking, onPress }: LookAgainProps) {
  const [readyAt] = useState(() => nowMs() + (failure?.retryAfterMs ?? 0));
  const seconds = useSecondsUntil(readyAt);
  return (
    <Button isBusy={isAsking} isBlocked={seconds > 0} onPress={onPress}>
      <span>
        <Say id="list.retry" />
        {seconds > 0 && (
          // Seen as it passes; heard, it would never stop talking.
          <span aria-hidden="true">
            {' '}
            <Say id="list.retry.wait" values={{ seconds }} />
          </span>
        )}
      </span>
    </Button>
  );
}
