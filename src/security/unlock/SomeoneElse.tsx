// Another account confirmed. Nothing is done with it until the person says which one they mean.
import type { ReactNode } from 'react';
import { Say } from '#i18n/Say.tsx';
import { legible } from '#security/legible.ts';
import type { SomeoneElseConfirmed } from '#step-up/stepUp.ts';
import { useStepUp } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useLocation, useNavigate } from '#ui/router.tsx';
import styles from './SomeoneElse.module.css';

type SomeoneElseProps = {
  readonly state: SomeoneElseConfirmed;
  /** Above what is on the screen, which stays as it is unless the other account goes on. */
  readonly isAbove: boolean;
};

export function SomeoneElse({ state, isAbove }: SomeoneElseProps) {
  const stepUp = useStepUp();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const unnamed = <Say id="confirm.someone_else.unnamed" />;
  const name = state.person.email ? legible(state.person.email) : unnamed;
  const expected = state.expected.email ? legible(state.expected.email) : unnamed;

  const title = <Say id="confirm.someone_else.title" />;
  const lead = (
    <p>
      <Say id="confirm.someone_else.lead" values={{ name, expected }} />
    </p>
  );
  const choices = (
    <>
      <Button look="main" onPress={() => stepUp.start(pathname)} isFirst>
        <span className={styles.choice}>
          <Say id="confirm.someone_else.retry" values={{ expected }} />
        </span>
      </Button>
      <Button
        onPress={() => {
          // The address may name a thing of the one before.
          if (isAbove) navigate('/', { replace: true });
          stepUp.acceptSomeoneElse();
        }}
      >
        <span className={styles.choice}>
          <Say id="confirm.someone_else.accept" values={{ name }} />
        </span>
      </Button>
    </>
  );
  if (isAbove) {
    return (
      <Dialog title={title} lead={lead} actions={choices} onClose={stepUp.refuseSomeoneElse} />
    );
  }
  return (
    <Panel title={title} choices={choices}>
      {lead}
    </Panel>
  );
}

type PanelProps = {
  readonly title: ReactNode;
  readonly choices: ReactNode;
  readonly children: ReactNode;
};

function Panel({ title, choices, children }: PanelProps) {
  return (
    <section className={styles.panel} role="alert">
      <h2 className={styles.title}>{title}</h2>
      {children}
      <div className={styles.choices}>{choices}</div>
    </section>
  );
}
