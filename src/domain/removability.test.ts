// What may be removed, and why not. Source: Auth0, "Manage Authentication Factors with Authentication
// API", Delete authenticators, and the MFA API FAQ (read 2026-08-20).
import { expect, test } from 'vitest';
import { authenticator, email, otp, recoveryCode } from '#testing/builders.ts';
import type { Authenticator } from './authenticator.ts';
import { groupAuthenticators } from './groupAuthenticators.ts';
import { fitsMask, type Owner, removabilityOf } from './removability.ts';

const ada: Owner = { email: 'ada@example.com', isEmailVerified: true, mayRemove: true };

function reasonFor(target: Authenticator, owner: Owner, others: readonly Authenticator[] = []) {
  const list = [target, ...others];
  const group = groupAuthenticators(list).find(({ members }) => members.includes(target));
  if (!group) throw new Error('the target is not on the list');
  const removability = removabilityOf(group, list, owner);
  return removability.may ? 'may be removed' : removability.reason;
}

const profileEmail = email('***@exam*******');
const otherEmail = email('***********@exam*******');

test.each<
  [
    title: string,
    target: Authenticator,
    owner: Owner,
    others: readonly Authenticator[],
    answer: string,
  ]
>([
  ['an authenticator app may be removed', otp(), ada, [], 'may be removed'],
  // "All verified emails will be listed as authenticators, but you can't delete them."
  ['the verified email of the profile may not', profileEmail, ada, [], 'profile_email'],
  // "You can only delete the ones that the user explicitly enrolled."
  ['an email that was enrolled explicitly may', otherEmail, ada, [profileEmail], 'may be removed'],
  [
    'the same mask is removable when the address is not verified',
    profileEmail,
    { ...ada, isEmailVerified: false },
    [],
    'may be removed',
  ],
  [
    'when two emails fit the profile, the tenant decides',
    profileEmail,
    ada,
    [email('***@exam*******')],
    'may be removed',
  ],
  [
    'when the address is not known, the tenant decides',
    profileEmail,
    { ...ada, email: null },
    [],
    'may be removed',
  ],
  // "can only be deleted by an administrator using the Management API"
  ['a recovery code may not', recoveryCode(), ada, [], 'recovery_code'],
  ['an unknown kind may not', authenticator('unknown'), ada, [], 'unknown_kind'],
  ['one without an id may not', authenticator('otp', { isAddressable: false }), ada, [], 'no_id'],
  ['nothing may without the permission', otp(), { ...ada, mayRemove: false }, [], 'not_permitted'],
  [
    'a reason that lies in the thing comes before the permission',
    recoveryCode(),
    { ...ada, mayRemove: false },
    [],
    'recovery_code',
  ],
])('%s', (_title, target, owner, others, answer) => {
  expect(reasonFor(target, owner, others)).toBe(answer);
});

test.each([
  ['****@exam*******', 'test@example.com', true],
  ['example******@gmai*****', 'example@gmail.com', false],
  ['example******@gmai*****', 'example123456@gmail.com', true],
  ['***@EXAM*******', 'Ada@example.com', true],
  ['ada@example.com', 'ada@example.com', true],
  ['***@exam*******', 'adam@example.com', false],
  ['***@exam*******', 'ada@sample.com', false],
  [null, 'ada@example.com', false],
])('the mask %s fits %s: %s', (mask, address, fits) => {
  expect(fitsMask(mask, address)).toBe(fits);
});
