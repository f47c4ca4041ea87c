// That the question is no longer the one that was read, and in which way: said at once, before it is answered.
import type { Authenticator } from '#domain/authenticator.ts';
import type { ChangeOfPlan } from '#domain/changeOfPlan.ts';
import { type AuthenticatorGroup, groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { NameList } from '#i18n/NameList.tsx';
import { Say } from '#i18n/Say.tsx';
import { GroupName } from '#security/GroupName.tsx';
import { Notice } from '#ui/Notice.tsx';

type WhatChangedProps = {
  readonly change: ChangeOfPlan | null;
  /** Everything on the list now. */
  readonly groups: readonly AuthenticatorGroup[];
};

export function WhatChanged({ change, groups }: WhatChangedProps) {
  return (
    <div role="alert">
      {change && (
        <Notice tone="caution">
          <p>
            <Say id="remove.changed" />
          </p>
          {change.goesToo.length > 0 && (
            <p>
              <Say
                id="remove.changed.goes_too"
                values={{ names: <Names of={change.goesToo} groups={groups} /> }}
              />
            </p>
          )}
          {change.gone.length > 0 && (
            <p>
              <Say
                id="remove.changed.gone"
                values={{
                  names: <Names of={change.gone} groups={groupAuthenticators(change.gone)} />,
                }}
              />
            </p>
          )}
          {change.added.length > 0 && (
            <p>
              <Say
                id="remove.changed.added"
                values={{ names: <Names of={change.added} groups={groups} /> }}
              />
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}

type NamesProps = {
  readonly of: readonly Authenticator[];
  readonly groups: readonly AuthenticatorGroup[];
};

function Names({ of, groups }: NamesProps) {
  const ids = new Set(of.map(({ id }) => id));
  const touched = groups.filter(({ members }) => members.some(({ id }) => ids.has(id)));
  return (
    <NameList
      names={touched.map((group) => (
        <strong key={group.id}>
          <GroupName group={group} groups={groups} />
        </strong>
      ))}
    />
  );
}
