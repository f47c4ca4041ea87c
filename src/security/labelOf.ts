// What to call each thing on the list, so that people know it and can tell it from the others.
import type { Authenticator } from '#domain/authenticator.ts';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import type { WithoutValues } from '#i18n/Message.ts';
import { legible, mixesScripts } from './legible.ts';

/** A name as a sentence and its one value. */
export type GroupLabel =
  | { readonly id: WithoutValues }
  | { readonly id: NameWithName; readonly name: string }
  | { readonly id: 'name.otp.numbered'; readonly number: number };

type NameWithName =
  | 'name.push'
  | 'name.phone'
  | 'name.phone.masked'
  | 'name.email'
  | 'name.webauthn-roaming'
  | 'name.webauthn-platform'
  | 'name.unknown';

type Labeled = {
  readonly label: GroupLabel;
  /** The end of its id, when another thing on the list has the very same name, or it can be taken for one: `'Cx5t'`. */
  readonly reference: string | null;
  /** All of a name that is too long to stand on the list. */
  readonly whole: string | null;
};

/**
 * What to call a thing: by its own name where it has one, by its kind where it has none, and by a number
 * where several of a kind have no name (codes).
 *
 * @param groups everything on the list: a name may depend on its neighbors
 */
export function labelOf(group: AuthenticatorGroup, groups: readonly AuthenticatorGroup[]): Labeled {
  let labels = known.get(groups);
  if (!labels) {
    labels = labelAll(groups);
    known.set(groups, labels);
  }
  return labels.get(group) ?? { label: nameOf(group, null), reference: null, whole: null };
}

/** Every name of a list is made once, however often it is shown. */
const known = new WeakMap<
  readonly AuthenticatorGroup[],
  ReadonlyMap<AuthenticatorGroup, Labeled>
>();

function labelAll(groups: readonly AuthenticatorGroup[]) {
  const codes = groups.filter((group) => group.members[0].kind === 'otp');
  const numbers = new Map(codes.length > 1 ? codes.map((group, at) => [group, at + 1]) : []);
  const labels = groups.map((group) => nameOf(group, numbers.get(group) ?? null));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  return new Map(
    groups.map((group, at): [AuthenticatorGroup, Labeled] => {
      const label = labels[at] ?? nameOf(group, null);
      const isTwinned = (counts.get(keyOf(label)) ?? 0) > 1;
      const isLookAlike = 'name' in label && mixesScripts(label.name);
      const reference = isTwinned || isLookAlike ? legible(group.id.slice(-4)) : null;
      return [group, { label, reference, whole: wholeNameOf(group, label) }];
    }),
  );
}

function wholeNameOf({ members: [{ name }] }: AuthenticatorGroup, label: GroupLabel) {
  if (name === null || !('name' in label) || !label.name.endsWith('…')) return null;
  const whole = legible(name, Number.POSITIVE_INFINITY);
  return whole === label.name ? null : whole;
}

const keyOf = (label: GroupLabel) =>
  `${label.id} ${'name' in label ? label.name : ''}${'number' in label ? label.number : ''}`;

function nameOf({ members: [first] }: AuthenticatorGroup, number: number | null): GroupLabel {
  switch (first.kind) {
    case 'push':
      return named('name.push', 'name.push.unnamed', first);
    case 'webauthn-roaming':
      return named('name.webauthn-roaming', 'name.webauthn-roaming.unnamed', first);
    case 'webauthn-platform':
      return named('name.webauthn-platform', 'name.webauthn-platform.unnamed', first);
    case 'email':
      return named('name.email', 'name.email.unnamed', first);
    case 'sms':
    case 'voice':
      return phoneName(first);
    case 'otp':
      return number === null ? { id: 'name.otp' } : { id: 'name.otp.numbered', number };
    case 'recovery-code':
      return { id: 'name.recovery-code' };
    case 'unknown':
      return named('name.unknown', 'name.unknown.unnamed', first);
  }
}

function named(
  withName: NameWithName,
  without: WithoutValues,
  { name }: Authenticator,
): GroupLabel {
  return name === null ? { id: without } : { id: withName, name: legible(name) };
}

/** `'XXXXXXXXX9167'` is "Phone ending in 9167"; another mask is shown with dots for what it hides. */
function phoneName({ name }: Authenticator): GroupLabel {
  if (name === null) return { id: 'name.phone.unnamed' };
  const lastDigits = /^[X*•\s+-]*[X*•]\s*(\d{2,4})$/i.exec(name.slice(0, 64))?.[1];
  return lastDigits
    ? { id: 'name.phone', name: lastDigits }
    : { id: 'name.phone.masked', name: legible(name).replace(/[X*]{2,}/gi, '•••') };
}
