// The challenge page, the choice of another method, and their forms.

import { authenticatorsOf } from '#tenant/domain/authenticators/authenticators.ts';
import {
  answerWithCode,
  answerWithPush,
  chooseMethod,
  type Method,
} from '#tenant/domain/authenticators/challenge.ts';
import { factorTypeOf } from '#tenant/domain/authenticators/factorType.ts';
import { decisionOf } from '#tenant/domain/authenticators/pushes.ts';
import { maskEmail, maskPhoneNumber } from '#tenant/domain/authenticators/wireRow.ts';
import {
  findTransaction,
  saveProgress,
  updateTransaction,
} from '#tenant/domain/oauth/transactions.ts';
import { rememberBrowser } from '#tenant/domain/people/sessions.ts';
import { hasScanned } from '#tenant/domain/signIn/enrolling.ts';
import type { Challenge } from '#tenant/domain/signIn/nextStep.ts';
import { addConfirmation } from '#tenant/domain/signIn/progress.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { browserCookie, setRememberedCookie } from '#tenant/http/cookies.ts';
import { respondPage } from '#tenant/http/respond.ts';
import { challengePage } from '#tenant/pages/challengePage.ts';
import type { NamedMethod } from '#tenant/pages/methodName.ts';
import { methodsPage } from '#tenant/pages/methodsPage.ts';
import { newRecoveryCodePage } from '#tenant/pages/newRecoveryCodePage.ts';
import { atStep, personOf, type Standing, withTransaction } from './atStep.ts';
import { formKeys } from './formKeys.ts';
import { goOn, goOnFrom } from './goOn.ts';

const problems = {
  wrong: 'That code is not right. Type the newest one.',
  limited: 'Too many wrong codes. Wait a few minutes before you try again.',
  denied: 'The push notification was denied on the phone.',
  waiting:
    'The push notification has not been answered yet. Approve it on the phone, then continue.',
  tooMany:
    'Too many of these were sent to you. Wait some minutes before you ask for another, or try another method.',
} as const;

type AtChallenge = Standing & { readonly step: Challenge };

export const showChallenge = (c: TenantContext) =>
  atChallenge(c, c.req.query('state'), (standing) => {
    const { transaction, person } = standing;
    const method = currentMethod(standing);
    if (method?.kind !== 'push' || !transaction.pushId) return show(c, standing, null);
    const answer = answerWithPush(c.var.tenant, transaction, person, method);
    if (answer === 'passed') return passOn(c, standing, method);
    return show(c, standing, answer === 'denied' ? problems.denied : null);
  });

export const answerChallenge = (c: TenantContext) =>
  atChallenge(c, c.var.form.get('state'), (standing) => {
    const { tenant, form } = c.var;
    const { transaction, person, step } = standing;
    const method = currentMethod(standing);
    if (!method) return show(c, standing, null);
    const answer =
      method.kind === 'push'
        ? { outcome: answerWithPush(tenant, transaction, person, method), newRecoveryCode: null }
        : typedAnswer(c, standing, method);
    if (answer.outcome !== 'passed') return show(c, standing, problems[answer.outcome]);
    if (step.offersToRemember && form.get('remember') === 'yes') {
      setRememberedCookie(c, rememberBrowser(tenant, person.userId));
    }
    return passOn(c, standing, method, answer.newRecoveryCode);
  });

/** After the new recovery code was shown. */
export const continueSignIn = (c: TenantContext) =>
  withTransaction(c, c.var.form.get('state'), (transaction) => goOn(c, transaction));

export const showMethods = (c: TenantContext) =>
  atChallenge(c, c.req.query('state'), ({ transaction, person, step }) => {
    const unusable = authenticatorsOf(c.var.tenant, person)
      .filter(({ kind, active }) => active && kind.startsWith('webauthn'))
      .map(({ name, kind }) => name ?? kind);
    const methods = step.methods.map(nameMethod);
    return respondPage(c, methodsPage({ keys: formKeys(c, transaction), methods, unusable }));
  });

/** Takes up a method and sends what it needs; also "Send again". */
export const takeMethod = (c: TenantContext) =>
  atChallenge(c, c.var.form.get('state'), (standing) => {
    const { transaction, person, step } = standing;
    const method = step.methods.find(({ id }) => id === c.var.form.get('method'));
    if (method && chooseMethod(c.var.tenant, transaction, person, method) === 'limited') {
      const fresh = findTransaction(c.var.tenant, transaction.id, browserCookie(c)) ?? transaction;
      return show(c, { ...standing, transaction: fresh }, problems.tooMany, 429);
    }
    return c.redirect(`/u/challenge?state=${transaction.id}`, 303);
  });

/** For the waiting page's script, which only wants to know: it is told when all is over, and never sent on. */
export const pushDecision = (c: TenantContext) => {
  const { tenant } = c.var;
  const transaction = findTransaction(tenant, c.req.query('state') ?? '', browserCookie(c));
  if (transaction?.progress.enrolling?.kind === 'push') {
    const person = personOf(c, transaction);
    const scanned = person && hasScanned(tenant, person, transaction);
    return c.json({ decision: scanned ? 'approve' : 'waiting' });
  }
  if (!transaction?.pushId) return c.json({ decision: 'over' });
  return c.json({ decision: decisionOf(tenant, transaction.pushId) ?? 'waiting' });
};

const atChallenge = (
  c: TenantContext,
  state: string | null | undefined,
  work: (standing: AtChallenge) => Response | Promise<Response>,
) =>
  atStep(c, state, {
    unknown: (transaction) => goOn(c, transaction),
    known: ({ step, ...standing }) =>
      step.at === 'challenge' ? work({ ...standing, step }) : goOnFrom(c, { ...standing, step }),
  });

/** The challenge is passed: that is written down, and the sign-in goes on, once a new recovery code was seen. */
function passOn(
  c: TenantContext,
  { transaction, step }: AtChallenge,
  method: Method,
  newRecoveryCode: string | null = null,
): Response | Promise<Response> {
  const { tenant } = c.var;
  const confirmation = { type: factorTypeOf(method.kind), at: tenant.clock.now() };
  const progress = addConfirmation(transaction.progress, step.demand, confirmation);
  saveProgress(tenant, transaction, progress);
  const passed = findTransaction(tenant, transaction.id, browserCookie(c));
  if (passed) updateTransaction(tenant, passed, { methodId: null });
  if (newRecoveryCode === null) return goOn(c, transaction);
  const keys = formKeys(c, transaction);
  return respondPage(
    c,
    newRecoveryCodePage({ keys, recoveryCode: newRecoveryCode, replaces: true }),
  );
}

const currentMethod = ({ transaction, step }: AtChallenge): Method | undefined =>
  step.methods.find(({ id }) => id === transaction.methodId) ?? step.methods[0];

function typedAnswer(c: TenantContext, { transaction, person }: Standing, method: Method) {
  const code = c.var.form.get('code') ?? '';
  const answer = answerWithCode(c.var.tenant, transaction, person, method, code);
  return answer.outcome === 'passed' ? answer : { outcome: answer.outcome, newRecoveryCode: null };
}

function show(
  c: TenantContext,
  standing: AtChallenge,
  problem: string | null,
  status: 400 | 429 = 400,
) {
  const { transaction, person, step } = standing;
  const method = currentMethod(standing);
  const { pushId, sentCode } = transaction;
  const typed = method?.kind === 'otp' || method?.kind === 'recovery-code';
  const page = challengePage({
    keys: formKeys(c, transaction),
    email: person.email,
    method: method ? nameMethod(method) : null,
    sent: typed || pushId !== null || sentCode !== null,
    problem,
    offersToRemember: step.offersToRemember,
    hasOthers: step.demand === null || step.methods.length > 1,
    standIns: c.var.control,
  });
  return respondPage(c, page, problem ? status : 200);
}

function nameMethod(method: Method): NamedMethod {
  if (!('device' in method)) return { id: method.id, kind: method.kind, target: '' };
  const { phoneNumber, email, name } = method.device;
  const target = phoneNumber
    ? maskPhoneNumber(phoneNumber)
    : email
      ? maskEmail(email)
      : (name ?? 'your phone');
  return { id: method.id, kind: method.kind, target };
}
