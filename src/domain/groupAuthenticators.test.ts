// Which authenticators belong together. Source, unless a row says otherwise: Auth0, "Manage
// Authentication Factors with Authentication API", Delete authenticators (read 2026-08-20).
import { expect, test } from 'vitest';
import { authenticator, email, guardianApp, otp, phone, recoveryCode } from '#testing/builders.ts';
import { everyCombination } from '#testing/everyCombination.ts';
import type { Authenticator } from './authenticator.ts';
import { groupAuthenticators } from './groupAuthenticators.ts';

/** Kinds by group, with how sure we are: `'push+otp likely'`. */
const grouped = (list: readonly Authenticator[]) =>
  groupAuthenticators(list).map(({ members, pairing }) =>
    `${members.map(({ kind }) => kind).join('+')} ${pairing}`.replace(' certain', ''),
  );

const [push, code] = guardianApp();
const [otherPush, otherCode] = guardianApp('iPad');
const [sms, voice] = phone();
const [otherSms, otherVoice] = phone('XXXXXXXXX0042');

test.each<[title: string, list: readonly Authenticator[], groups: readonly string[]]>([
  ['nothing is no group', [], []],
  // "If push is enabled, Auth0 also creates an OTP enrollment."
  ['a push and its code are one thing', [push, code], ['push+otp']],
  [
    'their order in the list does not matter when there is only one of each',
    [code, push],
    ['push+otp'],
  ],
  ['a push without a code stands alone', [push], ['push']],
  ['a code without a push stands alone', [code], ['otp']],
  ['two codes without a push are two things', [code, otherCode], ['otp', 'otp']],
  // "Auth0 automatically creates two authenticators for the phone number, one for SMS and another for voice."
  ['text and call of one phone are one thing', [sms, voice], ['sms+voice']],
  ['a phone is named by its text, whatever comes first', [voice, sms], ['sms+voice']],
  [
    'two phones are told apart by their ids',
    [sms, otherSms, voice, otherVoice],
    ['sms+voice', 'sms+voice'],
  ],
  ['a text without its call stands alone', [sms, otherVoice], ['sms', 'voice']],
  ['email and recovery code stand alone', [email(), recoveryCode()], ['email', 'recovery-code']],
  // Observed: every recording lists a push and its code one behind the other.
  [
    'of several codes, the one right behind the only push is its twin',
    [push, code, otp()],
    ['push+otp likely', 'otp likely'],
  ],
  ['it is so wherever the push stands', [otp(), push, code], ['otp likely', 'push+otp likely']],
  [
    'a push with no code right behind it leaves all apart',
    [code, otp(), push],
    ['otp ambiguous', 'otp ambiguous', 'push ambiguous'],
  ],
  [
    'two pushes and three codes stay apart',
    [push, code, otherPush, otherCode, otp()],
    ['push ambiguous', 'otp ambiguous', 'push ambiguous', 'otp ambiguous', 'otp ambiguous'],
  ],
  [
    'two pushes and two codes stay apart: nobody can tell whose is whose',
    [push, code, otherPush, otherCode],
    ['push ambiguous', 'otp ambiguous', 'push ambiguous', 'otp ambiguous'],
  ],
  [
    'what is ambiguous leaves the phone as it is',
    [push, otherPush, code, sms, voice],
    ['push ambiguous', 'push ambiguous', 'otp ambiguous', 'sms+voice'],
  ],
  ['an unknown kind stands alone', [authenticator('unknown'), sms], ['unknown', 'sms']],
])('%s', (_title, list, groups) => {
  expect(grouped(list)).toEqual(groups);
});

test('ids without a bar never make a pair', () => {
  const one = authenticator('sms', { id: 'sms' });
  const other = authenticator('voice', { id: 'voice' });

  expect(grouped([one, other])).toEqual(['sms', 'voice']);
});

test('a code that may belong to a push says so, and the push says which codes may be its own', () => {
  const alone = otp();
  const [guardian, app] = groupAuthenticators([push, code, alone]);

  expect(guardian?.maybeWith).toEqual([alone]);
  expect(app?.maybeWith).toEqual([push]);
});

test('in every list of up to four, each authenticator is in exactly one group', () => {
  const broken = everyCombination(4).filter(({ list }) => {
    const members = groupAuthenticators(list).flatMap((group) => group.members);
    return members.length !== list.length || list.some((one) => !members.includes(one));
  });

  expect(broken).toEqual([]);
});

test('in every list of up to four, groups come in the order of their first members', () => {
  const broken = everyCombination(4).filter(({ list }) => {
    const firsts = groupAuthenticators(list).map(({ members }) =>
      Math.min(...members.map((one) => list.indexOf(one))),
    );
    return firsts.some((first, at) => at > 0 && first < (firsts[at - 1] ?? 0));
  });

  expect(broken).toEqual([]);
});

test('in every list of up to four, a group is a known pair or one alone', () => {
  const known = new Set(['push+otp', 'sms+voice']);
  const broken = everyCombination(4).filter(({ list }) =>
    groupAuthenticators(list).some(
      ({ members }) => members.length > 1 && !known.has(members.map(({ kind }) => kind).join('+')),
    ),
  );

  expect(broken).toEqual([]);
});
