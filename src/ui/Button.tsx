// A button that keeps its name and its focus while busy: never `disabled`, so nobody is thrown out of it.
import type { ReactNode } from 'react';
import styles from './Button.module.css';

type ButtonProps = {
  readonly look?: 'plain' | 'main' | 'danger' | 'quiet';
  /** Busy: still focusable, and does nothing when pressed. */
  readonly isBusy?: boolean;
  /** Can't be pressed just now, and is not what one waits for. */
  readonly isBlocked?: boolean;
  /** Has the focus when its dialog opens. */
  readonly isFirst?: boolean;
  /** The id of what is said of it. */
  readonly describedBy?: string | undefined;
  /** The id of a form that it sends, as Enter in a field does; true for the one that it stands in. */
  readonly form?: string | true;
  readonly onPress?: () => void;
  readonly children: ReactNode;
};

export function Button({
  look = 'plain',
  isBusy = false,
  isBlocked = false,
  isFirst = false,
  describedBy,
  form,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type={form ? 'submit' : 'button'}
      form={form === true ? undefined : form}
      className={styles.button}
      aria-describedby={describedBy}
      data-look={look}
      // React would focus it before its dialog is open, which comes to nothing.
      data-first={isFirst || undefined}
      aria-disabled={isBusy || isBlocked || undefined}
      aria-busy={isBusy || undefined}
      onClick={isBusy || isBlocked ? undefined : onPress}
    >
      {isBusy && <span className={styles.spinner} aria-hidden="true" />}
      {children}
    </button>
  );
}
