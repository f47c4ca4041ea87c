// What a QR code for an app says.
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';

/** The name of the tenant as an app shows it, above the codes. */
const tenantName = 'Latchkey local tenant';

/**
 * For an authenticator app.
 *
 * @returns `'otpauth://totp/My%20Test%20Tenant:user%40example.com?secret=HJ6X…&issuer=My%20Test%20Tenant&algorithm=SHA1&digits=6&period=30'`
 * @see go-auth0, recordings of TestMFAAddAuthenticator
 */
export const appBarcodeUri = (person: Person, seed: string): string =>
  `otpauth://totp/${labelOf(person)}?secret=${seed}&issuer=${encodeURIComponent(tenantName)}&algorithm=SHA1&digits=6&period=30`;

/**
 * For the Guardian app: no seed, but where to ask for one. Here that is this tenant.
 *
 * @returns `'otpauth://totp/My%20Test%20Tenant:user%40example.com?enrollment_tx_id=t5FmaY…&base_url=https%3A%2F%2F…'`
 * @see go-auth0, recordings of TestMFAAddAuthenticator
 */
export const pushBarcodeUri = (tenant: TenantState, person: Person, txId: string): string =>
  `otpauth://totp/${labelOf(person)}?enrollment_tx_id=${txId}&base_url=${encodeURIComponent(tenant.origin())}`;

const labelOf = ({ email }: Person) =>
  `${encodeURIComponent(tenantName)}:${encodeURIComponent(email)}`;
