// The names of things and the sentences for failures: every case has one, or this does not compile.
import type { Authenticator, AuthenticatorKind } from '#domain/authenticator.ts';
import type { FailureReason } from '#domain/failure.ts';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import type { NotRemovableReason } from '#domain/removability.ts';
import type { WithoutValues } from '#i18n/Message.ts';
import type { StepUpFailure } from '#step-up/identifyStepUpFailure.ts';
import type { IconName } from '#ui/Icon.tsx';

export const failureSentence: Readonly<Record<FailureReason, WithoutValues>> = {
  step_up_required: 'failure.step_up_required',
  not_permitted: 'failure.not_permitted',
  not_removable: 'failure.not_removable',
  not_found: 'failure.not_found',
  not_offered: 'failure.not_offered',
  changed_meanwhile: 'failure.changed_meanwhile',
  too_many_requests: 'failure.too_many_requests',
  server_failed: 'failure.server_failed',
  unexpected_answer: 'failure.unexpected_answer',
  network_sign_in: 'failure.network_sign_in',
  unreachable: 'failure.unreachable',
  timed_out: 'failure.timed_out',
  rejected: 'failure.rejected',
};

export const stepUpSentence: Readonly<Record<StepUpFailure, WithoutValues>> = {
  not_trusted: 'step_up.not_trusted',
  clock: 'step_up.clock',
  unreachable: 'step_up.unreachable',
  not_offered: 'step_up.not_offered',
  failed: 'step_up.failed',
};

export const whyNotRemovable: Readonly<Record<NotRemovableReason, WithoutValues>> = {
  profile_email: 'why.profile_email',
  recovery_code: 'why.recovery_code',
  unknown_kind: 'why.unknown_kind',
  no_id: 'why.no_id',
  not_permitted: 'why.not_permitted',
};

export const ability: Readonly<Record<AuthenticatorKind, WithoutValues>> = {
  push: 'ability.push',
  otp: 'ability.otp',
  sms: 'ability.sms',
  voice: 'ability.voice',
  email: 'ability.email',
  'recovery-code': 'ability.recovery-code',
  'webauthn-roaming': 'ability.webauthn-roaming',
  'webauthn-platform': 'ability.webauthn-platform',
  unknown: 'ability.unknown',
};

export const iconOf: Readonly<Record<AuthenticatorKind, IconName>> = {
  push: 'app',
  otp: 'code',
  sms: 'text',
  voice: 'call',
  email: 'email',
  'recovery-code': 'recovery',
  'webauthn-roaming': 'key',
  'webauthn-platform': 'device',
  unknown: 'unknown',
};

export const removeButton: Readonly<Record<AuthenticatorKind, WithoutValues>> = {
  push: 'remove.button.push',
  otp: 'remove.button.otp',
  sms: 'remove.button.phone',
  voice: 'remove.button.phone',
  email: 'remove.button.email',
  'recovery-code': 'remove.button.other',
  'webauthn-roaming': 'remove.button.webauthn-roaming',
  'webauthn-platform': 'remove.button.webauthn-platform',
  unknown: 'remove.button.other',
};

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

/**
 * What to call a thing: by its own name where it has one, by its kind where it has none, and by a number
 * where several of a kind have no name (codes).
 */
export function labelOf(
  group: AuthenticatorGroup,
  groups: readonly AuthenticatorGroup[],
): GroupLabel {
  const [first] = group.members;
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
      return phoneLabel(first);
    case 'otp':
      return codeLabel(group, groups);
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
function phoneLabel({ name }: Authenticator): GroupLabel {
  if (name === null) return { id: 'name.phone.unnamed' };
  const lastDigits = /^[X*•\s+-]*[X*•]\s*(\d{2,4})$/i.exec(name)?.[1];
  return lastDigits
    ? { id: 'name.phone', name: lastDigits }
    : { id: 'name.phone.masked', name: legible(name).replace(/[X*]{2,}/gi, '•••') };
}

function codeLabel(group: AuthenticatorGroup, groups: readonly AuthenticatorGroup[]): GroupLabel {
  const codes = groups.filter((one) => one.members[0].kind === 'otp');
  if (codes.length < 2) return { id: 'name.otp' };
  return { id: 'name.otp.numbered', number: codes.indexOf(group) + 1 };
}

const LONGEST_NAME = 120;

/** A name from outside, made safe to read: no control or direction characters, and no endless ones. */
export function legible(name: string): string {
  const visible = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) =>
    // Zero-width joiners hold emoji and several scripts together.
    char === '\u200D' || char === '\u200C' ? char : '\uFFFD',
  );
  const characters = [...new Intl.Segmenter().segment(visible)];
  if (characters.length <= LONGEST_NAME) return visible;
  return `${characters
    .slice(0, LONGEST_NAME)
    .map(({ segment }) => segment)
    .join('')}…`;
}

/** The end of an id, to tell apart what looks alike: `'Cx5t'` of `'sms|dev_NU1Ofuw3Cw0XCx5t'`. */
export function referenceOf({ id }: AuthenticatorGroup): string {
  return legible(id.slice(-4));
}

/** Whether another thing on the list has the very same name. */
export function looksLikeAnother(
  group: AuthenticatorGroup,
  groups: readonly AuthenticatorGroup[],
): boolean {
  const own = JSON.stringify(labelOf(group, groups));
  return groups.some((other) => other !== group && JSON.stringify(labelOf(other, groups)) === own);
}
