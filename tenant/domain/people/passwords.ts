// Passwords are kept as scrypt hashes; people who share the demo password share one hash.
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** The password of every demo person, and of a person made without one. */
export const demoPassword = 'correct horse battery staple';

/** How much work a hash is: scrypt's N is two to this power. Node's own default, about 50 ms. */
export const passwordCost = 14;

const keyLength = 32;
const demoHashes = new Map<number, string>();
const nobodysHashes = new Map<number, string>();

/**
 * Hashes a password with scrypt and a salt of its own.
 *
 * All demo people share one hash, because they share a password that is printed on the screen.
 *
 * @returns cost, salt and key: `'14.Zm9v….YmFy…'`
 */
export function hashPassword(password: string, cost: number): string {
  return password === demoPassword
    ? once(demoHashes, cost, () => saltAndHash(password, cost))
    : saltAndHash(password, cost);
}

/**
 * Says whether a password is the right one.
 *
 * @param hash undefined for a person who does not exist: takes as long as a wrong password does
 */
export function isPasswordRight(password: string, hash: string | undefined, cost: number): boolean {
  const nobodys = once(nobodysHashes, cost, () =>
    saltAndHash(randomBytes(16).toString('hex'), cost),
  );
  // Hashes of the first version name no cost.
  const [key = '', salt = '', own = passwordCost] = (hash ?? nobodys).split('.').toReversed();
  const expected = Buffer.from(key, 'base64url');
  const actual = derive(password, Buffer.from(salt, 'base64url'), Number(own));
  return timingSafeEqual(expected, actual) && hash !== undefined;
}

function saltAndHash(password: string, cost: number): string {
  const salt = randomBytes(16);
  const key = derive(password, salt, cost);
  return `${cost}.${salt.toString('base64url')}.${key.toString('base64url')}`;
}

const derive = (password: string, salt: Buffer, cost: number) =>
  scryptSync(password, salt, keyLength, { N: 2 ** cost });

function once(kept: Map<number, string>, cost: number, make: () => string): string {
  const known = kept.get(cost);
  if (known) return known;
  const made = make();
  kept.set(cost, made);
  return made;
}
