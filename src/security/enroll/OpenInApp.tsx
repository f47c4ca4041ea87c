// Hands what is set up to an app on this very device: its camera can't see the screen.
import type { ReactNode } from 'react';
import { isEnrollmentAddress } from '#domain/enrollmentAddress.ts';
import styles from './OpenInApp.module.css';

type OpenInAppProps = {
  /** There is no link when it is one that no authenticator app should open. */
  readonly uri: string;
  readonly children: ReactNode;
};

export function OpenInApp({ uri, children }: OpenInAppProps) {
  if (!isEnrollmentAddress(uri)) return null;
  return (
    <a className={styles.open} href={uri}>
      {children}
    </a>
  );
}
