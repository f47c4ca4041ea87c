// The consequence of a removal, in one sentence made from what stays.
import { isChallengeable } from '#domain/authenticator.ts';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { Gap } from '#i18n/Gap.tsx';
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

/** Whoever has many reads the first few and how many there are: a long sentence is read by nobody. */
const MOST_NAMES = 3;

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
  const named = left.length > MOST_NAMES + 1 ? left.slice(0, MOST_NAMES) : left;
  const more = left.length - named.length;
  const names = named.map((group) => (
    <strong key={group.id}>
      <GroupName group={group} groups={groups} />
    </strong>
  ));
  const all =
    more > 0
      ? [...names, <Say key="more" id="remove.left.more" values={{ count: more }} />]
      : names;
  return (
    <p>
      <Say id="remove.left.still_protected" values={{ names: <NameList names={all} /> }} />
      <Gap />
      <Say id="remove.left.still_protected.next" values={{ count: left.length }} />
    </p>
  );
}
