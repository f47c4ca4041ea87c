// A box to tick, with its sentence and, when it was forgotten, what is wrong.
import { type ReactNode, type Ref, useId } from 'react';
import styles from './Checkbox.module.css';

type CheckboxProps = {
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  readonly error: ReactNode | null;
  readonly boxRef?: Ref<HTMLInputElement>;
  readonly children: ReactNode;
};

export function Checkbox({ isTicked, onChange, error, boxRef, children }: CheckboxProps) {
  const errorId = useId();
  return (
    <div>
      <label className={styles.label}>
        <input
          ref={boxRef}
          className={styles.box}
          type="checkbox"
          checked={isTicked}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? undefined : errorId}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{children}</span>
      </label>
      {/* Whoever forgot it is led back to it, and hears this with it. */}
      <p id={errorId} className={styles.error}>
        {error}
      </p>
    </div>
  );
}
