// Another account confirmed. Nothing is done with it until the person says which one they mean.

import { Say } from '#i18n/Say.tsx';
import type { StepUpState } from '#step-up/stepUp.ts';
import { useStepUp } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { useLocation } from '#ui/router.tsx';
import { legible } from './legible.ts';
import styles from './SomeoneElse.module.css';

export function SomeoneElse({ state }: { state: Extract<StepUpState, { at: 'someone_else' }> }) {
  const stepUp = useStepUp();
  const { pathname } = useLocation();
  const unnamed = <Say id="confirm.someone_else.unnamed" />;
  const name = state.person.email ? legible(state.person.email) : unnamed;
  const expected = state.expected.email ? legible(state.expected.email) : unnamed;
  return (
    <section className={styles.panel} role="alert">
      <h2 className={styles.title}>
        <Say id="confirm.someone_else.title" />
      </h2>
      <p>
        <Say id="confirm.someone_else.lead" values={{ name, expected }} />
      </p>
      <div className={styles.choices}>
        <Button look="main" onPress={() => stepUp.start(pathname)}>
          <Say id="confirm.someone_else.retry" values={{ expected }} />
        </Button>
        <Button onPress={stepUp.acceptSomeoneElse}>
          <Say id="confirm.someone_else.accept" values={{ name }} />
        </Button>
      </div>
    </section>
  );
}
