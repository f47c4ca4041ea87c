// The challenge: which ways a person has to confirm it's them, and whether they did.

import { recordEvent } from '#tenant/domain/events.ts';
import { type Transaction, updateTransaction } from '#tenant/domain/oauth/transactions.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { digest, newRecoveryCode, newSixDigits, sameSecret } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { countWrongCode, mayTry } from './attempts.ts';
import { type Authenticator, authenticatorsOf } from './authenticators.ts';
import { sendMessage } from './messages.ts';
import { decisionOf, sendPush } from './pushes.ts';
import { matchTotp } from './totp.ts';

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

/** Auth0, "Authenticate Using ROPG Flow with MFA": a texted code is good for five minutes. */
const sentCodeSeconds = 300;

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
 * A code or push that was sent before in this transaction is worth nothing from then on.
 */
export function chooseMethod(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  method: Method,
): Transaction {
  return tenant.store.atomically(() => {
    const fresh = { methodId: method.id, sentCode: null, sentAt: null, pushId: null };
    if (!('device' in method)) return updateTransaction(tenant, transaction, fresh);
    if (method.kind === 'push') {
      const pushId = sendPush(tenant, person, method.device);
      return updateTransaction(tenant, transaction, { ...fresh, pushId });
    }
    const code = newSixDigits();
    sendMessage(tenant, {
      channel: method.kind,
      to: method.device.phoneNumber ?? method.device.email ?? '',
      code,
      text: `${code} is your code for signing in to the local tenant.`,
    });
    const sentAt = tenant.clock.now();
    return updateTransaction(tenant, transaction, { ...fresh, sentCode: code, sentAt });
  });
}

/**
 * Judges what a person typed.
 *
 * - An app's code is good one step early or late, and once (RFC 6238, section 5.2).
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
    const kind = method.kind === 'recovery-code' ? 'recovery-code' : 'code';
    if (!mayTry(tenant, person.userId, kind)) return { outcome: 'limited' };
    const code = typed.replaceAll(/[\s-]/g, '');
    const newRecoveryCode =
      kind === 'recovery-code' ? exchangeRecoveryCode(tenant, person, code) : null;
    const right =
      newRecoveryCode !== undefined &&
      (kind === 'recovery-code' ||
        (method.kind === 'otp'
          ? takeAppCode(tenant, person, code)
          : isSentCode(tenant, transaction, code)));
    if (!right) {
      countWrongCode(tenant, person.userId, kind);
      recordEvent(tenant, person.userId, 'challenge_failed', method.id);
      return { outcome: 'wrong' };
    }
    passChallenge(tenant, transaction, person, method);
    return { outcome: 'passed', newRecoveryCode };
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

function takeAppCode(tenant: TenantState, person: Person, code: string): boolean {
  const apps = authenticatorsOf(tenant, person).filter(
    ({ kind, active }) => kind === 'otp' && active,
  );
  for (const app of apps) {
    const step = matchTotp(app.seed ?? '', code, tenant.clock.now(), app.lastStep);
    if (step === undefined) continue;
    tenant.store.run('UPDATE authenticators SET last_step = :step WHERE id = :id', {
      step,
      id: app.id,
    });
    return true;
  }
  return false;
}

function isSentCode(tenant: TenantState, transaction: Transaction, code: string): boolean {
  const { sentCode, sentAt } = transaction;
  if (sentCode === null || sentAt === null) return false;
  return tenant.clock.now() - sentAt < sentCodeSeconds && sameSecret(sentCode, code);
}

function exchangeRecoveryCode(
  tenant: TenantState,
  person: Person,
  typed: string,
): string | undefined {
  const spent = authenticatorsOf(tenant, person).find(
    ({ kind, active, recoveryDigest }) =>
      kind === 'recovery-code' && active && recoveryDigest === digest(typed.toUpperCase()),
  );
  if (!spent) return undefined;
  const next = newRecoveryCode();
  tenant.store.run('UPDATE authenticators SET recovery_digest = :next WHERE id = :id', {
    next: digest(next),
    id: spent.id,
  });
  recordEvent(tenant, person.userId, 'recovery_code_used', spent.id);
  return next;
}
