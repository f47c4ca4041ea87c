// Everything the person owns, in one quiet panel.
import { type ReactNode, type Ref, useId, useMemo } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import type { Owner } from '#domain/removability.ts';
import { Say } from '#i18n/Say.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './AuthenticatorList.module.css';
import { AuthenticatorRows } from './AuthenticatorRows.tsx';

type AuthenticatorListProps = {
  /** Where the focus goes when the row that had it is gone. */
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** The active ones, in the tenant's order. */
  readonly authenticators: readonly Authenticator[];
  readonly owner: Owner;
  /** What was added just now. */
  readonly newIds: ReadonlySet<string>;
  /** The way to add something, or why there is none. */
  readonly add: ReactNode;
};

export function AuthenticatorList(props: AuthenticatorListProps) {
  const { headingRef, authenticators, owner, newIds, add } = props;
  const titleId = useId();
  const groups = useMemo(() => groupAuthenticators(authenticators), [authenticators]);
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} ref={headingRef} tabIndex={-1} className={styles.title}>
          <Say id="list.title" />
        </h2>
        {add}
      </div>
      {groups.length === 0 && <Empty />}
      {groups.length > 0 && (
        <AuthenticatorRows
          groups={groups}
          authenticators={authenticators}
          owner={owner}
          newIds={newIds}
        />
      )}
      {groups.some(({ pairing }) => pairing === 'ambiguous') && (
        <p className={styles.note}>
          <Say id="list.apart" />
        </p>
      )}
    </section>
  );
}

function Empty() {
  return (
    <div className={styles.empty}>
      <Icon name="shield" />
      <div>
        <h3 className={styles.emptyTitle}>
          <Say id="list.empty.title" />
        </h3>
        <p className={styles.note}>
          <Say id="list.empty.lead" />
        </p>
      </div>
    </div>
  );
}
