// Families of refresh tokens: a copy ends the whole family, and nothing makes it live longer.
import { expect, test } from 'vitest';
import { defaultClientSettings, localClientId } from '#tenant/domain/oauth/clients.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { standingClock } from '#tenant/testing/standingClock.ts';
import {
  askOffline,
  errorIn,
  offlineScope,
  postToken,
  refresh,
  tokensIn,
  userinfoStatus,
} from '#tenant/testing/tokenRequests.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

const day = 24 * 3600;
const unknown = [403, 'invalid_grant', 'Unknown or invalid refresh token.'];

test('TL-11: a refresh token that was used before ends its family, access tokens and all', async () => {
  await using tenant = await createTestTenant();
  const first = await askOffline(tenant, 'ben@example.com');
  const other = await askOffline(tenant, 'ben@example.com');
  const second = await tokensIn(await refresh(tenant, first.refresh_token));
  expect(await errorIn(await refresh(tenant, first.refresh_token))).toEqual(unknown);
  expect(await errorIn(await refresh(tenant, second.refresh_token))).toEqual(unknown);
  expect(await userinfoStatus(tenant, first.access_token)).toBe(401);
  expect(await userinfoStatus(tenant, second.access_token)).toBe(401);
  expect(await userinfoStatus(tenant, other.access_token)).toBe(200);
  expect((await refresh(tenant, other.refresh_token)).status).toBe(200);
});

test('LT-20: of fifty uses of one refresh token at once one succeeds, and then the family is revoked', async () => {
  await using tenant = await createTestTenant();
  const { refresh_token } = await askOffline(tenant, 'ben@example.com');
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => refresh(tenant, refresh_token)),
  );
  const good = answers.filter(({ ok }) => ok);
  expect(good).toHaveLength(1);
  const [won] = await Promise.all(good.map(tokensIn));
  expect(await errorIn(await refresh(tenant, won?.refresh_token))).toEqual(unknown);
  expect(await userinfoStatus(tenant, won?.access_token ?? '')).toBe(401);
});

const withSettings = (settings: Partial<typeof defaultClientSettings>) =>
  createTestTenant({
    clock: standingClock,
    firstDay: {
      mark: JSON.stringify(settings),
      clients: [
        {
          ...defaultClientSettings,
          clientId: localClientId,
          name: 'Latchkey',
          callbackUrls: [],
          webOrigins: [],
          ...settings,
        },
      ],
    },
  });

test('LT-20: within the leeway of its client a replaced one is taken again, and not a second longer', async () => {
  await using tenant = await withSettings({ refreshLeewaySeconds: 30 });
  const { refresh_token } = await askOffline(tenant, 'ben@example.com');
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => refresh(tenant, refresh_token)),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  await tenant.control.clock.advance(29);
  const last = await tokensIn(await refresh(tenant, refresh_token));
  await tenant.control.clock.advance(1);
  expect(await errorIn(await refresh(tenant, refresh_token))).toEqual(unknown);
  expect(await errorIn(await refresh(tenant, last.refresh_token))).toEqual(unknown);
});

test('LT-21: a family ends with its absolute life, however often it was renewed', async () => {
  await using tenant = await createTestTenant({ clock: standingClock });
  let { refresh_token } = await askOffline(tenant, 'ben@example.com');
  for (let tenth = 0; tenth < 3; tenth += 1) {
    await tenant.control.clock.advance(10 * day - 1);
    ({ refresh_token } = await tokensIn(await refresh(tenant, refresh_token)));
  }
  await tenant.control.clock.advance(3);
  expect(await errorIn(await refresh(tenant, refresh_token))).toEqual(unknown);
});

test('a refresh token that nobody uses ends before', async () => {
  await using tenant = await createTestTenant({ clock: standingClock });
  const [ben, cleo] = [
    await askOffline(tenant, 'ben@example.com'),
    await askOffline(tenant, 'cleo@example.com'),
  ];
  await tenant.control.clock.advance(15 * day - 2);
  expect((await refresh(tenant, ben.refresh_token)).status).toBe(200);
  await tenant.control.clock.advance(2);
  expect(await errorIn(await refresh(tenant, cleo.refresh_token))).toEqual(unknown);
});

test('a refresh token works for the client it was issued to, and for no other', async () => {
  await using tenant = await withSettings({});
  const { refresh_token } = await askOffline(tenant, 'ben@example.com');
  const admin = {
    client_id: 'latchkey-local-admin',
    client_secret: 'latchkey-local-admin-secret',
  };
  expect((await refresh(tenant, refresh_token, admin)).status).toBe(403);
  expect((await refresh(tenant, refresh_token)).status).toBe(200);
});

test('LT-12: a code that is used twice takes back the refresh tokens that came of it', async () => {
  await using tenant = await createTestTenant();
  const sent: string[] = [];
  const recording = {
    origin: tenant.origin,
    mfaAudience: tenant.mfaAudience,
    clientId: tenant.clientId,
    fetch: (path: string, init?: RequestInit) => {
      if (path === '/oauth/token') sent.push(String(init?.body));
      return tenant.fetch(path, init);
    },
  };
  const { refreshToken } = await signIn(recording, {
    email: 'cleo@example.com',
    audience: null,
    scope: offlineScope,
  });
  const next = await tokensIn(await refresh(tenant, refreshToken));
  const again = Object.fromEntries(new URLSearchParams(sent[0]));
  expect((await postToken(tenant, again)).status).toBe(403);
  expect(await errorIn(await refresh(tenant, next.refresh_token))).toEqual(unknown);
  expect(await userinfoStatus(tenant, next.access_token)).toBe(401);
});
