// The key that can be typed where no camera can scan, and the link for those who read this on the phone itself.
import { isEnrollmentAddress } from '#domain/enrollmentAddress.ts';
import { Say } from '#i18n/Say.tsx';
import { CodeInFours } from './CodeInFours.tsx';
import { CopyButton } from './CopyButton.tsx';
import styles from './SecretKey.module.css';

type SecretKeyProps = {
  /** Base32, as the tenant gave it. */
  readonly secret: string;
  /** The same as an address; there is no link when it is one that no authenticator app should open. */
  readonly uri: string;
};

export function SecretKey({ secret, uri }: SecretKeyProps) {
  return (
    <div className={styles.key}>
      <CodeInFours label={<Say id="key.label" />} code={secret} />
      <div className={styles.ways}>
        <CopyButton text={secret.replace(/\s/g, '')}>
          <Say id="key.copy" />
        </CopyButton>
        {isEnrollmentAddress(uri) && (
          <a className={styles.open} href={uri}>
            <Say id="key.open" />
          </a>
        )}
      </div>
    </div>
  );
}
