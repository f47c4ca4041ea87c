// Passwords are kept as scrypt hashes; a test with many people pays for the shared demo password once.
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** The password of every demo person, and of a person made without one. */
export const demoPassword = 'correct horse battery staple';

const keyLength = 32;
let demoHash: string | undefined;
let nobodysHash: string | undefined;

/**
 * Hashes a password with scrypt and a salt of its own.
 *
 * All demo people share one hash, because they share a password that is printed on the screen.
 */
export function hashPassword(password: string): string {
  if (password === demoPassword) {
    demoHash ??= saltAndHash(password);
    return demoHash;
  }
  return saltAndHash(password);
}

/**
 * Says whether a password is the right one.
 *
 * @param hash undefined for a person who does not exist: takes as long as a wrong password does
 */
export function isPasswordRight(password: string, hash: string | undefined): boolean {
  nobodysHash ??= saltAndHash(randomBytes(16).toString('hex'));
  const [salt = '', key = ''] = (hash ?? nobodysHash).split('.');
  const expected = Buffer.from(key, 'base64url');
  const actual = scryptSync(password, Buffer.from(salt, 'base64url'), keyLength);
  return timingSafeEqual(expected, actual) && hash !== undefined;
}

function saltAndHash(password: string): string {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${scryptSync(password, salt, keyLength).toString('base64url')}`;
}
