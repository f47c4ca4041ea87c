// The name of a thing the person owns, as they read it everywhere on the page.
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import { Say } from '#i18n/Say.tsx';
import { type GroupLabel, labelOf } from './labelOf.ts';

type GroupNameProps = {
  readonly group: AuthenticatorGroup;
  /** Everything on the list: a name may depend on its neighbors. */
  readonly groups: readonly AuthenticatorGroup[];
  /** With what tells it from another of the same name: where one is pressed, or asked about, by itself. */
  readonly isExact?: boolean;
};

export function GroupName({ group, groups, isExact = false }: GroupNameProps) {
  const { label, reference } = labelOf(group, groups);
  const name = <Label label={label} />;
  if (!isExact || reference === null) return name;
  return (
    <>
      {name} · <Say id="name.reference" values={{ name: reference }} />
    </>
  );
}

function Label({ label }: { label: GroupLabel }) {
  if ('name' in label) return <Say id={label.id} values={{ name: label.name }} />;
  if ('number' in label) return <Say id={label.id} values={{ number: label.number }} />;
  return <Say id={label.id} />;
}
