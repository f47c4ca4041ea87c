// Keys through whole flows: nonces, codes, refresh tokens and the second factor.
import { expect, test } from 'vitest';
import { localClientId } from '#tenant/domain/oauth/clients.ts';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createKeyHolder } from '#tenant/testing/keyHolder.ts';
import { standingClock } from '#tenant/testing/standingClock.ts';
import {
  errorIn,
  offlineScope,
  passwordOf,
  postToken,
  refresh,
  tokensIn,
} from '#tenant/testing/tokenRequests.ts';
import { authorizePath, mfaScope, readPhone, walkToCallback } from '#tenant/testing/walkthrough.ts';

const holderIn = (tenant: TestTenant) => createKeyHolder(tenant.control.clock.now);
const fields = { client_id: localClientId, ...passwordOf('ben@example.com'), scope: offlineScope };
const invalidToken = [403, 'invalid_grant', 'Unknown or invalid refresh token.'];

test('LT-35: a public client is asked for a nonce, which is good for five minutes', async () => {
  await using tenant = await createTestTenant({ clock: standingClock });
  const holder = await holderIn(tenant);
  const url = `${tenant.origin}/oauth/token`;
  const send = async (nonce?: string) =>
    postToken(tenant, fields, { dpop: await holder.prove({ method: 'POST', url, nonce }) });
  const asked = await send();
  expect(await errorIn(asked)).toEqual([
    400,
    'use_dpop_nonce',
    'Authorization server requires nonce in DPoP proof',
  ]);
  const nonce = asked.headers.get('dpop-nonce') ?? '';
  await tenant.control.clock.advance(300);
  const good = await send(nonce);
  expect(good.status).toBe(200);
  await tenant.control.clock.advance(1);
  expect((await errorIn(await send(nonce)))[1]).toBe('use_dpop_nonce');
  expect((await errorIn(await send(`${nonce}x`)))[1]).toBe('use_dpop_nonce');
  expect((await errorIn(await send('invented')))[1]).toBe('use_dpop_nonce');
  expect((await send(good.headers.get('dpop-nonce') ?? '')).status).toBe(200);
});

test('LT-35: with the switch dpopNonce "always" the API asks for one too', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ dpopNonce: 'always' });
  const holder = await holderIn(tenant);
  const { access_token } = await tokensIn(await holder.postToken(tenant, fields));
  const asked = await holder.use(tenant, access_token, '/userinfo');
  expect([asked.status, (await asked.json()).error]).toEqual([401, 'use_dpop_nonce']);
  expect(asked.headers.get('www-authenticate')).toMatch(/^DPoP error="use_dpop_nonce"/);
  const nonce = asked.headers.get('dpop-nonce') ?? '';
  expect((await holder.use(tenant, access_token, '/userinfo', { nonce })).status).toBe(200);
});

test('over real sockets a proof names the host that the client uses', async () => {
  await using tenant = await createTestTenant();
  const holder = await holderIn(tenant);
  const { port } = await tenant.listen(0);
  for (const host of ['localhost', '127.0.0.1']) {
    const overSockets = { origin: `http://${host}:${port}`, fetch };
    const { access_token } = await tokensIn(await holder.postToken(overSockets, fields));
    expect((await holder.use(overSockets, access_token, '/userinfo')).status).toBe(200);
    const elsewhere = { claims: { htu: 'http://localhost:1/userinfo' } };
    expect((await holder.use(overSockets, access_token, '/userinfo', elsewhere)).status).toBe(401);
  }
});

test('a page of a registered origin may read the nonce', async () => {
  await using tenant = await createTestTenant();
  const { headers } = await tenant.fetch('/oauth/token', {
    method: 'POST',
    headers: { origin: 'http://localhost:5173' },
  });
  expect(headers.get('access-control-expose-headers')).toContain('dpop-nonce');
});

test("a public client's refresh token needs the key it was issued for", async () => {
  await using tenant = await createTestTenant();
  const holder = await holderIn(tenant);
  const thief = await holderIn(tenant);
  const first = await tokensIn(await holder.postToken(tenant, fields));
  const exchange = { client_id: localClientId, grant_type: 'refresh_token' };
  const asked = { ...exchange, refresh_token: first.refresh_token ?? '' };
  expect(await errorIn(await refresh(tenant, first.refresh_token))).toEqual(invalidToken);
  expect(await errorIn(await thief.postToken(tenant, asked))).toEqual(invalidToken);
  const second = await tokensIn(await holder.postToken(tenant, asked));
  expect(second.token_type).toBe('DPoP');
  expect(await errorIn(await thief.postToken(tenant, asked))).toEqual(invalidToken);
  const next = { ...exchange, refresh_token: second.refresh_token ?? '' };
  expect((await holder.postToken(tenant, next)).status).toBe(200);
});

test('a code that was asked for with dpop_jkt needs that key', async () => {
  await using tenant = await createTestTenant();
  const [holder, thief] = [await holderIn(tenant), await holderIn(tenant)];
  const verifier = 'v'.repeat(43);
  const redeem = async (send: (body: Record<string, string>) => Promise<Response>) => {
    const browser = createBrowser(tenant.origin, tenant.fetch);
    const parameters = { dpop_jkt: holder.thumbprint };
    const started = await browser.visit(authorizePath(tenant, verifier, { parameters }));
    const who = { email: 'cleo@example.com' };
    const { callback } = await walkToCallback(tenant, browser, started, who);
    return send({
      client_id: localClientId,
      grant_type: 'authorization_code',
      code: callback.searchParams.get('code') ?? '',
      code_verifier: verifier,
      redirect_uri: 'http://localhost:5173/callback',
    });
  };
  const refused = [403, 'invalid_grant', 'The DPoP proof is of another key than dpop_jkt'];
  expect(await errorIn(await redeem((body) => thief.postToken(tenant, body)))).toEqual(refused);
  expect(await errorIn(await redeem((body) => postToken(tenant, body)))).toEqual(refused);
  const { token_type } = await tokensIn(await redeem((body) => holder.postToken(tenant, body)));
  expect(token_type).toBe('DPoP');
});

test('a sign-in that began with a key ends with it, through the second factor too', async () => {
  await using tenant = await createTestTenant();
  const [holder, thief] = [await holderIn(tenant), await holderIn(tenant)];
  const began = await holder.postToken(tenant, {
    ...fields,
    ...passwordOf('dan@example.com'),
    audience: tenant.mfaAudience,
    scope: mfaScope,
  });
  const { mfa_token } = await began.json();
  const answer = {
    client_id: localClientId,
    grant_type: 'http://auth0.com/oauth/grant-type/mfa-otp',
    mfa_token,
    otp: await readPhone(createBrowser(tenant.origin, tenant.fetch), 'dan@example.com'),
  };
  expect((await postToken(tenant, answer)).status).toBe(401);
  expect((await thief.postToken(tenant, answer)).status).toBe(401);
  const { access_token } = await tokensIn(await holder.postToken(tenant, answer));
  expect((await holder.use(tenant, access_token, '/mfa/authenticators')).status).toBe(200);
});
