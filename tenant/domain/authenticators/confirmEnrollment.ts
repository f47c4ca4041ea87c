// Confirms an enrollment: the person has shown that they hold what they enrolled.
import { endVouchedGrant } from '#tenant/domain/oauth/grants.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { activate } from './activate.ts';
import { takeAppCode } from './appCodes.ts';
import { judgeCode } from './judgeCode.ts';
import { type Enroller, mayEnroll } from './mayEnroll.ts';
import { answerOob, type OobOutcome } from './oobAnswer.ts';

/**
 * Confirms with the code of an app: whichever of the person's unconfirmed apps shows it becomes active.
 *
 * A request to confirm does not say which app it means (Auth0, "Enroll and Challenge OTP
 * Authenticators").
 *
 * @param code six digits
 * @param by the token that was shown; with an mfa_token only a first factor can be confirmed
 */
export function confirmWithAppCode(
  tenant: TenantState,
  person: Person,
  code: string,
  by: Enroller = {},
): 'confirmed' | 'wrong' | 'limited' {
  return tenant.store.atomically(() => {
    const { outcome } = judgeCode(tenant, person, 'wrong code', 'otp', () => {
      if (!mayEnroll(tenant, person, by)) return undefined;
      const app = takeAppCode(tenant, person, code, ({ active }) => !active);
      if (app) activate(tenant, person, app, by.jti);
      return app ?? takeKnownApp(tenant, person, code, by);
    });
    if (outcome !== 'right') return outcome;
    settle(tenant, by);
    return 'confirmed';
  });
}

/**
 * Confirms what was begun out of band: with the code that was sent, or by the phone that has scanned.
 *
 * @param oobCode from the beginning of the enrollment
 * @param code the one that was sent; left out for a push
 * @returns `waiting` until a phone has scanned
 */
export function confirmOutOfBand(
  tenant: TenantState,
  person: Person,
  oobCode: string,
  code: string | undefined,
  by: Enroller = {},
): 'confirmed' | Exclude<OobOutcome, 'right'> {
  return tenant.store.atomically(() => {
    const answer = answerOob(tenant, person, oobCode, code, {
      accepts: ({ purpose }, device) =>
        purpose === 'enrollment' && (device.active || mayEnroll(tenant, person, by)),
    });
    if (answer.outcome !== 'right') return answer.outcome;
    if (!answer.device.active) activate(tenant, person, answer.device, by.jti);
    settle(tenant, by);
    return 'confirmed';
  });
}

/** Only where an access token stands for the enrollment: nothing is confirmed, but the code is right. */
function takeKnownApp(tenant: TenantState, person: Person, code: string, by: Enroller) {
  const takes = by.jti !== undefined && readSwitches(tenant.store).confirmTakesActiveApps;
  return takes ? takeAppCode(tenant, person, code, ({ active }) => active) : undefined;
}

function settle(tenant: TenantState, { jti }: Enroller): void {
  const { tokenAfterFirstFactor } = readSwitches(tenant.store);
  if (jti !== undefined && tokenAfterFirstFactor === 'ends') endVouchedGrant(tenant, jti);
}
