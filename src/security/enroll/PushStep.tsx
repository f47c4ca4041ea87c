// Approvals on a phone: the picture that its app scans, and the wait until it has.
import { Say } from '#i18n/Say.tsx';
import styles from './PushStep.module.css';
import { QrCode } from './QrCode.tsx';

export function PushStep({ uri }: { uri: string }) {
  return (
    <>
      <p>
        <Say id="push.scan" />
      </p>
      <QrCode uri={uri} />
      <p role="status" className={styles.waiting}>
        <span className={styles.dot} aria-hidden="true" />
        <Say id="push.waiting" />
      </p>
      <p className={styles.quiet}>
        <Say id="push.codes" />
      </p>
    </>
  );
}
