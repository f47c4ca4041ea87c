// One custom property: its value as text, and a picker for each of its two colors where it is two plain colors.
import styles from './Theming.module.css';
import { colorsAs, colorsIn, type Token } from './tokens.ts';

type TokenFieldProps = {
  readonly token: Token;
  /** Empty: as the style sheet has it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export function TokenField({ token: { name, usual }, value, onChange }: TokenFieldProps) {
  const colors = colorsIn(value || usual);
  const [light = '', dark = ''] = colors ?? [];
  return (
    <div className={styles.token}>
      <label>
        {name}
        <input
          value={value}
          placeholder={usual}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {colors && (
        <>
          <input
            type="color"
            aria-label={`${name}, light`}
            value={light}
            onChange={(event) => onChange(colorsAs(event.target.value, dark))}
          />
          <input
            type="color"
            aria-label={`${name}, dark`}
            value={dark}
            onChange={(event) => onChange(colorsAs(light, event.target.value))}
          />
        </>
      )}
    </div>
  );
}
