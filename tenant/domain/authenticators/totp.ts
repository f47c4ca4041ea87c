// Time-based one-time passwords, written from RFC 6238 so that the tenant depends on nobody's word for them.
import { createHmac } from 'node:crypto';
import { sameSecret } from '#tenant/domain/secrets.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** How long one code is shown, in seconds (RFC 6238, section 4.1: the default time step). */
export const stepSeconds = 30;

/**
 * The code an authenticator app shows.
 *
 * @param seed base32, as in an `otpauth:` URI; blanks and padding are ignored
 * @param seconds the time, in seconds
 * @param digits 6, except for the test vectors of the RFC
 * @see RFC 6238, section 4; RFC 4226, section 5.3 (dynamic truncation)
 */
export function totpAt(seed: string, seconds: number, digits = 6): string {
  return codeOfStep(decodeBase32(seed), Math.floor(seconds / stepSeconds), digits);
}

/**
 * Finds the time step a code belongs to, allowing a clock that is some steps off; the nearest step first.
 *
 * @param lastStep the newest step accepted before: it and all older ones are refused
 * @param windowSteps how many steps early or late are good
 * @returns the step to remember as the newest, or undefined for a wrong or used code
 * @see RFC 6238, section 5.2: one step of delay at most is recommended, and no second acceptance
 */
export function matchTotp(
  seed: string,
  code: string,
  seconds: number,
  lastStep: number,
  windowSteps: number,
): number | undefined {
  const key = decodeBase32(seed);
  const current = Math.floor(seconds / stepSeconds);
  const offsets = Array.from({ length: windowSteps }, (_, index) => [-index - 1, index + 1]).flat();
  return [current, ...offsets.map((offset) => current + offset)]
    .filter((step) => step > lastStep)
    .find((step) => sameSecret(codeOfStep(key, step, 6), code));
}

function codeOfStep(key: Buffer, step: number, digits: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.max(step, 0)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

function decodeBase32(text: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of text.toUpperCase().replaceAll(/[\s=]/g, '')) {
    const five = alphabet.indexOf(letter);
    if (five < 0) throw new Error('A TOTP seed is written in base32');
    value = ((value << 5) | five) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 0xff);
    }
  }
  return Buffer.from(bytes);
}
