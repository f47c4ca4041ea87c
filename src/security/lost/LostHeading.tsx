// The heading of one state of the helper. It takes the focus: what was pressed to come here is gone.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Lost.module.css';

export function LostHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}
