// Reads what a QR code says, as an authenticator app does.

export type Barcode =
  /** A seed for codes. The name is what the app shows above them: `'Local tenant (ada@example.com)'`. */
  | { readonly says: 'seed'; readonly name: string; readonly seed: string }
  /** Where to ask for a push enrollment, as the Guardian app does. */
  | { readonly says: 'push'; readonly enrollmentTxId: string }
  | { readonly says: 'nothing'; readonly problem: string };

const longestUri = 2000;

/** RFC 4226, section 4, R6: a shared secret has 128 bits at least; many apps in use have 80. */
const shortestSeed = 16;

/** What this phone can do, and all that Auth0 asks for. */
const known = { algorithm: 'SHA1', digits: '6', period: '30' };

/**
 * Reads an `otpauth:` URI: one with a seed, or the one with `enrollment_tx_id` that Auth0 makes for push.
 *
 * @returns what it says, or a sentence for the person who holds the phone
 * @see "Key Uri Format", Google Authenticator wiki
 * @see go-auth0, recordings of TestMFAAddAuthenticator (`enrollment_tx_id`)
 */
export function readBarcode(text: string): Barcode {
  const uri = text.trim();
  if (uri === '') return nothing('There is nothing to scan: paste what the QR code says.');
  if (uri.length > longestUri) return nothing('That is too long for a QR code of an app.');
  if (!/^otpauth:\/\//i.test(uri)) {
    return nothing('That is no QR code of an app: those begin with otpauth://');
  }
  if (!URL.canParse(uri)) return nothing('The code cannot be read: it is no valid URI.');
  const { host, pathname, searchParams } = new URL(uri);
  if (host.toLowerCase() !== 'totp') {
    return nothing(`This phone shows codes by the clock (totp); the code asks for "${host}".`);
  }
  const name = nameOf(pathname, searchParams.get('issuer'));
  if (name === undefined) return nothing('The name in the code is not encoded as in a URI.');
  const enrollmentTxId = searchParams.get('enrollment_tx_id');
  if (enrollmentTxId) return { says: 'push', enrollmentTxId };
  const seed = (searchParams.get('secret') ?? '').replaceAll(/[\s=-]/g, '').toUpperCase();
  if (seed === '') return nothing('The code has neither a secret nor an enrollment_tx_id.');
  if (!/^[A-Z2-7]+$/.test(seed)) {
    return nothing('The secret is not base32: only the letters A to Z and the digits 2 to 7.');
  }
  if (seed.length < shortestSeed)
    return nothing('The secret is too short: 16 characters at least.');
  for (const [parameter, value] of Object.entries(known)) {
    const asked = searchParams.get(parameter) ?? value;
    if (asked.toUpperCase() !== value) {
      return nothing(`This phone only knows ${parameter}=${value}; the code says ${asked}.`);
    }
  }
  return { says: 'seed', name, seed };
}

const nothing = (problem: string): Barcode => ({ says: 'nothing', problem });

/** `/Issuer:account` to `Issuer (account)`; undefined for broken percent signs. */
function nameOf(path: string, issuer: string | null): string | undefined {
  try {
    const label = decodeURIComponent(path.replace(/^\//, ''));
    const [, prefix, account] = /^([^:]*):\s*(.*)$/s.exec(label) ?? [null, issuer ?? '', label];
    const owner = issuer ?? prefix ?? '';
    if (!owner || !account) return owner || account || 'An account without a name';
    return `${owner} (${account})`;
  } catch {
    return undefined;
  }
}
