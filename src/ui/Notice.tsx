// A sentence set apart, with a tone that is never its only meaning.
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type NoticeProps = {
  readonly tone: 'calm' | 'success' | 'caution' | 'danger';
  /** What is said is said at once; the action beside it is not. */
  readonly role?: 'alert';
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

export function Notice({ tone, role, children, action }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone}>
      <div className={styles.words} role={role}>
        {children}
      </div>
      {action}
    </div>
  );
}
