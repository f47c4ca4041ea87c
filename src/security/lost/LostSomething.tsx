// The quiet way to the helper, under the list and at the gate.
import { Say } from '#i18n/Say.tsx';
import { addressOfLost } from '#security/Place.ts';
import { Link } from '#ui/router.tsx';
import styles from './LostSomething.module.css';

export function LostSomething() {
  return (
    <p className={styles.quiet}>
      <Link className={styles.link} to={addressOfLost()}>
        <Say id="lost.link" />
      </Link>
    </p>
  );
}

/** The same, drawn where there is no way through the page yet: the browser follows it. */
export function PaintedLostSomething() {
  return (
    <p className={styles.quiet}>
      <a className={styles.link} href={addressOfLost()}>
        <Say id="lost.link" />
      </a>
    </p>
  );
}
