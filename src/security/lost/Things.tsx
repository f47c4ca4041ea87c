// Things that can be taken off, each a link to what to do about it.
import { Fragment } from 'react';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import { Say } from '#i18n/Say.tsx';
import { ability, iconOf } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';
import { labelOf } from '#security/labelOf.ts';
import { addressOfLost } from '#security/Place.ts';
import { Icon } from '#ui/Icon.tsx';
import { Link } from '#ui/router.tsx';
import styles from './Lost.module.css';

type ThingsProps = {
  /** Those that can be taken off. */
  readonly things: readonly AuthenticatorGroup[];
  /** Everything on the list: a name may depend on its neighbors. */
  readonly groups: readonly AuthenticatorGroup[];
};

export function Things({ things, groups }: ThingsProps) {
  return (
    // Safari forgets that it is a list once its markers are gone.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul role="list" className={styles.things}>
      {things.map((group) => {
        const { reference } = labelOf(group, groups);
        return (
          <li key={group.id}>
            <Link className={styles.thing} to={addressOfLost(group.id)}>
              <Icon name={iconOf[group.members[0].kind]} />
              <span>
                <strong>
                  <GroupName group={group} groups={groups} />
                </strong>
                <span className={styles.quiet}>
                  {group.members.map(({ id, kind }, at) => (
                    <Fragment key={id}>
                      {at > 0 && ' · '}
                      <Say id={ability[kind]} />
                    </Fragment>
                  ))}
                  {reference !== null && (
                    <>
                      {' · '}
                      <Say id="name.reference" values={{ name: reference }} />
                    </>
                  )}
                </span>
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
