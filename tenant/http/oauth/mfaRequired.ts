// The answer that asks for a second factor where no page can.
import type { Grant } from '#tenant/domain/oauth/grants.ts';
import { issueMfaToken } from '#tenant/domain/oauth/mfaTokens.ts';
import { mfaRequirementsOf } from '#tenant/domain/oauth/secondFactor.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';

/**
 * 403 `mfa_required`, with the token that goes on from here.
 *
 * The status is documented with custom token exchange and passwordless connections; Auth0's OpenAPI
 * file has its example under 401. `mfa_requirements` is early access (switch `mfaRequirements`).
 *
 * @param grant what becomes tokens once the second factor was right
 */
export function respondMfaRequired(c: TenantContext, person: Person, grant: Grant): Response {
  const tenant = c.get('tenant');
  return c.json(
    {
      error: 'mfa_required',
      error_description: 'Multifactor authentication required',
      mfa_token: issueMfaToken(tenant, grant),
      ...(readSwitches(tenant.store).mfaRequirements && {
        mfa_requirements: mfaRequirementsOf(tenant, person),
      }),
    },
    403,
  );
}
