// One of many, chosen from a list, with its label.
import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

type ChoiceProps = {
  readonly label: ReactNode;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly autoComplete?: string;
  readonly onChange: (value: string) => void;
};

export function Choice({ label, value, options, autoComplete, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        autoComplete={autoComplete}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
