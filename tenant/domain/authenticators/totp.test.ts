// The codes of authenticator apps, against the RFC and against somebody else's implementation.
import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { newSeed } from '#tenant/domain/secrets.ts';
import { matchTotp, totpAt } from './totp.ts';

/** RFC 6238, appendix B: the ASCII secret "12345678901234567890", SHA-1, eight digits. */
const rfcSeed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('LT-43: at second %i the code is that of RFC 6238, appendix B', (seconds, code) => {
  expect(totpAt(rfcSeed, seconds, 8)).toBe(code);
});

test('LT-43: ten thousand random seeds, each at a random time, give the codes that otpauth gives', () => {
  for (let number = 1; number <= 10_000; number += 1) {
    const seed = newSeed();
    const seconds = randomInt(4_000_000_000);
    const witness = new TOTP({ secret: Secret.fromBase32(seed) });
    expect(totpAt(seed, seconds)).toBe(witness.generate({ timestamp: seconds * 1000 }));
  }
});

test.each([
  [-60, false],
  [-30, true],
  [0, true],
  [30, true],
  [60, false],
])('LT-42: a code of a clock that is %i s off is good: %s', (off, good) => {
  const seed = newSeed();
  const now = 1_790_000_010;
  expect(matchTotp(seed, totpAt(seed, now + off), now, -1, 1) !== undefined).toBe(good);
});

test('LT-41: a step that was used, and any older one, is refused', () => {
  const seed = newSeed();
  const now = 1_790_000_010;
  const step = matchTotp(seed, totpAt(seed, now), now, -1, 1) ?? 0;
  expect(matchTotp(seed, totpAt(seed, now), now, step, 1)).toBeUndefined();
  expect(matchTotp(seed, totpAt(seed, now - 30), now, step, 1)).toBeUndefined();
  expect(matchTotp(seed, totpAt(seed, now + 30), now, step, 1)).toBe(step + 1);
});

test('LT-45: a seed has 160 bits, and no two of ten thousand are the same', () => {
  const seeds = Array.from({ length: 10_000 }, newSeed);
  expect(new Set(seeds).size).toBe(10_000);
  for (const seed of seeds.slice(0, 100)) expect(seed).toMatch(/^[A-Z2-7]{32}$/);
});
