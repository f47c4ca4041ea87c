// Actions run for passwords and refresh tokens too, where there is no page to ask on.
import { expect, test } from 'vitest';
import type { PostLoginApi } from '#tenant/actions/postLoginApi.ts';
import type { PostLoginEvent } from '#tenant/actions/postLoginEvent.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import {
  askOffline,
  claimsOf,
  errorIn,
  passwordOf,
  postToken,
  refresh,
  tokensIn,
} from '#tenant/testing/tokenRequests.ts';

const tenantWith = (onExecutePostLogin: (event: PostLoginEvent, api: PostLoginApi) => unknown) =>
  createTestTenant({ actions: [{ name: 'one.js', onExecutePostLogin }] });
const mfaRequired = [403, 'mfa_required', 'Multifactor authentication required'];

test('an Action that always enables MFA stops every password and every refresh', async () => {
  let enables = false;
  await using tenant = await tenantWith((_, api) => enables && api.multifactor.enable('any'));
  const { refresh_token } = await askOffline(tenant, 'dan@example.com');
  enables = true;
  const password = await postToken(tenant, passwordOf('dan@example.com'));
  expect(await errorIn(password)).toEqual(mfaRequired);
  expect(await errorIn(await refresh(tenant, refresh_token))).toEqual(mfaRequired);
  enables = false;
  expect((await refresh(tenant, refresh_token)).status).toBe(200);
});

test('"Bypass MFA": an Action that looks at the protocol lets a refresh pass', async () => {
  const seen: string[] = [];
  await using tenant = await tenantWith((event, api) => {
    seen.push(event.transaction.protocol);
    if (event.transaction.protocol !== 'oauth2-refresh-token') api.multifactor.enable('none');
  });
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const { refresh_token } = await askOffline(tenant, 'dan@example.com');
  expect((await refresh(tenant, refresh_token)).status).toBe(200);
  expect(seen).toEqual(['oauth2-password', 'oauth2-refresh-token']);
});

test('an Action can refuse, and say claims anew with each refresh; it sees no secrets', async () => {
  const bodies: object[] = [];
  let count = 0;
  await using tenant = await tenantWith((event, api) => {
    bodies.push(event.request.body);
    count += 1;
    if (count > 2) api.access.deny('Not today.');
    api.idToken.setCustomClaim('visit', count);
  });
  const first = await askOffline(tenant, 'ben@example.com');
  const second = await tokensIn(await refresh(tenant, first.refresh_token));
  expect([claimsOf(first.id_token).visit, claimsOf(second.id_token).visit]).toEqual([1, 2]);
  const denied = [403, 'access_denied', 'Not today.'];
  expect(await errorIn(await refresh(tenant, second.refresh_token))).toEqual(denied);
  const password = await postToken(tenant, passwordOf('ben@example.com'));
  expect(await errorIn(password)).toEqual(denied);
  expect(JSON.stringify(bodies)).not.toMatch(/correct horse|v1\./);
  expect(bodies[0]).toMatchObject({ grant_type: 'password', username: 'ben@example.com' });
});

test('LT-20: an Action that takes its time lets no refresh token be used twice', async () => {
  await using tenant = await tenantWith(() => new Promise((resolve) => setImmediate(resolve)));
  const { refresh_token } = await askOffline(tenant, 'ben@example.com');
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => refresh(tenant, refresh_token)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});
