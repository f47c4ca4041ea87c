// The words for everything that can come in the way of a question: one each, or this does not compile.
import type { MessageId, WithoutValues } from '#i18n/Message.ts';
import type { MethodKind, TroubleReason } from '#step-up/questions.ts';

/** Those that say how long to wait take `minutes`. */
type WithMinutes = 'trouble.too_many_codes' | 'trouble.too_many_sent' | 'trouble.too_many_requests';

export const sentence = {
  wrong_password: 'trouble.wrong_password',
  blocked: 'trouble.blocked',
  suspended: 'trouble.suspended',
  breached: 'trouble.breached',
  not_from_here: 'trouble.not_from_here',
  refused: 'trouble.refused',
  not_offered: 'trouble.not_offered',
  someone_else: 'trouble.someone_else',
  not_trusted: 'step_up.not_trusted',
  clock: 'step_up.clock',
  wrong_code: 'trouble.wrong_code',
  wrong_recovery_code: 'trouble.wrong_recovery_code',
  declined: 'trouble.declined',
  code_expired: 'trouble.code_expired',
  method_gone: 'trouble.method_gone',
  ended: 'trouble.ended',
  unreachable: 'trouble.unreachable',
  failed: 'trouble.failed',
} as const satisfies Partial<Record<TroubleReason, WithoutValues>>;

export const sentenceWithWait = {
  too_many_codes: 'trouble.too_many_codes',
  too_many_sent: 'trouble.too_many_sent',
  too_many_requests: 'trouble.too_many_requests',
} as const satisfies Record<Exclude<TroubleReason, keyof typeof sentence>, WithMinutes>;

export const methodTitle = {
  push: 'ask.method.push',
  otp: 'ask.method.otp',
  sms: 'ask.method.sms',
  voice: 'ask.method.voice',
  email: 'ask.method.email',
  'recovery-code': 'ask.method.recovery-code',
} as const satisfies Record<MethodKind, MessageId>;
