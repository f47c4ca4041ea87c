// A link to another place in the page that looks like a button.
import type { ReactNode } from 'react';
import styles from './Button.module.css';
import { Link } from './router.tsx';

type LinkButtonProps = {
  readonly to: string;
  readonly look?: 'plain' | 'quiet';
  /** Somebody is about to follow it. */
  readonly onIntent?: () => void;
  /** It is followed, in this tab. */
  readonly onFollow?: () => void;
  readonly children: ReactNode;
};

export function LinkButton({ look = 'plain', ...rest }: LinkButtonProps) {
  return <Link className={styles.button} data-look={look} {...rest} />;
}
