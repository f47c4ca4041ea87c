// The words for every case: one each, or this does not compile.
import type { AuthenticatorKind } from '#domain/authenticator.ts';
import type { FailureReason } from '#domain/failure.ts';
import type { NotRemovableReason } from '#domain/removability.ts';
import type { WithoutValues } from '#i18n/Message.ts';
import type { StepUpFailure } from '#step-up/identifyStepUpFailure.ts';
import type { IconName } from '#ui/Icon.tsx';

export const failureSentence: Readonly<Record<FailureReason, WithoutValues>> = {
  step_up_required: 'failure.step_up_required',
  account_gone: 'failure.account_gone',
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
  offline: 'failure.offline',
  timed_out: 'failure.timed_out',
  rejected: 'failure.rejected',
};

export const stepUpSentence: Readonly<Record<StepUpFailure, WithoutValues>> = {
  not_trusted: 'step_up.not_trusted',
  clock: 'step_up.clock',
  unreachable: 'step_up.unreachable',
  not_offered: 'step_up.not_offered',
  not_fresh: 'step_up.not_fresh',
  cancelled: 'step_up.cancelled',
  popup_blocked: 'popup.blocked',
  popup_closed: 'popup.closed',
  popup_lost: 'popup.lost',
  popup_timed_out: 'popup.timed_out',
  no_storage: 'popup.no_storage',
  failed: 'step_up.failed',
};

export const whyNotRemovable: Readonly<Record<NotRemovableReason, WithoutValues>> = {
  profile_email: 'why.profile_email',
  recovery_code: 'why.recovery_code',
  unknown_kind: 'why.unknown_kind',
  no_id: 'why.no_id',
  just_removed: 'why.just_removed',
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
