// A link to another place in the page that looks like a button.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './Button.module.css';

type LinkButtonProps = {
  readonly to: string;
  readonly look?: 'plain' | 'quiet';
  readonly children: ReactNode;
};

export function LinkButton({ to, look = 'plain', children }: LinkButtonProps) {
  return (
    <Link className={styles.button} data-look={look} to={to}>
      {children}
    </Link>
  );
}
