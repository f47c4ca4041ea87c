// From the question to the way for those who no longer have what they remove.
import { Link } from 'react-router';
import { Say } from '#i18n/Say.tsx';
import { addressOfLost } from '#security/Place.ts';
import styles from './LostLink.module.css';

export function LostLink({ id }: { id: string }) {
  return (
    <p className={styles.quiet}>
      {/* Back leads to the list, as from the dialog that it takes the place of. */}
      <Link className={styles.link} to={addressOfLost(id)} replace>
        <Say id="remove.lost" />
      </Link>
    </p>
  );
}
