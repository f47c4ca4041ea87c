// One field to type into, with its label, what helps, and what is wrong with it.
import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import styles from './Field.module.css';

type FieldProps = Omit<ComponentProps<'input'>, 'id' | 'className' | 'onChange' | 'children'> & {
  readonly label: ReactNode;
  /** Left out where nothing but the field itself may hold what is typed. */
  readonly value?: string;
  readonly onChange?: NonNullable<ComponentProps<'input'>['onChange']>;
  readonly error: ReactNode | null;
  readonly hint?: ReactNode;
  /** Wide enough for so many characters and no wider, for short codes in even digits. */
  readonly characters?: number;
  /** What stands at its end, such as its button. */
  readonly beside?: ReactNode;
};

export function Field({ label, error, hint, characters, beside, ...input }: FieldProps) {
  const id = useId();
  const [isByEnter, setIsByEnter] = useState(false);
  const has = (what: ReactNode) => what !== null && what !== undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          {...input}
          onKeyDown={({ key }) => key === 'Enter' && setIsByEnter(true)}
          onBlur={() => setIsByEnter(false)}
          id={id}
          className={styles.input}
          size={characters}
          data-short={characters ? true : undefined}
          aria-invalid={has(error) || undefined}
          aria-describedby={`${id}-told ${id}-error ${id}-hint`}
        />
        {beside}
      </div>
      {/* Whoever stays in the field is told. Whoever is led back to it hears it with the field, and not twice. */}
      <p id={`${id}-told`} className={styles.error} role="alert">
        {isByEnter && error}
      </p>
      <p id={`${id}-error`} className={styles.error}>
        {!isByEnter && error}
      </p>
      <div id={`${id}-hint`} className={styles.hint}>
        {hint}
      </div>
    </div>
  );
}
