// One card below the list: two next steps at most, or the calm word that all is well.
import { useId, useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { checkUpOf, type CheckUp as Findings, type NextStep } from '#domain/checkUp.ts';
import type { WithoutValues } from '#i18n/Message.ts';
import { Say } from '#i18n/Say.tsx';
import { confirmationOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { useOnline } from '#ui/useOnline.ts';
import styles from './CheckUp.module.css';

type CheckUpProps = {
  /** The active ones, as they are now. */
  readonly authenticators: readonly Authenticator[];
  /** The card took the focus with it. */
  readonly onDismissed: () => void;
};

export function CheckUp({ authenticators, onDismissed }: CheckUpProps) {
  const confirmed = confirmationOf(useStepUpState());
  const isOnline = useOnline();
  const titleId = useId();
  const [dismissed, setDismissed] = useState('');
  const findings = checkUpOf(authenticators);
  // Other findings than those that were dismissed are told again.
  const key = JSON.stringify(findings);
  // Advice about a list that may be old could be wrong.
  if (confirmed?.at !== 'unlocked' || !isOnline) return null;
  if (findings.at === 'unsure' || key === dismissed) return null;

  const steps = findings.at === 'steps' ? findings.steps.filter((step) => step !== undefined) : [];
  const notAsked = confirmed.wasChallenged ? undefined : steps.map((step) => whyNotAsked[step])[0];
  return (
    <aside className={styles.card} aria-labelledby={titleId} data-at={findings.at}>
      <span className={styles.icon}>
        <Icon name="shield" />
      </span>
      <div className={styles.words}>
        <h2 id={titleId} className={styles.title}>
          <Say id={titleOf(findings)} />
        </h2>
        {findings.at === 'well' && (
          <p>
            <Say id={findings.hasRecoveryCode ? 'checkup.well.code' : 'checkup.well.two'} />
          </p>
        )}
        {notAsked && (
          <p>
            <Say id={notAsked} />
          </p>
        )}
        {steps.map((step) => (
          <p key={step}>
            <Say id={sentence[step]} />
          </p>
        ))}
        {findings.at === 'steps' && !confirmed.mayEnroll && (
          <p className={styles.quiet}>
            <Say id="checkup.read_only" />
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {confirmed.mayEnroll && steps.map((step) => <Way key={step} step={step} />)}
        <Button
          look="quiet"
          onPress={() => {
            setDismissed(key);
            onDismissed();
          }}
        >
          <Say id={findings.at === 'well' ? 'checkup.dismiss.well' : 'checkup.dismiss'} />
        </Button>
      </div>
    </aside>
  );
}

function Way({ step }: { step: NextStep }) {
  const way = ways[step];
  return (
    way && (
      <LinkButton to={way.to}>
        <Say id={way.says} />
      </LinkButton>
    )
  );
}

function titleOf(findings: Findings): WithoutValues {
  if (findings.at !== 'steps') return 'checkup.well';
  const [first] = findings.steps;
  return whyNotAsked[first] ? 'checkup.next' : 'checkup.almost';
}

/** Auth0 challenges nobody who has none of the methods it could challenge with. */
const whyNotAsked: Readonly<Partial<Record<NextStep, WithoutValues>>> = {
  no_second_step: 'checkup.not_asked.none',
  only_email: 'checkup.not_asked.email',
};

const sentence: Readonly<Record<NextStep, WithoutValues>> = {
  no_second_step: 'checkup.no_second_step',
  only_email: 'checkup.only_email',
  only_phone: 'checkup.only_phone',
  only_one: 'checkup.only_one',
  no_recovery_code: 'checkup.no_recovery_code',
};

const any = { to: '/add', says: 'checkup.add' } as const;
const app = { to: '/add/otp', says: 'checkup.add.app' } as const;

/** Where the step is taken; a recovery code can't be made here. */
const ways: Readonly<Record<NextStep, typeof any | typeof app | null>> = {
  no_second_step: any,
  only_email: app,
  only_phone: app,
  only_one: any,
  no_recovery_code: null,
};
