// A sentence set apart, with a tone that is never its only meaning.
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type NoticeProps = {
  readonly tone: 'calm' | 'success' | 'caution' | 'danger';
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

export function Notice({ tone, children, action }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone}>
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
