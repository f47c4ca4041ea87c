// No list, and why: a sentence, and a way on.
import type { MfaFailure } from '#domain/failure.ts';
import { Say } from '#i18n/Say.tsx';
import type { AuthenticatorsAnswer } from '#queries/useAuthenticators.ts';
import { failureSentence } from '#security/describe.ts';
import { Notice } from '#ui/Notice.tsx';
import { useBackOnline } from '#ui/useOnline.ts';
import styles from './AuthenticatorList.module.css';
import { LookAgain } from './LookAgain.tsx';

type ListFailureProps = {
  readonly list: AuthenticatorsAnswer;
};

export function ListFailure({ list }: ListFailureProps) {
  const { failure, failedAtMs, isAsking, askAgain } = list;
  // Only a read, so it may be repeated by itself; a wait that was asked for is waited for.
  useBackOnline(() => {
    if (failure && !failure.retryAfterMs && !isAsking) askAgain();
  });
  return (
    <Notice
      tone={failure ? 'danger' : 'calm'}
      role="alert"
      action={
        <LookAgain key={failedAtMs} failure={failure} isAsking={isAsking} onPress={askAgain} />
      }
    >
      <h2 className={styles.title}>
        <Say id={failure ? 'failure.title' : 'list.stopped.title'} />
      </h2>
      <p>
        <Say id={failure ? failureSentence[failure.reason] : 'list.stopped.lead'} />
      </p>
      {failure && forSupport.has(failure.reason) && (
        <p>
          <Say id="failure.when" values={{ when: universalTime(failedAtMs) }} />
        </p>
      )}
    </Notice>
  );
}

/** Faults of the server: its log shows them at this very second, whatever the clock on the wall says. */
const forSupport: ReadonlySet<MfaFailure['reason']> = new Set<MfaFailure['reason']>([
  'server_failed',
  'unexpected_answer',
  'rejected',
]);

/** `'2026-11-22 06:31:05 UTC'`: the same in every language, as it is compared and not read. */
function universalTime(atMs: number): string {
  return new Date(atMs).toISOString().replace(/T(.*)\..*/, ' $1 UTC');
}
