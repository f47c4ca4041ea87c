// The pages on which a person sets up a factor in the middle of a sign-in, and their forms.
import type { Wanted } from '#tenant/domain/authenticators/enrollment.ts';
import {
  barcodeOf,
  beginEnrolling,
  confirmEnrolling,
  enrollRecoveryCode,
  hasScanned,
  type Refusal,
} from '#tenant/domain/signIn/enrolling.ts';
import type { Enrollment } from '#tenant/domain/signIn/nextStep.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondPage } from '#tenant/http/respond.ts';
import { confirmFactorPage } from '#tenant/pages/confirmFactorPage.ts';
import { chooseFactorPage, type FactorChoice, startFactorPage } from '#tenant/pages/enrollPages.ts';
import { newRecoveryCodePage } from '#tenant/pages/newRecoveryCodePage.ts';
import { atStep, type Standing } from './atStep.ts';
import { formKeys } from './formKeys.ts';
import { goOn, goOnFrom } from './goOn.ts';

const refusals: Readonly<Record<Refusal, string>> = {
  factor_disabled: 'This method is not available here. Try another one.',
  invalid_number: 'This is not a phone number. Begin with a plus sign and the country code.',
  already_enrolled: 'You have a second step already. Start the sign-in again to use it.',
  too_many: 'You have too many methods. Remove some of them first.',
  limited: 'Too many codes were sent to you. Wait some minutes before you ask for another.',
};

const problems = {
  wrong: 'That code is not right. Type the newest one.',
  limited: 'Too many wrong codes. Wait a few minutes before you try again.',
  waiting: 'No phone has scanned the QR code yet.',
  over: 'This took too long, or it was declined on the phone. Begin again.',
} as const;

type AtEnrollment = Standing & { readonly step: Enrollment };

export const showEnrollment = (c: TenantContext) =>
  atEnrollment(c, c.req.query('state'), (standing) => {
    const asked = c.req.query('factor');
    const { transaction, step } = standing;
    if (asked === undefined && transaction.progress.enrolling)
      return showConfirm(c, standing, null);
    const factor = choicesOf(step).find(({ type }) => type === asked);
    if (factor) return showStart(c, standing, factor, null);
    const [first] = choicesOf(step);
    if (first && (asked === undefined ? !step.letsChoose : step.factors.length === 1)) {
      return showStart(c, standing, first, null);
    }
    return showChoice(c, standing, null);
  });

/** Begins: sends a code, or draws a QR code. */
export const startEnrollment = (c: TenantContext) =>
  atEnrollment(c, c.var.form.get('state'), (standing) => {
    const { tenant, form } = c.var;
    const { transaction, person, step } = standing;
    const factor = choicesOf(step).find(({ type }) => type === form.get('factor'));
    if (!factor) return showChoice(c, standing, null);
    if (factor.type === 'recovery-code') {
      const recoveryCode = enrollRecoveryCode(tenant, transaction, person, step.demand);
      return showRecoveryCode(c, standing, recoveryCode);
    }
    const begun = beginEnrolling(tenant, transaction, person, readWanted(factor, form));
    if (begun !== 'begun') return showStart(c, standing, factor, begun);
    return c.redirect(`/u/enroll?state=${transaction.id}`, 303);
  });

export const confirmEnrollment = (c: TenantContext) =>
  atEnrollment(c, c.var.form.get('state'), (standing) => {
    const { transaction, person, step } = standing;
    const code = c.var.form.get('code') ?? '';
    const answer = confirmEnrolling(c.var.tenant, transaction, person, code, step.demand);
    if (answer.outcome === 'over') return showChoice(c, standing, problems.over);
    if (answer.outcome !== 'confirmed') return showConfirm(c, standing, problems[answer.outcome]);
    return answer.recoveryCode === null
      ? goOn(c, transaction)
      : showRecoveryCode(c, standing, answer.recoveryCode);
  });

const atEnrollment = (
  c: TenantContext,
  state: string | null | undefined,
  work: (standing: AtEnrollment) => Response | Promise<Response>,
) =>
  atStep(c, state, {
    unknown: (transaction) => goOn(c, transaction),
    known: ({ step, ...standing }) =>
      step.at === 'enrollment' ? work({ ...standing, step }) : goOnFrom(c, { ...standing, step }),
  });

function showChoice(
  c: TenantContext,
  { transaction, person, step }: AtEnrollment,
  problem: string | null,
) {
  const page = chooseFactorPage({
    keys: formKeys(c, transaction),
    email: person.email,
    factors: choicesOf(step),
    problem,
  });
  return respondPage(c, page, problem === null ? 200 : 400);
}

function showStart(
  c: TenantContext,
  { transaction, person, step }: AtEnrollment,
  factor: FactorChoice,
  refusal: Refusal | null,
) {
  const page = startFactorPage({
    keys: formKeys(c, transaction),
    email: person.email,
    factor,
    typed: refusal ? typedIn(c.var.form) : '',
    problem: refusal && refusals[refusal],
    hasOthers: step.factors.length > 1,
  });
  return respondPage(c, page, refusal === null ? 200 : refusal === 'limited' ? 429 : 400);
}

function showConfirm(c: TenantContext, standing: AtEnrollment, problem: string | null) {
  const { transaction, person, step } = standing;
  const { enrolling } = transaction.progress;
  if (!enrolling) return showChoice(c, standing, problem);
  const { kind, target } = enrolling;
  const page = confirmFactorPage({
    keys: formKeys(c, transaction),
    email: person.email,
    kind,
    target,
    ...barcodeOf(c.var.tenant, person, transaction),
    scanned: kind === 'push' && hasScanned(c.var.tenant, person, transaction),
    problem,
    hasOthers: step.factors.length > 1,
    standIns: c.var.control,
  });
  return respondPage(c, page, problem === null ? 200 : 400);
}

function showRecoveryCode(c: TenantContext, { transaction }: Standing, recoveryCode: string) {
  const keys = formKeys(c, transaction);
  return respondPage(c, newRecoveryCodePage({ keys, recoveryCode, replaces: false }));
}

/** Those that can be set up here: security keys and device locks cannot. */
function choicesOf({ factors }: Enrollment): readonly FactorChoice[] {
  return factors.flatMap(({ type, channels }) =>
    type === 'webauthn-platform' || type === 'webauthn-roaming' ? [] : [{ type, channels }],
  );
}

function readWanted({ type, channels }: FactorChoice, form: URLSearchParams): Wanted {
  switch (type) {
    case 'phone': {
      const phoneNumber = (form.get('phone_number') ?? '').replaceAll(/[\s().-]/g, '');
      const kind = channels.find((each) => each === form.get('channel')) ?? channels[0] ?? 'sms';
      return { kind, phoneNumber };
    }
    case 'email':
      return { kind: 'email', email: (form.get('email') ?? '').trim() };
    case 'push-notification':
      return { kind: 'push' };
    default:
      return { kind: 'otp' };
  }
}

const typedIn = (form: URLSearchParams) => form.get('phone_number') ?? form.get('email') ?? '';
