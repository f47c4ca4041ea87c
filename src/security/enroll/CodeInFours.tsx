// A long code that is easy to read, to hear and to select; copied by hand, it loses its blanks.
import type { ReactNode } from 'react';
import { inFours } from '#domain/inFours.ts';
import styles from './CodeInFours.module.css';

type CodeInFoursProps = { readonly label: ReactNode; readonly code: string };

export function CodeInFours({ label, code }: CodeInFoursProps) {
  return (
    <p className={styles.line}>
      <span className={styles.label}>{label}</span>{' '}
      <code
        className={styles.code}
        dir="ltr"
        translate="no"
        onCopy={(event) => {
          const selected = event.currentTarget.ownerDocument.getSelection()?.toString() ?? '';
          // Not every browser tells what is selected in a shadow tree: then it copies what it knows, blanks and all.
          if (selected === '') return;
          event.clipboardData.setData('text/plain', selected.replace(/\s/g, ''));
          event.preventDefault();
        }}
      >
        {inFours(code).join(' ')}
      </code>
    </p>
  );
}
