// The challenge: which ways a person has to confirm it's them, and whether they did.

import { recordEvent } from '#tenant/domain/events.ts';
import { type Transaction, updateTransaction } from '#tenant/domain/oauth/transactions.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { sameSecret } from '#tenant/domain/secrets.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { takeAppCode } from './appCodes.ts';
import { type Authenticator, authenticatorsOf } from './authenticators.ts';
import { judgeCode } from './judgeCode.ts';
import { maySend } from './limits.ts';
import { oobSeconds } from './oobCodes.ts';
import { decisionOf, sendPush } from './pushes.ts';
import { exchangeRecoveryCode } from './recoveryCodes.ts';
import { sendCode } from './sendCode.ts';

export type Method =
  | {
      readonly kind: 'push' | 'sms' | 'voice' | 'email';
      readonly id: string;
      readonly device: Authenticator;
    }
  | { readonly kind: 'otp' | 'recovery-code'; readonly id: string };

export type Answer =
  | { readonly outcome: 'passed'; readonly newRecoveryCode: string | null }
  | { readonly outcome: 'wrong' | 'limited' };

/**
 * The ways a person can confirm it's them, the preferred one first.
 *
 * Only active authenticators: unconfirmed ones "can't be used to challenge". All authenticator apps
 * are one way, since any of them may answer. WebAuthn is listed by the MFA API, but this tenant
 * cannot challenge with it. The order (push, app, text, call, email, recovery code) is assumed.
 *
 * @see Auth0, "Manage Authentication Factors with Authentication API"
 */
export function methodsOf(tenant: TenantState, person: Person): readonly Method[] {
  const active = authenticatorsOf(tenant, person).filter((authenticator) => authenticator.active);
  const sent = (kind: 'push' | 'sms' | 'voice' | 'email'): Method[] =>
    active
      .filter((device) => device.kind === kind)
      .map((device) => ({ kind, id: device.id, device }));
  const typed = (kind: 'otp' | 'recovery-code'): Method[] =>
    active.some((device) => device.kind === kind) ? [{ kind, id: kind }] : [];
  return [
    ...sent('push'),
    ...typed('otp'),
    ...sent('sms'),
    ...sent('voice'),
    ...sent('email'),
    ...typed('recovery-code'),
  ];
}

/**
 * Takes up one way, and sends what it needs: a push, a text, a call, an email.
 *
 * A code or push that was sent before in this transaction is worth nothing from then on. When too
 * many were sent, none is: what this transaction has of that method stays good. The first message of
 * a sign-in goes out all the same, unless the switch `holdsBackFirstMessage` says otherwise.
 *
 * @returns whether it was sent, or nothing had to be
 */
export function chooseMethod(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  method: Method,
): 'chosen' | 'limited' {
  return tenant.store.atomically(() => {
    const fresh = { methodId: method.id, sentCode: null, sentAt: null, pushId: null };
    if (!('device' in method)) {
      updateTransaction(tenant, transaction, fresh);
      return 'chosen';
    }
    const allowed = maySend(tenant, person.userId, method.kind);
    const first = transaction.methodId === null;
    if (!allowed && !(first && !readSwitches(tenant.store).holdsBackFirstMessage)) {
      if (transaction.methodId !== method.id) updateTransaction(tenant, transaction, fresh);
      return 'limited';
    }
    if (method.kind === 'push') {
      const pushId = sendPush(tenant, person, method.device);
      updateTransaction(tenant, transaction, { ...fresh, pushId });
    } else {
      const sentCode = sendCode(tenant, { ...method.device, kind: method.kind }, 'challenge');
      updateTransaction(tenant, transaction, { ...fresh, sentCode, sentAt: tenant.clock.now() });
    }
    return 'chosen';
  });
}

/**
 * Judges what a person typed.
 *
 * - An app's code is good some steps early or late, and once (RFC 6238, section 5.2).
 * - A sent code is good once, for five minutes, in the transaction it was sent for.
 * - A recovery code is good once; a new one takes its place and is told here only
 *   (Auth0, "Configure Recovery Codes for MFA").
 * - After ten wrong codes nothing is judged any more until the limit allows it.
 */
export function answerWithCode(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  method: Method,
  typed: string,
): Answer {
  return tenant.store.atomically(() => {
    const code = typed.replaceAll(/[\s-]/g, '');
    const isRecovery = method.kind === 'recovery-code';
    const bucket = isRecovery ? 'wrong recovery code' : 'wrong code';
    const answer = judgeCode<{ next: string | null }>(tenant, person, bucket, method.id, () => {
      if (isRecovery) {
        const next = exchangeRecoveryCode(tenant, person, code);
        return next === undefined ? undefined : { next };
      }
      const right =
        method.kind === 'otp'
          ? takeAppCode(tenant, person, code, ({ active }) => active) !== undefined
          : isSentCode(tenant, transaction, code);
      return right ? { next: null } : undefined;
    });
    if (answer.outcome !== 'right') return answer;
    passChallenge(tenant, transaction, person, method);
    return { outcome: 'passed', newRecoveryCode: answer.right.next };
  });
}

/**
 * Looks at the phone: has the push of this transaction been answered?
 *
 * @returns `waiting` until it is; an approval passes the challenge
 */
export function answerWithPush(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  method: Method,
): 'waiting' | 'passed' | 'denied' {
  const decision = transaction.pushId ? decisionOf(tenant, transaction.pushId) : undefined;
  if (!decision) return 'waiting';
  if (decision === 'deny') return 'denied';
  passChallenge(tenant, transaction, person, method);
  return 'passed';
}

function passChallenge(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  method: Method,
): void {
  updateTransaction(tenant, transaction, {
    challengedAt: tenant.clock.now(),
    sentCode: null,
    pushId: null,
  });
  recordEvent(tenant, person.userId, 'challenge_passed', method.id);
}

function isSentCode(tenant: TenantState, transaction: Transaction, code: string): boolean {
  const { sentCode, sentAt } = transaction;
  if (sentCode === null || sentAt === null) return false;
  return tenant.clock.now() - sentAt < oobSeconds && sameSecret(sentCode, code);
}
