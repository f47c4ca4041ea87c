// From the question to the way for those who no longer have what they remove.
import { Say } from '#i18n/Say.tsx';
import styles from '#security/lost/LostSomething.module.css';
import { addressOfLost } from '#security/Place.ts';
import { Link } from '#ui/router.tsx';

export function LostLink({ id }: { id: string }) {
  return (
    <p className={styles.quiet}>
      <Link className={styles.link} to={addressOfLost(id)}>
        <Say id="remove.lost" />
      </Link>
    </p>
  );
}
