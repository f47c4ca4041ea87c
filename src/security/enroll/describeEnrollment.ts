// The words for every case of adding: one each, or this does not compile.
import type { Factor } from '#domain/enrollment.ts';
import type { EnrollmentReason } from '#domain/enrollmentFailure.ts';
import type { WithoutValues } from '#i18n/Message.ts';
import { failureSentence } from '#security/describe.ts';

type PerFactor = Readonly<Record<Factor, WithoutValues>>;

export const factorName: PerFactor = {
  otp: 'factor.otp',
  push: 'factor.push',
  sms: 'factor.sms',
  voice: 'factor.voice',
  email: 'factor.email',
};

export const factorHint: PerFactor = {
  otp: 'factor.otp.hint',
  push: 'factor.push.hint',
  sms: 'factor.sms.hint',
  voice: 'factor.voice.hint',
  email: 'factor.email.hint',
};

export const addTitle: PerFactor = {
  otp: 'add.title.otp',
  push: 'add.title.push',
  sms: 'add.title.sms',
  voice: 'add.title.voice',
  email: 'add.title.email',
};

export const beginningSentence: PerFactor = {
  otp: 'begin.waiting.otp',
  push: 'begin.waiting.push',
  sms: 'begin.waiting.sms',
  voice: 'begin.waiting.voice',
  email: 'begin.waiting.email',
};

export const enrollmentSentence: Readonly<Record<EnrollmentReason, WithoutValues>> = {
  ...failureSentence,
  // Whoever gets here sees their list: it is adding that isn't there.
  not_offered: 'enroll.not_set_up',
  wrong_code: 'enroll.wrong_code',
  too_many_codes: 'enroll.too_many_codes',
  other_app: 'enroll.other_app',
  expired: 'enroll.expired',
  declined: 'enroll.declined',
  gone: 'enroll.gone',
  factor_off: 'enroll.factor_off',
  full: 'enroll.full',
  conflict: 'enroll.conflict',
  bad_destination: 'enroll.bad_destination.phone',
  too_many_sent: 'enroll.too_many_sent',
  not_sent: 'enroll.not_sent',
  not_set_up: 'enroll.not_set_up',
  unfinished: 'enroll.unfinished',
};

/** They say what is not done for now, and are followed by how long, or by a wait of unknown length. */
const pauses: readonly EnrollmentReason[] = ['too_many_codes', 'too_many_sent'];

/** What follows a sentence when there is no time to name, or it is over. */
export function wayOnAfter(reason: EnrollmentReason, factor: Factor): WithoutValues | null {
  const isOfPicture = sentenceOf(reason, factor) === 'failure.too_many_requests';
  return pauses.includes(reason) && !isOfPicture ? 'enroll.wait.some' : null;
}

/** The sentence for a reason; some differ from factor to factor. */
export function sentenceOf(reason: EnrollmentReason, factor: Factor): WithoutValues {
  if (reason === 'wrong_code' && factor === 'otp') return 'enroll.wrong_code.otp';
  if (reason === 'bad_destination' && factor === 'email') return 'enroll.bad_destination.email';
  // No message goes out for a picture on the screen.
  if (reason === 'too_many_sent' && (factor === 'otp' || factor === 'push')) {
    return 'failure.too_many_requests';
  }
  return enrollmentSentence[reason];
}
