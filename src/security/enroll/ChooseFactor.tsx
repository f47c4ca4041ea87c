// The choices: what can be added, in the order in which we would recommend it.
import { type Factor, factors } from '#domain/enrollment.ts';
import { Say } from '#i18n/Say.tsx';
import { iconOf } from '#security/describe.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './ChooseFactor.module.css';
import { factorHint, factorName } from './describeEnrollment.ts';

type ChooseFactorProps = {
  /** What the tenant has refused to offer since the page was opened. */
  readonly off: ReadonlySet<Factor>;
  readonly onChoose: (factor: Factor) => void;
};

export function ChooseFactor({ off, onChoose }: ChooseFactorProps) {
  return (
    <div className={styles.choices}>
      {factors.map((factor) =>
        off.has(factor) ? (
          <p key={factor} className={styles.choice} data-off>
            <Words factor={factor} isOff />
          </p>
        ) : (
          <button
            key={factor}
            type="button"
            className={styles.choice}
            onClick={() => onChoose(factor)}
          >
            <Words factor={factor} isOff={false} />
          </button>
        ),
      )}
    </div>
  );
}

function Words({ factor, isOff }: { factor: Factor; isOff: boolean }) {
  return (
    <>
      <Icon name={iconOf[factor]} />
      <span>
        <span className={styles.name}>
          <Say id={factorName[factor]} />
        </span>{' '}
        <span className={styles.hint}>
          <Say id={isOff ? 'factor.off' : factorHint[factor]} />
        </span>
      </span>
    </>
  );
}
