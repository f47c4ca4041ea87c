// Everything that goes with a thing, named before it goes.
import { useId } from 'react';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { NameList } from '#i18n/NameList.tsx';
import { Say } from '#i18n/Say.tsx';
import { ability, iconOf } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './WhatGoes.module.css';

type WhatGoesProps = {
  readonly plan: RemovalPlan;
  readonly groups: readonly AuthenticatorGroup[];
};

export function WhatGoes({ plan, groups }: WhatGoesProps) {
  const labelId = useId();
  const mayGo = groups.filter(({ members }) => members.some((one) => plan.mayGo.includes(one)));
  return (
    <>
      <div>
        <p id={labelId}>
          <Say id={plan.goes.length > 1 ? 'remove.goes.together' : 'remove.goes'} />
        </p>
        <ul className={styles.goes} aria-labelledby={labelId}>
          {plan.goes.map(({ id, kind }) => (
            <li key={id} className={styles.one}>
              <Icon name={iconOf[kind]} />
              <Say id={ability[kind]} />
            </li>
          ))}
        </ul>
      </div>
      {mayGo.length > 0 && (
        <Notice tone="caution">
          <p>
            <Say
              id={mayGo.length > 1 ? 'remove.may_go.several' : 'remove.may_go.one'}
              values={{
                names: (
                  <NameList
                    names={mayGo.map((group) => (
                      <strong key={group.id}>
                        <GroupName group={group} groups={groups} />
                      </strong>
                    ))}
                  />
                ),
              }}
            />
          </p>
        </Notice>
      )}
    </>
  );
}
