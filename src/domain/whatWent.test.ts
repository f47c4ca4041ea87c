// The plan predicts, the list tells.
import { expect, test } from 'vitest';
import { authenticator, phone } from '#testing/builders.ts';
import { groupAuthenticators } from './groupAuthenticators.ts';
import { planRemoval } from './planRemoval.ts';
import { whatWent } from './whatWent.ts';

const [sms, voice] = phone();
const app = authenticator('otp');
const before = [sms, voice, app];
const [group] = groupAuthenticators(before);
if (!group) throw new Error('a phone is a group');
const plan = planRemoval(group, before);

test('what went as planned is told as planned', () => {
  const went = whatWent(plan, before, [app]);

  expect(went).toEqual({ asPlanned: [sms, voice], alsoGone: [], stillThere: [] });
});

test('a twin that the tenant left is told as still there', () => {
  expect(whatWent(plan, before, [voice, app]).stillThere).toEqual([voice]);
});

test('more than was planned is told as gone too', () => {
  expect(whatWent(plan, before, []).alsoGone).toEqual([app]);
});

test('what came in the meantime is not mistaken for something that went', () => {
  const fresh = authenticator('otp');

  expect(whatWent(plan, before, [app, fresh])).toEqual({
    asPlanned: [sms, voice],
    alsoGone: [],
    stillThere: [],
  });
});
