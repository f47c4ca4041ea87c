// The decision table of the check-up, and what must hold for every list a person could have.
import { expect, test } from 'vitest';
import { authenticator, email, guardianApp, otp, phone, recoveryCode } from '#testing/builders.ts';
import { everyCombination } from '#testing/everyCombination.ts';
import { type Authenticator, isChallengeable } from './authenticator.ts';
import { type CheckUp, checkUpOf } from './checkUp.ts';

const key = () => authenticator('webauthn-roaming', { name: 'Key' });
const steps = (...named: readonly string[]) => ({ at: 'steps', steps: named });
const well = (hasRecoveryCode: boolean) => ({ at: 'well', hasRecoveryCode });

test.each<[what: string, list: readonly Authenticator[], says: object]>([
  ['nothing', [], steps('no_second_step')],
  ['a recovery code alone', [recoveryCode()], steps('no_second_step')],
  ['an email alone', [email()], steps('only_email')],
  ['an email and a recovery code', [email(), recoveryCode()], steps('only_email')],
  ['one phone', phone(), steps('only_phone', 'no_recovery_code')],
  ['one phone and a recovery code', [...phone(), recoveryCode()], steps('only_phone')],
  ['two phones', [...phone(), ...phone('XXXXXXXXX0001')], steps('only_phone')],
  ['one app', [otp()], steps('only_one', 'no_recovery_code')],
  ['one app and an email', [otp(), email()], steps('only_one', 'no_recovery_code')],
  ['one app and a recovery code', [otp(), recoveryCode()], steps('only_one')],
  ['a Guardian app, which is one thing', guardianApp(), steps('only_one', 'no_recovery_code')],
  ['a phone and an app', [...phone(), otp()], well(false)],
  ['a phone, an app and a recovery code', [...phone(), otp(), recoveryCode()], well(true)],
  ['an app and a security key', [otp(), key()], well(false)],
  ['an app that was never confirmed', [{ ...otp(), isActive: false }], steps('no_second_step')],
  ['a phone and a kind nobody knows', [...phone(), authenticator('unknown')], { at: 'unsure' }],
])('%s is told what it lacks', (_what, list, says) => {
  expect(checkUpOf(list)).toEqual(says);
});

test('every list gets two steps at most, and none of them contradicts what is on it', () => {
  for (const { title, list } of everyCombination(4)) {
    const broken = contradiction(list, checkUpOf(list));
    if (broken) expect.fail(`${title}: ${broken}`);
  }
});

/** The one rule that was broken, judged from the list alone. */
function contradiction(list: readonly Authenticator[], said: CheckUp): string | null {
  const has = (kind: Authenticator['kind']) => list.some((one) => one.kind === kind);
  if (has('unknown')) return said.at === 'unsure' ? null : 'advice about a kind nobody knows';
  if (said.at === 'unsure') return 'no advice, though all is known';

  const isProtected = list.some(isChallengeable);
  if (said.at === 'well') {
    if (!isProtected) return 'well without a second step';
    return said.hasRecoveryCode === has('recovery-code') ? null : 'wrong about the recovery code';
  }
  if (said.steps.length > 2 || new Set(said.steps).size !== said.steps.length) return 'too many';
  const wrong = {
    no_second_step: isProtected || has('email'),
    only_email: isProtected || !has('email'),
    only_phone: list.some((one) => isChallengeable(one) && !/sms|voice/.test(one.kind)),
    only_one: !isProtected,
    no_recovery_code: has('recovery-code') || !isProtected,
  };
  return said.steps.find((step) => step !== undefined && wrong[step]) ?? null;
}

test('adding what a step asks for takes that step away', () => {
  for (const { title, list } of everyCombination(3)) {
    const said = checkUpOf(list);
    const asked = said.at === 'steps' ? said.steps[0] : null;
    const after = checkUpOf([...list, otp(), key()]);
    if (asked && after.at !== 'well') expect.fail(`${title}: ${JSON.stringify(after)}`);
  }
});
