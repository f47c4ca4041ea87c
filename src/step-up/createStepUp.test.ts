// The step-up, over the real tenant: what is trusted, what is thrown away, and how long it lasts.
import { expect, test, vi } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createStore, walk } from '#testing/tripToTenant.ts';
import { createStepUp } from './createStepUp.ts';
import { createPopup, type Popup, reportToOpener } from './popup.ts';
import type { StartOptions, StepUp } from './stepUp.ts';
import { takeArrival } from './transaction.ts';

type Tab = {
  readonly store: ReturnType<typeof createStore>;
  readonly fetch?: typeof fetch;
  /** The clock that never jumps, and by how much the device's own is off. */
  readonly clock?: { ms: number; wallMs?: number };
  readonly whenLocked?: 'hide' | 'read-only';
  readonly popup?: Popup;
};

function openPage(
  tenant: TestTenant,
  { store, fetch, clock = { ms: 0 }, whenLocked = 'read-only', popup }: Tab,
) {
  const forgotten = { times: 0 };
  const left: string[] = [];
  const back: (() => void)[] = [];
  const sent: string[] = [];
  const stepUp = createStepUp(
    {
      origin: tenant.origin,
      clientId: tenant.clientId,
      mfaAudience: tenant.mfaAudience,
      redirectUri: 'http://localhost:5173/callback',
      whenLocked,
    },
    {
      store,
      popup,
      fetch:
        fetch ??
        ((input, init) => {
          sent.push(String(input));
          return tenant.fetch(String(input), init);
        }),
      leave(url, onBack) {
        left.push(url);
        back.push(onBack);
      },
      nowMs: () => clock.ms,
      wallMs: () => Date.now() + (clock.wallMs ?? 0),
      onForget() {
        forgotten.times += 1;
      },
      onConfirmed() {},
    },
  );
  return { stepUp, left, back, sent, forgotten };
}

/** Goes to the tenant from one page, and comes back to a fresh one, as a redirect does. */
async function confirm(
  tenant: TestTenant,
  email: string,
  change: (answer: URLSearchParams) => void = () => {},
  clock: { ms: number; wallMs?: number } = { ms: 0 },
  options: StartOptions = {},
) {
  const store = createStore();
  const before = openPage(tenant, { store, clock });
  await before.stepUp.start('/remove/1', options);
  const { searchParams } = await walk(tenant, before.left[0] ?? '', { email });
  change(searchParams);
  const after = openPage(tenant, { store, clock });
  const arrival = arrivalOf(store, searchParams);
  await after.stepUp.finish(arrival);
  return { ...after, returnTo: arrival.transaction.returnTo, store, answer: searchParams };
}

function arrivalOf(store: ReturnType<typeof createStore>, answer: URLSearchParams) {
  const arrival = takeArrival(store, answer);
  if (!arrival) throw new Error('nobody asked for this answer');
  return arrival;
}

const at = (stepUp: StepUp) => stepUp.state().at;

test('a confirmation gives a token, and brings the person back to where they were', async () => {
  await using tenant = await createTestTenant();

  const { stepUp, returnTo } = await confirm(tenant, 'dan@example.com');

  expect(returnTo).toBe('/remove/1');
  expect(stepUp.state()).toMatchObject({
    at: 'unlocked',
    person: { email: 'dan@example.com', isEmailVerified: true },
    mayRemove: true,
  });
  expect(stepUp.token()).toEqual(expect.any(String));
});

test('the request asks for the MFA audience, the three permissions, and protects itself', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, left } = openPage(tenant, { store: createStore() });

  await stepUp.start('/');

  const asked = new URL(left[0] ?? '').searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code',
    audience: `${tenant.origin}/mfa/`,
    scope: 'openid profile email enroll read:authenticators remove:authenticators',
    code_challenge_method: 'S256',
  });
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(asked.get(name)?.length, name).toBeGreaterThan(30);
  }
});

test('nothing of a finished trip is left outside memory', async () => {
  await using tenant = await createTestTenant();

  const { store } = await confirm(tenant, 'dan@example.com');

  expect(store.kept.size).toBe(0);
});

test('an answer in the address is taken once, so a reload of the callback has nothing to send', async () => {
  await using tenant = await createTestTenant();

  const { answer, store } = await confirm(tenant, 'dan@example.com');

  expect(takeArrival(store, answer)).toBeNull();
});

test.each([['another state'], ['__proto__'], ['constructor'], ['toString'], ['popup.']])(
  'SU-13: an answer with the state "%s" is thrown away before anything is asked',
  async (state) => {
    await using tenant = await createTestTenant();

    const { stepUp, sent } = await confirm(tenant, 'dan@example.com', (answer) =>
      answer.set('state', state),
    );

    expect(stepUp.state()).toMatchObject({ at: 'locked', failure: 'not_trusted' });
    expect(sent).toEqual([]);
  },
);

test('an answer in the name of another issuer is thrown away before anything is asked', async () => {
  await using tenant = await createTestTenant();

  const { stepUp, sent } = await confirm(tenant, 'dan@example.com', (answer) =>
    answer.set('iss', 'https://evil.example/'),
  );

  expect(stepUp.state()).toMatchObject({ at: 'locked', failure: 'not_trusted' });
  expect(sent).toEqual([]);
});

test('a cancel at the tenant is no failure', async () => {
  await using tenant = await createTestTenant();

  const { stepUp } = await confirm(tenant, 'dan@example.com', (answer) => {
    answer.delete('code');
    answer.set('error', 'access_denied');
  });

  expect(stepUp.state()).toMatchObject({ at: 'locked', failure: 'cancelled' });
});

/** Lets the tenant answer, and then changes the claims of the id_token in its answer. */
function withClaims(
  tenant: TestTenant,
  change: (claims: Record<string, unknown>) => object,
): typeof fetch {
  return async (input, init) => {
    const response = await tenant.fetch(String(input), init);
    const body = (await response.json()) as { id_token: string };
    const [header, payload = ''] = body.id_token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify(change(claims))).toString('base64url');
    return Response.json({ ...body, id_token: `${header}.${changed}.c2lnbmF0dXJl` });
  };
}

const now = () => Math.floor(Date.now() / 1000);

test.each([
  ['SU-24: an id_token without a signature', 'algNone', 'not_trusted'],
  ['SU-24: an id_token signed with a shared key', 'alg', 'not_trusted'],
  ['SU-24: an id_token for somebody else', 'aud', 'not_trusted'],
  ['SU-24: an id_token from somebody else', 'iss', 'not_trusted'],
  ['SU-24: an id_token without a subject', 'sub', 'not_trusted'],
  ['SU-24: an id_token that is over', 'exp', 'clock'],
  ['an id_token with another nonce', 'nonce', 'not_trusted'],
  ['an id_token that does not say when it was made', 'iat', 'not_trusted'],
  ['a token of a type that nobody knows', 'tokenType', 'not_trusted'],
] as const)('%s is thrown away with all that came with it', async (_title, evil, failure) => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ [`evil.${evil}`]: true });

  const { stepUp } = await confirm(tenant, 'dan@example.com');

  expect(stepUp.state()).toMatchObject({ at: 'locked', failure });
  expect(stepUp.token()).toBeUndefined();
});

test.each(['callbackIss', 'state'] as const)(
  'an answer of the sign-in with an evil %s is thrown away before anything is asked',
  async (evil) => {
    await using tenant = await createTestTenant();
    await tenant.control.switches.set({ [`evil.${evil}`]: true });

    const { stepUp, sent } = await confirm(tenant, 'dan@example.com');

    expect(stepUp.state()).toMatchObject({ at: 'locked', failure: 'not_trusted' });
    expect(sent).toEqual([]);
  },
);

/** Confirms, while the answer of the tenant is changed on its way. */
async function confirmWith(tenant: TestTenant, change: (tenant: TestTenant) => typeof fetch) {
  const store = createStore();
  const before = openPage(tenant, { store });
  await before.stepUp.start('/');
  const { searchParams } = await walk(tenant, before.left[0] ?? '', { email: 'dan@example.com' });
  const after = openPage(tenant, { store, fetch: change(tenant) });
  await after.stepUp.finish(arrivalOf(store, searchParams));
  return after;
}

test('an id_token without the nonce that was asked for is thrown away', async () => {
  await using tenant = await createTestTenant();

  const { stepUp } = await confirmWith(tenant, (of) =>
    withClaims(of, ({ nonce: _, ...claims }) => claims),
  );

  expect(stepUp.state()).toMatchObject({ at: 'locked', failure: 'not_trusted' });
  expect(stepUp.token()).toBeUndefined();
});

test.each([50, 120, 3600])(
  'TL-09: an id_token from %d seconds in the future is taken: this clock is slow, and nothing rests on it',
  async (seconds) => {
    await using tenant = await createTestTenant();

    const { stepUp } = await confirmWith(tenant, (of) =>
      withClaims(of, (claims) => ({ ...claims, iat: now() + seconds, exp: now() + seconds + 600 })),
    );

    expect(at(stepUp)).toBe('unlocked');
    expect(Math.round(stepUp.leftMs() / 1000)).toBe(570);
  },
);

test('TL-15: an access token that nobody can read makes no difference', async () => {
  await using tenant = await createTestTenant();

  const { stepUp } = await confirmWith(tenant, (of) => async (input, init) => {
    const response = await of.fetch(String(input), init);
    return Response.json({ ...((await response.json()) as object), access_token: 'opaque' });
  });

  expect(at(stepUp)).toBe('unlocked');
  expect(stepUp.token()).toBe('opaque');
});

test.each<[title: string, answer: () => Promise<Response>, failure: string]>([
  ['no answer', () => Promise.reject(new TypeError('fetch failed')), 'unreachable'],
  [
    'a fault of the server',
    async () => Response.json({ error: 'server_error' }, { status: 500 }),
    'unreachable',
  ],
  ['an error page', async () => new Response('<html>', { status: 502 }), 'unreachable'],
  [
    'a refusal of the app',
    async () => Response.json({ error: 'unauthorized_client' }, { status: 403 }),
    'not_offered',
  ],
  [
    'a refused code',
    async () => Response.json({ error: 'invalid_grant' }, { status: 403 }),
    'failed',
  ],
])('an exchange that ends in %s leaves a way on', async (_title, answer, failure) => {
  await using tenant = await createTestTenant();
  const store = createStore();
  const before = openPage(tenant, { store });
  await before.stepUp.start('/');
  const { searchParams } = await walk(tenant, before.left[0] ?? '', { email: 'dan@example.com' });
  const { stepUp } = openPage(tenant, { store, fetch: answer });

  await stepUp.finish(arrivalOf(store, searchParams));

  expect(stepUp.state()).toMatchObject({ at: 'locked', failure });
});

test('the token counts from when it came, whatever the clock of the device says', async () => {
  await using tenant = await createTestTenant();
  const clock = { ms: 5_000_000 };
  const { stepUp } = await confirm(tenant, 'dan@example.com', () => {}, clock);

  clock.ms += 569_000;
  expect(stepUp.token()).toEqual(expect.any(String));
  // Thirty seconds before the end nothing is sent any more.
  clock.ms += 2_000;
  expect(stepUp.token()).toBeUndefined();
});

test('a token that the tenant refused is forgotten, and the person is not', async () => {
  await using tenant = await createTestTenant();
  const { stepUp } = await confirm(tenant, 'dan@example.com');

  stepUp.drop();

  expect(stepUp.state()).toMatchObject({ at: 'expired', person: { email: 'dan@example.com' } });
  expect(stepUp.token()).toBeUndefined();
});

test('fewer permissions than asked are noticed', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({
    grantedScopes: ['openid', 'profile', 'email', 'read:authenticators'],
  });

  const { stepUp } = await confirm(tenant, 'dan@example.com');

  expect(stepUp.state()).toMatchObject({ at: 'unlocked', mayRemove: false });
});

test('nothing is done with the token of another account until the person says so', async () => {
  await using tenant = await createTestTenant();
  const { stepUp: first, store, left } = await confirm(tenant, 'dan@example.com');
  first.drop();
  await first.start('/');
  expect(new URL(left[0] ?? '').searchParams.get('login_hint')).toBe('dan@example.com');
  const { searchParams } = await walk(tenant, left[0] ?? '', { email: 'ada@example.com' });
  const { stepUp } = openPage(tenant, { store });

  await stepUp.finish(arrivalOf(store, searchParams));

  expect(stepUp.state()).toMatchObject({
    at: 'someone_else',
    expected: { email: 'dan@example.com' },
    person: { email: 'ada@example.com' },
  });
  expect(stepUp.token()).toBeUndefined();

  stepUp.acceptSomeoneElse();

  expect(at(stepUp)).toBe('unlocked');
  expect(stepUp.token()).toEqual(expect.any(String));
});

test('a token that was accepted late lives no longer for it', async () => {
  await using tenant = await createTestTenant();
  const clock = { ms: 0 };
  const { stepUp: first, store, left } = await confirm(tenant, 'dan@example.com');
  await first.start('/');
  const { searchParams } = await walk(tenant, left[0] ?? '', { email: 'ada@example.com' });
  const { stepUp } = openPage(tenant, { store, clock });
  await stepUp.finish(arrivalOf(store, searchParams));

  clock.ms += 565_000;
  stepUp.acceptSomeoneElse();
  expect(stepUp.token()).toEqual(expect.any(String));
  clock.ms += 6_000;

  expect(stepUp.token()).toBeUndefined();
});

test('after a cancel we still know who was expected', async () => {
  await using tenant = await createTestTenant();
  const { stepUp: first, store, left } = await confirm(tenant, 'dan@example.com');
  await first.start('/');
  const state = new URL(left[0] ?? '').searchParams.get('state') ?? '';
  const { stepUp } = openPage(tenant, { store });

  await stepUp.finish(arrivalOf(store, new URLSearchParams({ error: 'access_denied', state })));

  expect(stepUp.state()).toMatchObject({ at: 'locked', expected: { email: 'dan@example.com' } });
});

test('coming back with the Back button finds the page as it was left', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, back } = openPage(tenant, { store: createStore() });
  await stepUp.start('/');
  expect(at(stepUp)).toBe('leaving');

  back.at(-1)?.();

  expect(at(stepUp)).toBe('locked');
});

test('coming back with the Back button after the end of the token says that it has ended', async () => {
  await using tenant = await createTestTenant();
  const clock = { ms: 0 };
  const { stepUp, back } = await confirm(tenant, 'dan@example.com', () => {}, clock);
  await stepUp.start('/');
  clock.ms += 600_000;

  back.at(-1)?.();

  expect(at(stepUp)).toBe('expired');
});

test('a fresh sign-in is asked for, and its time is in the answer', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, left } = openPage(tenant, { store: createStore() });
  await stepUp.start('/add', { fresh: true });
  expect(new URL(left[0] ?? '').searchParams.get('max_age')).toBe('0');

  const confirmed = await confirm(tenant, 'ben@example.com', undefined, undefined, { fresh: true });

  expect(at(confirmed.stepUp)).toBe('unlocked');
});

test.each([
  ['older than the trip', (claims: Record<string, unknown>) => Number(claims.iat) - 120],
  ['not told', () => undefined],
])('SU-23: a fresh sign-in that is %s counts as none', async (_title, timeOf) => {
  await using tenant = await createTestTenant();
  const store = createStore();
  const before = openPage(tenant, { store });
  await before.stepUp.start('/', { fresh: true });
  const { searchParams } = await walk(tenant, before.left[0] ?? '', { email: 'ben@example.com' });
  const { stepUp } = openPage(tenant, {
    store,
    fetch: withClaims(tenant, (claims) => ({ ...claims, auth_time: timeOf(claims) })),
  });

  await stepUp.finish(arrivalOf(store, searchParams));

  expect(stepUp.state()).toMatchObject({ at: 'locked', failure: 'not_fresh' });
  expect(stepUp.token()).toBeUndefined();
});

test('a fresh sign-in is found fresh by a device whose clock is an hour wrong', async () => {
  await using tenant = await createTestTenant();
  const clock = { ms: 0, wallMs: 3_600_000 };

  const { stepUp } = await confirm(tenant, 'ben@example.com', undefined, clock, { fresh: true });

  expect(at(stepUp)).toBe('unlocked');
});

test('a token that was locked by hand is gone, and what was seen stays', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, forgotten } = await confirm(tenant, 'dan@example.com');

  stepUp.lock();

  expect(stepUp.state()).toMatchObject({ at: 'expired', isByHand: true });
  expect(stepUp.token()).toBeUndefined();
  expect(stepUp.leftMs()).toBe(0);
  expect(forgotten.times).toBe(0);
});

test('ST-07: a page that is left shows nothing and holds nothing when the Back button brings it back', async () => {
  await using tenant = await createTestTenant();
  const open = await confirm(tenant, 'dan@example.com');
  const lockedBefore = await confirm(tenant, 'dan@example.com');
  lockedBefore.stepUp.lock();

  for (const { stepUp, forgotten } of [open, lockedBefore]) {
    stepUp.lock('left');

    expect(stepUp.state()).toMatchObject({ at: 'locked', expected: { email: 'dan@example.com' } });
    expect(stepUp.token()).toBeUndefined();
    expect(forgotten.times).toBe(1);
  }
});

test('nothing is locked that was not unlocked', async () => {
  await using tenant = await createTestTenant();
  const { stepUp } = openPage(tenant, { store: createStore() });

  stepUp.lock();
  stepUp.wake();
  stepUp.refuseSomeoneElse();
  stepUp.acceptSomeoneElse();

  expect(stepUp.state()).toEqual({ at: 'locked', failure: null, expected: null });
});

test('a window that is blocked once more is told once more', async () => {
  await using tenant = await createTestTenant();
  const { stepUp } = openPage(tenant, { store: createStore(), popup: { open: () => null } });
  const failures: unknown[] = [];
  stepUp.subscribe(() => {
    const state = stepUp.state();
    failures.push('failure' in state && state.failure);
  });

  await stepUp.start('/');
  await stepUp.start('/');

  expect(failures).toEqual([null, 'popup_blocked', null, 'popup_blocked']);
});

test('a blocked window is no trip; what was asked for is asked for in this tab too', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, left } = openPage(tenant, { store: createStore(), popup: { open: () => null } });

  await stepUp.start('/add', { fresh: true });
  expect(stepUp.state()).toMatchObject({ at: 'locked', failure: 'popup_blocked' });
  expect(left).toEqual([]);
  await stepUp.start('/add', { inThisTab: true });

  expect(new URL(left[0] ?? '').searchParams.get('max_age')).toBe('0');
});

/** A window that is a plain object, and where it was sent to. */
function createWindow() {
  const sentTo: string[] = [];
  const window = {
    closed: false,
    location: { replace: (url: string) => void sentTo.push(url) },
    focus() {},
    close: () => void Object.assign(window, { closed: true }),
  };
  const popup = createPopup(() => window, Promise.resolve({ headers: new Headers() }));
  return { window, popup, sentTo };
}

test('a page that is taken out closes its window, and leaves a late answer to itself', async () => {
  await using tenant = await createTestTenant();
  const { window, popup, sentTo } = createWindow();
  const { stepUp, sent } = openPage(tenant, { store: createStore(), popup });
  await stepUp.start('/');
  const { searchParams } = await walk(tenant, sentTo[0] ?? '', { email: 'dan@example.com' });

  stepUp.end();
  vi.useFakeTimers();
  const late = reportToOpener(searchParams);
  await vi.advanceTimersByTimeAsync(1_500);
  vi.useRealTimers();

  expect(window.closed).toBe(true);
  expect(await late).toBe(false);
  expect(sent).toEqual([]);
  expect(stepUp.state()).toEqual({ at: 'locked', failure: null, expected: null });
});

test('a page that is taken out before its window is sent anywhere sends it nowhere, and can begin anew', async () => {
  await using tenant = await createTestTenant();
  const { window, popup, sentTo } = createWindow();
  const { stepUp, left } = openPage(tenant, { store: createStore(), popup });

  const started = stepUp.start('/');
  stepUp.end();
  await started;
  expect(window.closed).toBe(true);
  expect(sentTo).toEqual([]);
  await stepUp.start('/', { inThisTab: true });

  expect(left).toHaveLength(1);
});

test.each(['dan@example.com', 'ada@example.com'])(
  'what is exchanged while the page is taken out comes to nothing, for %s after dan@example.com',
  async (email) => {
    await using tenant = await createTestTenant();
    const { stepUp: first, store, left } = await confirm(tenant, 'dan@example.com');
    await first.start('/');
    const { searchParams } = await walk(tenant, left[0] ?? '', { email });
    const asked = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const { stepUp } = openPage(tenant, {
      store,
      async fetch(input, init) {
        asked.resolve();
        await held.promise;
        return tenant.fetch(String(input), init);
      },
    });
    const finished = stepUp.finish(arrivalOf(store, searchParams));
    await asked.promise;

    stepUp.end();
    held.resolve();
    await finished;

    expect(at(stepUp)).toBe('locked');
    expect(stepUp.token()).toBeUndefined();
  },
);

test('the token of another account goes with the page too', async () => {
  await using tenant = await createTestTenant();
  const { stepUp: first, store, left } = await confirm(tenant, 'dan@example.com');
  await first.start('/');
  const { searchParams } = await walk(tenant, left[0] ?? '', { email: 'ada@example.com' });
  const { stepUp } = openPage(tenant, { store });
  await stepUp.finish(arrivalOf(store, searchParams));
  expect(at(stepUp)).toBe('someone_else');

  stepUp.end();
  stepUp.acceptSomeoneElse();

  expect(at(stepUp)).toBe('locked');
  expect(stepUp.token()).toBeUndefined();
});
