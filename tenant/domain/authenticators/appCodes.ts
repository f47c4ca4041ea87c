// The codes that authenticator apps show: whose they are, and that each is taken once.
import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { type Authenticator, authenticatorsOf } from './authenticators.ts';
import { matchTotp } from './totp.ts';

/**
 * Finds the app that shows a code, and takes the code: the same one, or an older one, is refused
 * from then on.
 *
 * @param whose which of the person's apps may answer
 * @returns undefined for a wrong or used code
 * @see RFC 6238, section 5.2 (no second acceptance; a clock that is off, switch `totpWindowSteps`)
 */
export function takeAppCode(
  tenant: TenantState,
  person: Person,
  code: string,
  whose: (app: Authenticator) => boolean,
): Authenticator | undefined {
  const { totpWindowSteps } = readSwitches(tenant.store);
  const apps = authenticatorsOf(tenant, person).filter((app) => app.kind === 'otp' && whose(app));
  for (const app of apps) {
    const now = tenant.clock.now();
    const step = matchTotp(app.seed ?? '', code, now, app.lastStep, totpWindowSteps);
    if (step === undefined) continue;
    tenant.store.run('UPDATE authenticators SET last_step = :step WHERE id = :id', {
      step,
      id: app.id,
    });
    return app;
  }
  return undefined;
}
