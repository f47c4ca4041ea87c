// The name of a thing the person owns, as they read it everywhere on the page.
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import { Say } from '#i18n/Say.tsx';
import { labelOf } from './labelOf.ts';

type GroupNameProps = {
  readonly group: AuthenticatorGroup;
  /** Everything on the list: a name may depend on its neighbors. */
  readonly groups: readonly AuthenticatorGroup[];
};

export function GroupName({ group, groups }: GroupNameProps) {
  const { label } = labelOf(group, groups);
  if ('name' in label) return <Say id={label.id} values={{ name: label.name }} />;
  if ('number' in label) return <Say id={label.id} values={{ number: label.number }} />;
  return <Say id={label.id} />;
}
