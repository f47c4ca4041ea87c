// Random names and secrets, and the digests and comparisons that keep them.
import { createHmac, hash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const capitalsAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

const pick = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** Random bytes that nobody has had yet: the system is asked for many at once, which costs it as much as few. */
let unused = Buffer.alloc(0);

function takeRandomBytes(count: number): Buffer {
  if (unused.length < count) unused = randomBytes(4096);
  const taken = unused.subarray(0, count);
  unused = unused.subarray(count);
  return taken;
}

/** An unguessable token for URLs and cookies: 256 bits, URL-safe. */
export const newToken = (): string => takeRandomBytes(32).toString('base64url');

/** The part of an authenticator's id after `|`: `dev_` and 16 characters (observed in go-auth0's recordings). */
export const newDeviceId = (): string => `dev_${pick(alphanumeric, 16)}`;

/** Names an enrollment of a phone to the app that scans it: 32 letters and digits (observed in go-auth0's recordings). */
export const newEnrollmentTxId = (): string => pick(alphanumeric, 32);

/** How Auth0's sealed strings begin (observed; the name of the sealing format they use). */
const sealedBeginning = 'Fe26.2*';

/** An opaque string that only looks sealed: whatever it stands for is in the store. */
export const newSealedString = (): string => `${sealedBeginning}${newToken()}${newToken()}`;

/** Whether something could have come from {@link newSealedString}: a JWT could not. */
export const looksSealed = (text: string): boolean => text.startsWith(sealedBeginning);

/** A user id as Auth0's database connections make them: `auth0|` and 24 hex digits. */
export const newUserId = (): string => `auth0|${randomBytes(12).toString('hex')}`;

/** A TOTP seed: 160 bits in base32 (RFC 4226, section 4, R6 recommends 160). */
export const newSeed = (): string => pick(base32, 32);

/** A recovery code: 24 of `A-Z0-9` (observed in go-auth0's recordings), 124 bits. */
export const newRecoveryCode = (): string => pick(capitalsAndDigits, 24);

/** The id of an enrollment ticket: 32 letters and digits (observed in go-auth0's recordings), 190 bits. */
export const newTicketId = (): string => pick(alphanumeric, 32);

/** A code to be read from a message: six digits. */
export const newSixDigits = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What is stored in place of a token of full strength. */
export const digest = (token: string): string => hash('sha256', token, 'base64url');

/** Ties a value to the tenant's own secret: nobody else can make it. */
export const seal = (secret: string, value: string): string =>
  createHmac('sha256', secret).update(value).digest('base64url');

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function sameSecret(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(digest(left)), Buffer.from(digest(right)));
}
