// Approvals on a phone: the picture that its app scans, and the wait until it has.
import { Say } from '#i18n/Say.tsx';
import { OpenInApp } from './OpenInApp.tsx';
import styles from './PushStep.module.css';
import { QrCode } from './QrCode.tsx';

type PushStepProps = {
  readonly uri: string;
  /** Whether the tenant is asked by itself, or has said a plain no to that. */
  readonly isWaiting: boolean;
};

export function PushStep({ uri, isWaiting }: PushStepProps) {
  return (
    <>
      <QrCode uri={uri} />
      <div className={styles.open}>
        <OpenInApp uri={uri}>
          <Say id="push.open" />
        </OpenInApp>
      </div>
      {isWaiting && (
        <p className={styles.waiting}>
          <span className={styles.dot} aria-hidden="true" />
          <Say id="push.waiting" />
        </p>
      )}
      <p className={styles.quiet}>
        <Say id="push.codes" />
      </p>
    </>
  );
}
