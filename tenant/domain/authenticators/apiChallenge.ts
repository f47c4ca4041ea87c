// The second step of a sign-in that has no pages: asked for and answered at the MFA API, with an mfa_token.
import { recordEvent } from '#tenant/domain/events.ts';
import { type FoundMfaToken, spendMfaToken } from '#tenant/domain/oauth/mfaTokens.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { activate } from './activate.ts';
import { takeAppCode } from './appCodes.ts';
import { authenticatorsOf } from './authenticators.ts';
import { type Method, methodsOf } from './challenge.ts';
import { judgeCode } from './judgeCode.ts';
import { type Limit, limitOf, maySend } from './limits.ts';
import { mayEnroll } from './mayEnroll.ts';
import { answerOob, type OobOutcome } from './oobAnswer.ts';
import { issueOobCode } from './oobCodes.ts';
import { sendPush } from './pushes.ts';
import { exchangeRecoveryCode } from './recoveryCodes.ts';
import { sendCode } from './sendCode.ts';

export type MfaToken = Extract<FoundMfaToken, { outcome: 'found' }>;

export type Asked = {
  /** What the application can show: `otp`, `oob`, or both. */
  readonly types: readonly string[];
  /** One of the person's, in place of the preferred one: `'sms|dev_…'`. */
  readonly authenticatorId?: string | undefined;
  readonly channel?: string | undefined;
};

export type ApiChallenge =
  | { readonly outcome: 'otp' }
  | {
      readonly outcome: 'oob';
      readonly oobCode: string;
      readonly limit: Limit;
      readonly isPush: boolean;
    }
  | { readonly outcome: 'limited'; readonly limit: Limit }
  | { readonly outcome: 'not_enrolled' | 'unsupported' };

/** With a password only: it opens the account of a person without factors, and no other. */
const asFirst = { onlyAsFirst: true } as const;

/**
 * Sends what a person is to confirm with, or says that an app will do.
 *
 * Without `authenticatorId` it takes the way that the challenge page would offer first (assumed).
 *
 * @see Auth0, Authentication API, "Request for MFA challenge"
 */
export function challengeAtApi(
  tenant: TenantState,
  person: Person,
  { digest: mfaTokenDigest }: MfaToken,
  asked: Asked,
): ApiChallenge {
  return tenant.store.atomically(() => {
    const methods = methodsOf(tenant, person).filter(({ kind }) => kind !== 'recovery-code');
    if (methods.length === 0) return { outcome: 'not_enrolled' };
    const method = methods.find((each) => isAsked(tenant, person, each, asked));
    if (!method) return { outcome: 'unsupported' };
    if (!('device' in method)) return { outcome: 'otp' };

    const { kind, device } = method;
    const limit = () => limitOf(tenant, person.userId, kind);
    if (!maySend(tenant, person.userId, kind)) return { outcome: 'limited', limit: limit() };
    const isPush = kind === 'push';
    const started = isPush
      ? { pushId: sendPush(tenant, person, device) }
      : { code: sendCode(tenant, { ...device, kind }, 'challenge') };
    const tie = { purpose: 'challenge', mfaTokenDigest } as const;
    const oobCode = issueOobCode(tenant, person, device, tie, started);
    return { outcome: 'oob', oobCode, isPush, limit: limit() };
  });
}

function isAsked(tenant: TenantState, person: Person, method: Method, asked: Asked): boolean {
  const isOob = 'device' in method;
  if (!asked.types.includes(isOob ? 'oob' : 'otp')) return false;
  const channel = method.kind === 'push' ? 'auth0' : method.kind;
  if (asked.channel !== undefined && asked.channel !== channel) return false;
  if (asked.authenticatorId === undefined) return true;
  if (isOob) return method.id === asked.authenticatorId;
  return authenticatorsOf(tenant, person).some(
    ({ id, kind, active }) => kind === 'otp' && active && id === asked.authenticatorId,
  );
}

/**
 * Answers with the code of an app. For a person without factors it confirms the enrollment as well.
 *
 * @param mfaToken just found: it is spent with the right answer
 * @returns `nothing` when there is no app that could show one
 */
export function passWithAppCode(
  tenant: TenantState,
  person: Person,
  mfaToken: MfaToken,
  code: string,
): 'passed' | 'wrong' | 'limited' | 'nothing' {
  return tenant.store.atomically(() => {
    const isFirst = mayEnroll(tenant, person, asFirst);
    const apps = authenticatorsOf(tenant, person).filter(({ kind }) => kind === 'otp');
    if (!apps.some(({ active }) => active || isFirst)) return 'nothing';
    const { outcome } = judgeCode(tenant, person, 'wrong code', 'otp', () => {
      const app = takeAppCode(tenant, person, code, ({ active }) => active || isFirst);
      if (app && !app.active) activate(tenant, person, app, undefined);
      return app;
    });
    if (outcome !== 'right') return outcome;
    pass(tenant, person, mfaToken, 'otp');
    return 'passed';
  });
}

/** Answers with a sent code, or by a push that was approved; also confirms a first enrollment. */
export function passOutOfBand(
  tenant: TenantState,
  person: Person,
  mfaToken: MfaToken,
  oobCode: string,
  code: string | undefined,
): 'passed' | Exclude<OobOutcome, 'right'> {
  return tenant.store.atomically(() => {
    const answer = answerOob(tenant, person, oobCode, code, {
      accepts: ({ purpose, belongsTo }, device) =>
        purpose === 'challenge'
          ? device.active && belongsTo === mfaToken.digest
          : device.active || mayEnroll(tenant, person, asFirst),
    });
    if (answer.outcome !== 'right') return answer.outcome;
    const { device } = answer;
    if (!device.active) activate(tenant, person, device, undefined);
    pass(tenant, person, mfaToken, device.id);
    return 'passed';
  });
}

/** Answers with a recovery code; the next one is told here only. */
export function passWithRecoveryCode(
  tenant: TenantState,
  person: Person,
  mfaToken: MfaToken,
  typed: string,
):
  | { readonly outcome: 'passed'; readonly next: string }
  | { readonly outcome: 'wrong' | 'limited' | 'nothing' } {
  return tenant.store.atomically(() => {
    const has = authenticatorsOf(tenant, person).some(
      ({ kind, active }) => kind === 'recovery-code' && active,
    );
    if (!has) return { outcome: 'nothing' };
    const answer = judgeCode(tenant, person, 'wrong recovery code', 'recovery-code', () =>
      exchangeRecoveryCode(tenant, person, typed),
    );
    if (answer.outcome !== 'right') return answer;
    pass(tenant, person, mfaToken, 'recovery-code');
    return { outcome: 'passed', next: answer.right };
  });
}

function pass(tenant: TenantState, person: Person, mfaToken: MfaToken, subject: string): void {
  if (!spendMfaToken(tenant, mfaToken)) throw new Error('An mfa_token that was just found is gone');
  recordEvent(tenant, person.userId, 'challenge_passed', subject);
}
