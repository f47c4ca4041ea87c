// "Phone ending in 9167 (Text messages and Phone calls) and Authenticator app (6-digit codes)".
import { Fragment } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { type AuthenticatorGroup, groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { NameList } from '#i18n/NameList.tsx';
import { Say } from '#i18n/Say.tsx';
import { ability } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';

type GoneProps = {
  readonly gone: readonly Authenticator[];
  /** The list they were on: a name may depend on its neighbors. */
  readonly before: readonly Authenticator[];
};

export function Gone({ gone, before }: GoneProps) {
  const isGone = new Set(gone.map(({ id }) => id));
  const groups = groupAuthenticators(before);
  const touched = groups.filter(({ members }) => members.some(({ id }) => isGone.has(id)));
  return (
    <NameList
      names={touched.map((group) => (
        <GoneOf key={group.id} group={group} groups={groups} isGone={isGone} />
      ))}
    />
  );
}

type GoneOfProps = {
  readonly group: AuthenticatorGroup;
  readonly groups: readonly AuthenticatorGroup[];
  readonly isGone: ReadonlySet<string>;
};

function GoneOf({ group, groups, isGone }: GoneOfProps) {
  const what = group.members.filter(({ id }) => isGone.has(id));
  return (
    <Say
      id="done.what_of"
      values={{
        name: (
          <strong>
            <GroupName group={group} groups={groups} />
          </strong>
        ),
        what: (
          <NameList
            names={what.map(({ id, kind }) => (
              <Fragment key={id}>
                <Say id={ability[kind]} />
              </Fragment>
            ))}
          />
        ),
      }}
    />
  );
}
