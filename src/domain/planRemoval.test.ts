// What a removal takes and leaves. Source, unless a row says otherwise: Auth0, "Manage Authentication
// Factors with Authentication API" (read 2026-08-20).
import { expect, test } from 'vitest';
import { authenticator, email, guardianApp, otp, phone, recoveryCode } from '#testing/builders.ts';
import { everyCombination } from '#testing/everyCombination.ts';
import { type Authenticator, isChallengeable } from './authenticator.ts';
import { groupAuthenticators } from './groupAuthenticators.ts';
import { planRemoval } from './planRemoval.ts';

function planFor(target: Authenticator, list: readonly Authenticator[]) {
  const group = groupAuthenticators(list).find(({ members }) => members.includes(target));
  if (!group) throw new Error('the target is not on the list');
  return planRemoval(group, list);
}

const [push, code] = guardianApp();
const [sms, voice] = phone();
const app = otp();
const mail = email();
const recovery = recoveryCode();
const key = authenticator('webauthn-roaming', { name: 'Key' });

// "If you delete either of them, both are deleted."
test.each<
  [
    title: string,
    target: Authenticator,
    list: readonly Authenticator[],
    goes: readonly Authenticator[],
  ]
>([
  ['removing a push also removes its code', push, [push, code, mail], [push, code]],
  ['removing the code of a push also removes the push', code, [push, code, mail], [push, code]],
  ['removing a text method also removes its call twin', sms, [sms, voice, app], [sms, voice]],
  ['removing a voice method also removes its text twin', voice, [sms, voice, app], [sms, voice]],
  ['removing an authenticator app removes nothing else', app, [app, sms, voice], [app]],
  ['removing an email removes nothing else', mail, [mail, app], [mail]],
])('%s', (_title, target, list, goes) => {
  expect(planFor(target, list).goes).toEqual(goes);
});

test('the one request names the first of the pair, whichever of them was chosen', () => {
  expect(planFor(voice, [voice, sms]).target).toBe(sms);
});

test.each<
  [title: string, target: Authenticator, list: readonly Authenticator[], consequence: string]
>([
  ['another method that can be asked for protects on', app, [app, sms, voice], 'still_protected'],
  ['a security key protects on', app, [app, key], 'still_protected'],
  // "… or are only enrolled with the `email` factor, the MFA token is minted and the user not issued a challenge."
  ['with only email left, nobody is challenged any more', app, [app, mail], 'email_only'],
  ['email and recovery code are no better than email', app, [app, mail, recovery], 'email_only'],
  // "Users must have at least one authenticator remaining or MFA will be disabled."
  ['without the last one there is no second step', app, [app], 'nothing_left'],
  // Assumed: a recovery code alone is never asked for.
  ['a recovery code alone protects nothing', app, [app, recovery], 'nothing_left'],
  ['an unknown kind is not counted on', app, [app, authenticator('unknown')], 'nothing_left'],
  ['removing an email leaves the protection as it is', mail, [mail, app], 'still_protected'],
])('%s', (_title, target, list, consequence) => {
  const plan = planFor(target, list);

  expect(plan.consequence).toBe(consequence);
  expect(plan.needsSecondAct).toBe(consequence !== 'still_protected');
});

test('removing an app that may be the twin of a push warns of the push, and counts on the worst', () => {
  const plan = planFor(app, [push, code, app]);

  expect(plan.goes).toEqual([app]);
  expect(plan.mayGo).toEqual([push]);
  // Should the app be the twin, the other code turns out to stand alone, and stays.
  expect(plan.consequence).toBe('still_protected');
});

test('removing a push takes one code at the most, so of two codes one is sure to stay', () => {
  const plan = planFor(push, [push, code, app]);

  expect(plan.goes).toEqual([push, code]);
  expect(plan.mayGo).toEqual([app]);
  expect(plan.consequence).toBe('still_protected');
});

/** Every removal that any list of up to four allows. */
const everyRemoval = everyCombination(4).flatMap(({ title, list }) =>
  groupAuthenticators(list).map((group) => ({ title, list, plan: planRemoval(group, list) })),
);

test('in every list of up to four, all is either going, possibly going or staying', () => {
  const broken = everyRemoval.filter(({ list, plan: { goes, mayGo, stays } }) => {
    const parts = new Set([...goes, ...mayGo, ...stays]);
    const isDisjoint = goes.length + mayGo.length + stays.length === parts.size;
    return !isDisjoint || parts.size !== list.length;
  });

  expect(broken).toEqual([]);
});

test('in every list of up to four, whatever the tenant takes, the plan told of it', () => {
  const broken = everyRemoval.filter(({ list, plan }) => {
    const told = new Set([...plan.goes, ...plan.mayGo]);
    return waysItMayGo(plan.target, list).some((taken) => taken.some((one) => !told.has(one)));
  });

  expect(broken).toEqual([]);
});

test('in every list of up to four, whoever is told to stay protected does, whatever the tenant takes', () => {
  const broken = everyRemoval.filter(({ list, plan }) =>
    waysItMayGo(plan.target, list).some((taken) => {
      const isProtected = list.some((one) => !taken.includes(one) && isChallengeable(one));
      return plan.consequence === 'still_protected' ? !isProtected : false;
    }),
  );

  expect(broken).toEqual([]);
});

test('in every list of up to four, whoever loses the last protection is asked twice', () => {
  const broken = everyRemoval.filter(
    ({ list, plan }) =>
      !plan.needsSecondAct &&
      waysItMayGo(plan.target, list).some(
        (taken) => !list.some((one) => !taken.includes(one) && isChallengeable(one)),
      ),
  );

  expect(broken).toEqual([]);
});

test('in every list of up to four, nobody is warned of a loss that cannot happen', () => {
  const broken = everyRemoval.filter(
    ({ list, plan }) =>
      plan.consequence !== 'still_protected' &&
      waysItMayGo(plan.target, list).every((taken) =>
        list.some((one) => !taken.includes(one) && isChallengeable(one)),
      ),
  );

  expect(broken).toEqual([]);
});

/**
 * The tenant's side: what one DELETE of `target` takes, for every pairing of pushes and codes that the list
 * allows. A push has at most one code, a code at most one push; a lone pair is always a pair.
 */
function waysItMayGo(
  target: Authenticator,
  list: readonly Authenticator[],
): readonly (readonly Authenticator[])[] {
  const suffix = target.id.split('|')[1];
  if (target.kind === 'sms' || target.kind === 'voice') {
    return [list.filter((one) => isPhone(one) && one.id.split('|')[1] === suffix)];
  }
  if (target.kind !== 'push' && target.kind !== 'otp') return [[target]];
  const partners = list.filter(({ kind }) => kind === (target.kind === 'push' ? 'otp' : 'push'));
  const pushes = list.filter(({ kind }) => kind === 'push').length;
  const codes = list.filter(({ kind }) => kind === 'otp').length;
  const pairs = partners.map((partner) => [target, partner]);
  // Every push has a code; a code may well stand alone when there are more codes than pushes.
  const mayBeAlone =
    partners.length === 0 || (target.kind === 'otp' ? codes > pushes : pushes > codes);
  return mayBeAlone ? [...pairs, [target]] : pairs;
}

const isPhone = ({ kind }: Authenticator) => kind === 'sms' || kind === 'voice';
