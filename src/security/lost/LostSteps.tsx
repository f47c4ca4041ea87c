// What to do about a lost thing, in order: what is left, how to confirm from now on, and the click that takes it off.
import type { Authenticator } from '#domain/authenticator.ts';
import { isChallengeable } from '#domain/authenticator.ts';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { Say } from '#i18n/Say.tsx';
import type { Removal } from '#queries/useRemoval.ts';
import { ConfirmItsYou } from '#security/ConfirmItsYou.tsx';
import { removeButton } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';
import { RemovalTrouble } from '#security/remove/RemovalTrouble.tsx';
import { SecondAct } from '#security/remove/SecondAct.tsx';
import { useAsking } from '#security/remove/useAsking.ts';
import { WhatChanged } from '#security/remove/WhatChanged.tsx';
import { WhatGoes } from '#security/remove/WhatGoes.tsx';
import { WhatIsLeft } from '#security/remove/WhatIsLeft.tsx';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import styles from './Lost.module.css';
import { LostHeading } from './LostHeading.tsx';

type LostStepsProps = {
  readonly plan: RemovalPlan;
  readonly groups: readonly AuthenticatorGroup[];
  /** The list that the plan was made from. */
  readonly before: readonly Authenticator[];
  readonly removal: Removal;
  /** The thing was removed, and this much of it stayed. */
  readonly isRest: boolean;
};

export function LostSteps(props: LostStepsProps) {
  const { plan, groups, removal, isRest } = props;
  const asking = useAsking(props);
  const { needsConfirmation, isRemoving } = asking;
  const name = <GroupName group={plan.group} groups={groups} isExact />;
  return (
    <>
      <LostHeading>
        <Say id={isRest ? 'lost.title.rest' : 'lost.title'} values={{ name }} />
      </LostHeading>
      <p>
        <Say id={isRest ? 'lost.lead.rest' : 'lost.lead'} />
      </p>
      <WhatChanged change={asking.change} groups={groups} />
      <ol className={styles.steps}>
        <li className={styles.step}>
          <h3>
            <Say id="lost.check" />
          </h3>
          <WhatIsLeft plan={plan} groups={groups} />
          {plan.consequence !== 'still_protected' && <AddFirst />}
        </li>
        <li className={styles.step}>
          <h3>
            <Say id="lost.next" />
          </h3>
          <NextTime plan={plan} />
        </li>
        <li className={styles.step}>
          <h3>
            <Say id="lost.take_off" />
          </h3>
          <WhatGoes plan={plan} groups={groups} />
          {!needsConfirmation && <SecondAct tick={asking.tick} />}
          <RemovalTrouble plan={plan} removal={removal} asking={asking} isTooLate={false} />
          <div className={styles.actions}>
            {needsConfirmation ? (
              <ConfirmItsYou />
            ) : (
              <Button
                look="danger"
                isBusy={isRemoving}
                isBlocked={asking.isBlocked}
                onPress={asking.confirm}
              >
                <Say id={removeButton[plan.target.kind]} />
              </Button>
            )}
            {/* What was not sent yet is taken back; what was is told above the list. */}
            <LinkButton look="quiet" to="/" onFollow={removal.takeBack}>
              <Say id="lost.not_now" />
            </LinkButton>
          </div>
        </li>
      </ol>
    </>
  );
}

/** Nothing else could be asked for: better to have something first, unless it is urgent. */
function AddFirst() {
  return (
    <>
      <p>
        <Say id="lost.check.add.lead" />
      </p>
      <div>
        <LinkButton to="/add">
          <Say id="lost.check.add" />
        </LinkButton>
      </div>
    </>
  );
}

function NextTime({ plan }: { plan: RemovalPlan }) {
  const hasOthers = [...plan.stays, ...plan.mayGo].some(isChallengeable);
  const hasRecoveryCode = plan.stays.some(({ kind }) => kind === 'recovery-code');
  return (
    <>
      <p>
        <Say id={hasOthers ? 'lost.next.another' : 'lost.next.password'} />
      </p>
      {hasOthers && hasRecoveryCode && (
        <p>
          <Say id="lost.next.recovery" />
        </p>
      )}
    </>
  );
}
