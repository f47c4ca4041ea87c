// The challenge page, the choice of another method, and their forms.
import { authenticatorsOf } from '#tenant/domain/authenticators/authenticators.ts';
import {
  answerWithCode,
  answerWithPush,
  chooseMethod,
  type Method,
  methodsOf,
} from '#tenant/domain/authenticators/challenge.ts';
import { decisionOf } from '#tenant/domain/authenticators/pushes.ts';
import { maskEmail, maskPhoneNumber } from '#tenant/domain/authenticators/wireRow.ts';
import { findTransaction, type Transaction } from '#tenant/domain/oauth/transactions.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { rememberBrowser } from '#tenant/domain/people/sessions.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { browserCookie, setRememberedCookie } from '#tenant/http/cookies.ts';
import { csrfToken } from '#tenant/http/guards.ts';
import { respondPage } from '#tenant/http/respond.ts';
import { challengePage } from '#tenant/pages/challengePage.ts';
import type { NamedMethod } from '#tenant/pages/methodName.ts';
import { methodsPage } from '#tenant/pages/methodsPage.ts';
import { newRecoveryCodePage } from '#tenant/pages/newRecoveryCodePage.ts';
import { goOn, mustConfirm, personOf, withTransaction } from './goOn.ts';

const problems = {
  wrong: 'That code is not right. Type the newest one.',
  limited: 'Too many wrong codes. Wait a few minutes before you try again.',
  denied: 'The push notification was denied on the phone.',
  waiting:
    'The push notification has not been answered yet. Approve it on the phone, then continue.',
  tooMany:
    'Too many of these were sent to you. Wait some minutes before you ask for another, or try another method.',
} as const;

type Step = { transaction: Transaction; person: Person; methods: readonly Method[] };

export const showChallenge = (c: TenantContext) =>
  atChallenge(c, c.req.query('state'), (step) => {
    const method = currentMethod(step);
    if (method?.kind !== 'push' || !step.transaction.pushId) return show(c, step, null);
    const answer = answerWithPush(c.var.tenant, step.transaction, step.person, method);
    if (answer === 'passed') return goOnAnew(c, step);
    return show(c, step, answer === 'denied' ? problems.denied : null);
  });

export const answerChallenge = (c: TenantContext) =>
  atChallenge(c, c.var.form.get('state'), (step) => {
    const { tenant, form } = c.var;
    const method = currentMethod(step);
    if (!method) return show(c, step, null);
    const { outcome, newRecoveryCode } =
      method.kind === 'push'
        ? {
            outcome: answerWithPush(tenant, step.transaction, step.person, method),
            newRecoveryCode: null,
          }
        : typedAnswer(c, step, method);
    if (outcome !== 'passed') return show(c, step, problems[outcome]);
    if (form.get('remember') === 'yes') {
      setRememberedCookie(c, rememberBrowser(tenant, step.person.userId));
    }
    if (newRecoveryCode === null) return goOnAnew(c, step);
    const keys = keysOf(c, step.transaction);
    return respondPage(c, newRecoveryCodePage({ keys, recoveryCode: newRecoveryCode }));
  });

/** After the new recovery code was shown. */
export const continueSignIn = (c: TenantContext) =>
  withTransaction(c, c.var.form.get('state'), (transaction) => goOn(c, transaction));

export const showMethods = (c: TenantContext) =>
  atChallenge(c, c.req.query('state'), ({ transaction, person, methods }) => {
    const unusable = authenticatorsOf(c.var.tenant, person)
      .filter(({ kind, active }) => active && kind.startsWith('webauthn'))
      .map(({ name, kind }) => name ?? kind);
    const keys = keysOf(c, transaction);
    return respondPage(c, methodsPage({ keys, methods: methods.map(nameMethod), unusable }));
  });

/** Takes up a method and sends what it needs; also "Send again". */
export const takeMethod = (c: TenantContext) =>
  atChallenge(c, c.var.form.get('state'), (step) => {
    const method = step.methods.find(({ id }) => id === c.var.form.get('method'));
    if (method && chooseMethod(c.var.tenant, step.transaction, step.person, method) === 'limited') {
      const { id } = step.transaction;
      const transaction = findTransaction(c.var.tenant, id, browserCookie(c)) ?? step.transaction;
      return show(c, { ...step, transaction }, problems.tooMany, 429);
    }
    return c.redirect(`/u/challenge?state=${step.transaction.id}`, 303);
  });

/** For the waiting page's script, which only wants to know: it is told when all is over, and never sent on. */
export const pushDecision = (c: TenantContext) => {
  const { tenant } = c.var;
  const transaction = findTransaction(tenant, c.req.query('state') ?? '', browserCookie(c));
  if (!transaction || transaction.challengedAt !== null) return c.json({ decision: 'over' });
  const decision = transaction.pushId && decisionOf(tenant, transaction.pushId);
  return c.json({ decision: decision || 'waiting' });
};

function atChallenge(
  c: TenantContext,
  state: string | null | undefined,
  work: (step: Step) => Response | Promise<Response>,
) {
  return withTransaction(c, state, (transaction) => {
    const person = personOf(c, transaction);
    if (!person || !mustConfirm(c, transaction, person)) return goOn(c, transaction);
    return work({ transaction, person, methods: methodsOf(c.var.tenant, person) });
  });
}

function goOnAnew(c: TenantContext, { transaction }: Step): Promise<Response> {
  return goOn(c, findTransaction(c.var.tenant, transaction.id, browserCookie(c)) ?? transaction);
}

const currentMethod = ({ transaction, methods }: Step): Method | undefined =>
  methods.find(({ id }) => id === transaction.methodId) ?? methods[0];

function typedAnswer(c: TenantContext, { transaction, person }: Step, method: Method) {
  const code = c.var.form.get('code') ?? '';
  const answer = answerWithCode(c.var.tenant, transaction, person, method, code);
  return answer.outcome === 'passed' ? answer : { outcome: answer.outcome, newRecoveryCode: null };
}

function show(c: TenantContext, step: Step, problem: string | null, status: 400 | 429 = 400) {
  const method = currentMethod(step);
  const { pushId, sentCode } = step.transaction;
  const typed = method?.kind === 'otp' || method?.kind === 'recovery-code';
  const page = challengePage({
    keys: keysOf(c, step.transaction),
    email: step.person.email,
    method: method ? nameMethod(method) : null,
    sent: typed || pushId !== null || sentCode !== null,
    problem,
    standIns: c.var.control,
  });
  return respondPage(c, page, problem ? status : 200);
}

const keysOf = (c: TenantContext, { id }: Transaction) => ({
  state: id,
  csrf: csrfToken(c, browserCookie(c) ?? '', id),
});

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
