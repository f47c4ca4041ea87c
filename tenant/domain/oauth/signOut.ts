// Signing out: the session ends, and what hangs on it with it.
import { recordEvent } from '#tenant/domain/events.ts';
import { endSessionNamed, type Session } from '#tenant/domain/people/sessions.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { revokeFamiliesOfSession } from './refreshTokens.ts';

/**
 * Ends a session, wherever its cookie is.
 *
 * Refresh tokens live on: Auth0 calls them independent of the session. RFC 10017 says that they
 * should end with it; the switch `logoutEndsRefreshTokens` does so.
 */
export function signOut(
  tenant: TenantState,
  { sid, userId }: Pick<Session, 'sid' | 'userId'>,
): void {
  tenant.store.atomically(() => {
    if (endSessionNamed(tenant, sid)) recordEvent(tenant, userId, 'signed_out', sid);
    if (readSwitches(tenant.store).logoutEndsRefreshTokens) revokeFamiliesOfSession(tenant, sid);
  });
}
