// The consequence of a removal, in one sentence made from what stays.
import { isChallengeable } from '#domain/authenticator.ts';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { NameList } from '#i18n/NameList.tsx';
import { Say } from '#i18n/Say.tsx';
import { GroupName } from '#security/GroupName.tsx';
import { Notice } from '#ui/Notice.tsx';

type WhatIsLeftProps = {
  readonly plan: RemovalPlan;
  readonly groups: readonly AuthenticatorGroup[];
};

export function WhatIsLeft({ plan, groups }: WhatIsLeftProps) {
  if (plan.consequence === 'still_protected') return <StillProtected plan={plan} groups={groups} />;
  const keepsRecoveryCode = plan.stays.some(({ kind }) => kind === 'recovery-code');
  return (
    <Notice tone="danger">
      <p>
        <Say
          id={
            plan.consequence === 'email_only'
              ? 'remove.left.email_only'
              : 'remove.left.nothing_left'
          }
        />
      </p>
      {keepsRecoveryCode && (
        <p>
          <Say id="remove.left.recovery_code" />
        </p>
      )}
    </Notice>
  );
}

function StillProtected({ plan, groups }: WhatIsLeftProps) {
  const gone = new Set([...plan.goes, ...plan.mayGo]);
  const left = groups.filter(
    ({ members }) => members.some(isChallengeable) && !members.some((one) => gone.has(one)),
  );
  // All that can be asked for is among what may go, and one removal takes only one of it.
  if (left.length === 0) {
    return (
      <p>
        <Say id="remove.left.one_of_them" />
      </p>
    );
  }
  const names = left.map((group) => (
    <strong key={group.id}>
      <GroupName group={group} groups={groups} />
    </strong>
  ));
  return (
    <p>
      <Say id="remove.left.still_protected" values={{ names: <NameList names={names} /> }} />{' '}
      <Say id="remove.left.still_protected.next" values={{ count: left.length }} />
    </p>
  );
}
