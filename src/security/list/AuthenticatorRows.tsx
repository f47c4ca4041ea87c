// The rows of the list. A long one is laid out in runs, and only the runs in sight cost anything.
import { memo, useDeferredValue, useMemo } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import { type Owner, removabilityOf } from '#domain/removability.ts';
import { AuthenticatorCard } from './AuthenticatorCard.tsx';
import styles from './AuthenticatorRows.module.css';

type AuthenticatorRowsProps = {
  readonly groups: readonly AuthenticatorGroup[];
  readonly authenticators: readonly Authenticator[];
  readonly owner: Owner;
  readonly newIds: ReadonlySet<string>;
};

/** More than a screen holds. The rest is drawn right after, without keeping anybody waiting. */
const FIRST_ROWS = 30;
const ROWS_OF_A_RUN = 50;

export function AuthenticatorRows(props: AuthenticatorRowsProps) {
  const { groups } = props;
  const runs = useMemo(() => inRuns(groups), [groups]);
  const drawn = useDeferredValue(runs.length, 1);
  const [first = []] = runs;
  if (runs.length === 1) {
    return (
      // Safari forgets that it is a list once its markers are gone.
      // biome-ignore lint/a11y/noRedundantRoles: see above
      <ul role="list" className={styles.panel}>
        <Rows {...props} run={first} />
      </ul>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <ul> may hold nothing but its items
    <div role="list" className={styles.panel}>
      {runs.slice(0, drawn).map((run) => (
        <ul key={run[0]?.id} role="presentation" className={styles.run}>
          <Rows {...props} run={run} />
        </ul>
      ))}
    </div>
  );
}

/** Opening a question changes nothing here, so a thousand rows are not even compared. */
const Rows = memo(RowsOfRun);

function RowsOfRun({
  run,
  groups,
  authenticators,
  owner,
  newIds,
}: AuthenticatorRowsProps & { readonly run: readonly AuthenticatorGroup[] }) {
  return run.map((group) => (
    <AuthenticatorCard
      key={group.id}
      group={group}
      groups={groups}
      removability={removabilityOf(group, authenticators, owner)}
      isNew={group.members.some(({ id }) => newIds.has(id))}
    />
  ));
}

function inRuns(groups: readonly AuthenticatorGroup[]): AuthenticatorGroup[][] {
  const runs = [groups.slice(0, FIRST_ROWS)];
  for (let at = FIRST_ROWS; at < groups.length; at += ROWS_OF_A_RUN) {
    runs.push(groups.slice(at, at + ROWS_OF_A_RUN));
  }
  return runs;
}
