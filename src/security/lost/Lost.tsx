// The helper for somebody who lost a phone or a key: one address, from the loss to the receipt.
import { type ReactNode, useMemo, useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { type AuthenticatorGroup, groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { planRemoval } from '#domain/planRemoval.ts';
import { type Owner, removabilityOf } from '#domain/removability.ts';
import { Say } from '#i18n/Say.tsx';
import type { ConfirmedRemoval } from '#queries/removal.ts';
import type { Removal } from '#queries/useRemoval.ts';
import { whyNotRemovable } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';
import { AfterLost } from './AfterLost.tsx';
import styles from './Lost.module.css';
import { LostHeading } from './LostHeading.tsx';
import { LostSteps } from './LostSteps.tsx';
import { Things } from './Things.tsx';

export type LostProps = {
  /** Any member of the lost thing; null when nobody has said yet which one it is. */
  readonly id: string | null;
  readonly authenticators: readonly Authenticator[];
  readonly owner: Owner;
  readonly removal: Removal;
};

export function Lost({ id, authenticators, owner, removal }: LostProps) {
  const groups = useMemo(() => groupAuthenticators(authenticators), [authenticators]);
  const canGo = groups.filter((group) => removabilityOf(group, authenticators, owner).may);
  if (id === null) {
    return (
      <Place>
        <LostHeading>
          <Say id="lost.which" />
        </LostHeading>
        <p>
          <Say id={canGo.length > 0 ? 'lost.which.lead' : 'lost.which.none'} />
        </p>
        {canGo.length > 0 && <Things things={canGo} groups={groups} />}
      </Place>
    );
  }
  return (
    <Place key={id}>
      <LostOne
        id={id}
        groups={groups}
        canGo={canGo}
        authenticators={authenticators}
        owner={owner}
        removal={removal}
      />
    </Place>
  );
}

function Place({ children }: { children: ReactNode }) {
  return <section className={styles.place}>{children}</section>;
}

type LostOneProps = LostProps & {
  readonly id: string;
  readonly groups: readonly AuthenticatorGroup[];
  readonly canGo: readonly AuthenticatorGroup[];
};

function LostOne({ id, groups, canGo, authenticators, owner, removal }: LostOneProps) {
  // Everything that was known of it when the helper was opened: what stays of it after a removal is still it.
  const [all] = useState(
    () => new Set([id, ...(groupOf(new Set([id]), groups)?.members.map((one) => one.id) ?? [])]),
  );
  const group = groupOf(all, groups);
  const { running, done } = useOurs(all, removal);

  // The same screen before and while it runs: the button that was pressed keeps the focus.
  const part = done && done !== running ? 'rest' : 'all';

  // While one runs, the question stays as it was confirmed, whatever the list says by now.
  if (running) {
    const { plan, before } = running;
    return (
      <LostSteps
        key={part}
        plan={plan}
        groups={groupAuthenticators(before)}
        before={before}
        removal={removal}
        isRest={done !== null}
      />
    );
  }
  const others = canGo.filter((one) => one !== group);
  const removability = group && removabilityOf(group, authenticators, owner);
  if (group && removability?.may) {
    return (
      <LostSteps
        key={part}
        plan={planRemoval(group, authenticators)}
        groups={groups}
        before={authenticators}
        removal={removal}
        isRest={done !== null}
      />
    );
  }
  // Off the account by the tenant's word, and listed for another moment.
  if (group && removability?.may === false && removability.reason !== 'just_removed') {
    return (
      <>
        <LostHeading>
          <Say id="lost.cannot" values={{ name: <GroupName group={group} groups={groups} /> }} />
        </LostHeading>
        <p>
          <Say id={whyNotRemovable[removability.reason]} />
        </p>
        <AfterLost others={others} groups={groups} />
      </>
    );
  }
  return (
    <>
      <LostHeading key={done ? 'done' : 'gone'}>
        {done ? (
          <Say
            id="lost.done"
            values={{
              name: <GroupName group={done.plan.group} groups={groupAuthenticators(done.before)} />,
            }}
          />
        ) : (
          <Say id="lost.gone" />
        )}
      </LostHeading>
      {!done && (
        <p>
          <Say id="lost.gone.lead" />
        </p>
      )}
      <AfterLost others={others} groups={groups} />
    </>
  );
}

function groupOf(ids: ReadonlySet<string>, groups: readonly AuthenticatorGroup[]) {
  return groups.find(({ members }) => members.some(({ id }) => ids.has(id)));
}

/** The removal of the lost thing, or of what stayed of it: while it runs, and once it is confirmed. */
function useOurs(all: ReadonlySet<string>, { confirmed, isRemoving, outcome }: Removal) {
  const isOurs = confirmed?.plan.goes.some(({ id }) => all.has(id)) ?? false;
  // Kept: the receipt may be dismissed, and it is off the account all the same.
  const [done, setDone] = useState<ConfirmedRemoval | null>(null);
  const isDone = isOurs && outcome !== null && 'atMs' in outcome;
  if (isDone && done !== confirmed) setDone(confirmed);
  return { running: isOurs && isRemoving ? confirmed : null, done };
}
