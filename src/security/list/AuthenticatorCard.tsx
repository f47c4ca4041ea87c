// One thing the person owns: its name, what it can do, and the way to remove it or why there is none.
import { Fragment, memo } from 'react';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import type { Removability } from '#domain/removability.ts';
import { Say } from '#i18n/Say.tsx';
import { ability, iconOf, whyNotRemovable } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';
import { labelOf } from '#security/labelOf.ts';
import { Hidden } from '#ui/Hidden.tsx';
import { Icon } from '#ui/Icon.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import styles from './AuthenticatorCard.module.css';

type AuthenticatorCardProps = {
  readonly group: AuthenticatorGroup;
  readonly groups: readonly AuthenticatorGroup[];
  readonly removability: Removability;
  /** Added just now: marked, and where the focus goes. */
  readonly isNew: boolean;
};

/** Called when the heading is drawn, or becomes the new one's; not when it is drawn again. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus();

/** A list may be long, and a question above it changes nothing on it: each is drawn again only when it changed. */
export const AuthenticatorCard = memo(Card);

function Card({ group, groups, removability, isNew }: AuthenticatorCardProps) {
  const { reference, whole } = labelOf(group, groups);
  const name = <GroupName group={group} groups={groups} />;
  const exact = <GroupName group={group} groups={groups} isExact />;
  return (
    // In a long list its own list is only there for the layout, and would take the role along.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <li role="listitem" className={styles.card}>
      <span className={styles.icon}>
        <Icon name={iconOf[group.members[0].kind]} />
      </span>
      <div className={styles.words}>
        <h3
          className={styles.name}
          ref={isNew ? takeFocus : undefined}
          tabIndex={isNew ? -1 : undefined}
        >
          {name}
        </h3>
        <p className={styles.quiet}>
          {isNew && (
            <>
              <span className={styles.new}>
                <Say id="list.new" />
              </span>{' '}
            </>
          )}
          <Abilities group={group} />
          {reference !== null && (
            <>
              {' · '}
              <Say id="name.reference" values={{ name: reference }} />
            </>
          )}
        </p>
        {whole !== null && (
          <details className={styles.whole}>
            <summary>
              <Say id="name.whole" />
            </summary>
            <bdi>{whole}</bdi>
          </details>
        )}
        {!removability.may && (
          <p className={styles.quiet}>
            <Say id={whyNotRemovable[removability.reason]} />
          </p>
        )}
      </div>
      {removability.may && (
        <LinkButton look="quiet" to={`/remove/${encodeURIComponent(group.id)}`}>
          {/* To the eye the name stands beside it; a language may put it before, behind or between. */}
          <span aria-hidden="true">
            <Say id="list.remove.short" />
          </span>
          <Hidden>
            <Say id="list.remove" values={{ name: exact }} />
          </Hidden>
        </LinkButton>
      )}
    </li>
  );
}

function Abilities({ group }: { group: AuthenticatorGroup }) {
  return group.members.map(({ id, kind }, at) => (
    <Fragment key={id}>
      {at > 0 && ' · '}
      <span className={styles.ability}>
        <Say id={ability[kind]} />
      </span>
    </Fragment>
  ));
}
