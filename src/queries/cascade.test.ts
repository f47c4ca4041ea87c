// RM-10: with several sources of codes, the tenant takes exactly what the plan said before.
import { expect, test } from 'vitest';
import { createMfaApi } from '#api/mfaApi.ts';
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { planRemoval } from '#domain/planRemoval.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';
import { activeOf } from './authenticators.ts';

/** Two apps and a push, in the order in which they were enrolled. */
const orders = [
  ['push', 'otp', 'otp'],
  ['otp', 'push', 'otp'],
  ['otp', 'otp', 'push'],
  ['otp', 'recovery-code', 'push', 'otp'],
];

const lists = orders.flatMap((order) => [
  order,
  ['phone', ...order],
  [...order, 'email'],
  ['phone', ...order, 'email'],
]);

/** The push, its twin, and either app. */
const targets = ['push', 'otp 1', 'otp 2', 'otp 3'] as const;

test('RM-10: of two apps and one push with its twin, exactly what was told goes, in all 64 combinations', async () => {
  await using tenant = await createTestTenant();
  const differing: string[] = [];

  async function remove(kinds: readonly string[], target: string) {
    const title = `${kinds.join(', ')}: ${target}`;
    const email = `person-${title.replace(/\W/g, '-')}@example.com`;
    await tenant.control.people.create({
      email,
      emailVerified: false,
      authenticators: kinds.map((kind) => ({ kind })),
    });
    const { accessToken } = await signIn(tenant, { email, method: 'Push notification' });
    const api = createMfaApi({
      origin: tenant.origin,
      clientId: tenant.clientId,
      fetch: (input, init) => tenant.fetch(String(input), init),
      token: () => accessToken,
      onStepUpRequired: () => {},
      isOnline: () => true,
    });
    const before = activeOf(await api.list());
    const [kind, number = '1'] = target.split(' ');
    const chosen = before.filter((one) => one.kind === kind)[Number(number) - 1];
    const group = groupAuthenticators(before).find(({ members }) =>
      members.some((one) => one === chosen),
    );
    if (!chosen || !group) throw new Error(title);
    const { goes } = planRemoval(group, before);

    await api.remove(chosen.id);

    const left = new Set(activeOf(await api.list()).map(({ id }) => id));
    const gone = before.filter(({ id }) => !left.has(id));
    if (
      JSON.stringify(gone.map(({ id }) => id).sort()) !==
      JSON.stringify(goes.map(({ id }) => id).sort())
    ) {
      differing.push(title);
    }
  }

  const all = lists.flatMap((kinds) => targets.map((target) => ({ kinds, target })));
  expect(all).toHaveLength(64);
  for (const { kinds, target } of all) await remove(kinds, target);
  expect(differing).toEqual([]);
});
