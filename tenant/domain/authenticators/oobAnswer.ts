// What comes back out of band: a sent code that was typed, or a push that was answered.
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { type Authenticator, authenticatorsOf } from './authenticators.ts';
import { judgeCode } from './judgeCode.ts';
import { endOobCode, findOobCode, isSentWith, type OobCode, oobSeconds } from './oobCodes.ts';
import { decisionOf } from './pushes.ts';

export type OobOutcome =
  | 'right'
  | 'wrong'
  | 'limited'
  /** The code, or the QR code, is older than five minutes. */
  | 'expired'
  /** There is no such `oob_code`, or it is for something else. */
  | 'unknown'
  /** The method it was sent to is gone. */
  | 'gone'
  /** A code was sent, and none came back. */
  | 'code_missing'
  /** A push is not answered yet. */
  | 'waiting'
  | 'denied';

export type OobAnswer =
  | { readonly outcome: 'right'; readonly oob: OobCode; readonly device: Authenticator }
  | { readonly outcome: Exclude<OobOutcome, 'right'> };

/**
 * Judges what came back; what was right is over with it.
 *
 * @param accepts whether this is the place to bring it to
 */
export function answerOob(
  tenant: TenantState,
  person: Person,
  oobCode: string,
  code: string | undefined,
  { accepts }: { accepts(oob: OobCode, device: Authenticator): boolean },
): OobAnswer {
  return tenant.store.atomically(() => {
    const oob = findOobCode(tenant, person, oobCode);
    if (!oob) return { outcome: 'unknown' };
    const device = authenticatorsOf(tenant, person).find(({ id }) => id === oob.authenticatorId);
    if (!device) return { outcome: 'gone' };
    if (!accepts(oob, device)) return { outcome: 'unknown' };
    const outcome =
      oob.pushId === null
        ? judgeSent(tenant, person, oob, oobCode, code)
        : judgePush(tenant, oob, oob.pushId);
    if (outcome === 'right' || outcome === 'denied') endOobCode(tenant, oob);
    return outcome === 'right' ? { outcome, oob, device } : { outcome };
  });
}

function judgeSent(
  tenant: TenantState,
  person: Person,
  oob: OobCode,
  oobCode: string,
  code: string | undefined,
): OobOutcome {
  if (code === undefined) return 'code_missing';
  if (!oob.ended && isOld(tenant, oob)) return 'expired';
  return judgeCode(tenant, person, 'wrong code', oob.authenticatorId, () =>
    !oob.ended && isSentWith(oob, oobCode, code) ? true : undefined,
  ).outcome;
}

function judgePush(tenant: TenantState, oob: OobCode, pushId: string): OobOutcome {
  if (oob.ended) return 'unknown';
  const decision = decisionOf(tenant, pushId);
  if (decision) return decision === 'approve' ? 'right' : 'denied';
  return isOld(tenant, oob) ? 'expired' : 'waiting';
}

const isOld = (tenant: TenantState, { issuedAt }: OobCode) =>
  tenant.clock.now() - issuedAt >= oobSeconds;
