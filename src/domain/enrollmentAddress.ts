// Which address may become a QR code or a link that opens an authenticator app.

/** More than this makes squares too small to scan from a phone-sized page; real ones have some 200. */
const LONGEST_BYTES = 1000;

/**
 * Whether an address only hands a secret to an authenticator app. Anything else in its place (a script, a web
 * page, a text message to send) would be opened by the person's own phone, and is refused.
 *
 * @param address as the tenant gave it, for example `'otpauth://totp/Shop:ada@example.com?secret=…'`; Guardian's
 * begins the same, with `enrollment_tx_id` in place of the secret
 * @throws never
 * @see Auth0, MFA API, `barcode_uri`; the "Key Uri Format" of Google Authenticator
 */
export function isEnrollmentAddress(address: string): boolean {
  return (
    /^otpauth:\/\/(totp|hotp)\/[^\p{Cc}]+$/iu.test(address) &&
    new TextEncoder().encode(address).length <= LONGEST_BYTES
  );
}
