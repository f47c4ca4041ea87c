// No list, and why: a sentence, and a way on.
import type { FailureReason } from '#domain/failure.ts';
import { Say } from '#i18n/Say.tsx';
import { failureSentence } from '#security/describe.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './AuthenticatorList.module.css';

type ListFailureProps = {
  readonly reason: FailureReason;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

export function ListFailure({ reason, isRetrying, onRetry }: ListFailureProps) {
  return (
    <section role="alert">
      <Notice
        tone="danger"
        action={
          <Button isBusy={isRetrying} onPress={onRetry}>
            <Say id="list.retry" />
          </Button>
        }
      >
        <h2 className={styles.title}>
          <Say id="failure.title" />
        </h2>
        <p>
          <Say id={failureSentence[reason]} />
        </p>
      </Notice>
    </section>
  );
}
