// The key that can be typed where no camera can scan, and the link for those who read this on the phone itself.
import { Say } from '#i18n/Say.tsx';
import { CodeInFours } from './CodeInFours.tsx';
import { CopyButton } from './CopyButton.tsx';
import { OpenInApp } from './OpenInApp.tsx';
import styles from './SecretKey.module.css';

type SecretKeyProps = {
  /** Base32, as the tenant gave it. */
  readonly secret: string;
  /** The same as an address. */
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
        <OpenInApp uri={uri}>
          <Say id="key.open" />
        </OpenInApp>
      </div>
    </div>
  );
}
