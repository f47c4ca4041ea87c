// The name of a method, as it stands on the list.
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { GroupName } from '#security/GroupName.tsx';
import type { Method } from '#step-up/questions.ts';

export function MethodName({ method }: { method: Method }) {
  const groups = groupAuthenticators([{ ...method, isActive: true, isAddressable: true }]);
  return groups.map((group) => <GroupName key={group.id} group={group} groups={groups} />);
}
