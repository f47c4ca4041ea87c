// What was begun and never confirmed: what it is, whose it is, and how much room is left.
import { expect, test } from 'vitest';
import { email, guardianApp, otp, phone, recoveryCode } from '#testing/builders.ts';
import type { Authenticator } from './authenticator.ts';
import {
  entryMadeBy,
  hasNewRecoveryCode,
  madeActive,
  roomFor,
  unfinishedLike,
  unfinishedOf,
} from './unfinished.ts';

const inactive = (one: Authenticator): Authenticator => ({ ...one, isActive: false });

test('a pair that was begun is one set-up, and what is active is none', () => {
  const begun = [...guardianApp(), ...phone()].map(inactive);
  const found = unfinishedOf([otp(), ...begun, email()]);
  expect(found.map(({ factor, group }) => [factor, group.members.length])).toEqual([
    ['push', 2],
    ['sms', 2],
  ]);
});

test('an unconfirmed recovery code is no set-up: nobody can finish or discard it', () => {
  expect(unfinishedOf([inactive(recoveryCode())])).toEqual([]);
});

test('an entry without an id is none: nothing could be done with it', () => {
  expect(unfinishedOf([{ ...inactive(otp()), isAddressable: false }])).toEqual([]);
});

test('a begun phone stands in the way of texts and of calls, and of nothing else', () => {
  const begun = unfinishedOf(phone().map(inactive));
  const inTheWay = (['otp', 'push', 'sms', 'voice', 'email'] as const).filter(
    (factor) => unfinishedLike(begun, factor).length > 0,
  );
  expect(inTheWay).toEqual(['sms', 'voice']);
});

test('what a beginning made is what was not there before', () => {
  const [old, made] = [inactive(otp()), inactive(otp())];
  expect(entryMadeBy('otp', [old], [old, made])).toBe(made.id);
  expect(entryMadeBy('push', [old], [old, made])).toBe(null);
});

test('two that came at once can not be told apart, and neither is taken for ours', () => {
  expect(entryMadeBy('otp', [], [inactive(otp()), inactive(otp())])).toBe(null);
});

test('a confirmation made good what is active now, and was not before', () => {
  const pending = phone().map(inactive);
  const good = pending.map((one) => ({ ...one, isActive: true }));
  const [first] = pending;
  expect(madeActive('sms', first?.id ?? null, pending, [otp(), ...good])).toEqual(good);
  expect(madeActive('otp', null, pending, good)).toEqual([]);
});

test('as long as our own entry is not active, nothing of it was added', () => {
  const pending = inactive(otp());
  expect(madeActive('otp', pending.id, [pending], [pending, otp()])).toEqual([]);
});

test('a recovery code is new when there was no good one before', () => {
  const code = recoveryCode();
  expect(hasNewRecoveryCode([inactive(code)], [code])).toBe(true);
  expect(hasNewRecoveryCode([code], [code])).toBe(false);
});

test('EN-12: room is told before it ends', () => {
  const entries = (count: number) => Array.from({ length: count }, () => otp());
  expect([44, 45, 49, 50, 51].map((count) => roomFor(entries(count)))).toEqual([
    'enough',
    'little',
    'little',
    'none',
    'none',
  ]);
});
