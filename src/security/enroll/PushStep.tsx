// Approvals on a phone: the picture that its app scans, and the wait until it has.
import { Say } from '#i18n/Say.tsx';
import styles from './PushStep.module.css';
import { QrCode } from './QrCode.tsx';

export function PushStep({ uri }: { uri: string }) {
  return (
    <>
      <QrCode uri={uri} />
      <p className={styles.waiting}>
        <span className={styles.dot} aria-hidden="true" />
        <Say id="push.waiting" />
      </p>
      <p className={styles.quiet}>
        <Say id="push.codes" />
      </p>
    </>
  );
}
