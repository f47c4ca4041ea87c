// Signing in with a password, over the real tenant: which token is handed out for what, and how long it lasts.
import { expect, onTestFinished, test, vi } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { createPasswordStepUp, type PasswordSettings } from './createPasswordStepUp.ts';
import type { Listed } from './mfaApi.ts';

const eve = 'eve@example.com';
const password = 'correct horse battery staple';

type Row = { readonly id: string; readonly active: boolean; readonly name?: string };

const readList = (answer: unknown): readonly Listed[] =>
  (answer as readonly Row[]).map(({ id, active, name }) => {
    const kind = id.split('|')[0] ?? '';
    return { id, kind: kind === 'totp' ? 'otp' : kind, isActive: active, name: name ?? null };
  });

function openPage(
  tenant: TestTenant,
  passwordMode: PasswordSettings['passwordMode'],
  whenLocked: PasswordSettings['whenLocked'] = 'read-only',
) {
  const clock = { ms: 0 };
  const sent: { path: string; form: URLSearchParams }[] = [];
  const stepUp = createPasswordStepUp(
    {
      origin: tenant.origin,
      clientId: tenant.clientId,
      mfaAudience: tenant.mfaAudience,
      passwordMode,
      whenLocked,
    },
    {
      fetch(input, init) {
        const form = init?.body instanceof URLSearchParams ? init.body : new URLSearchParams();
        sent.push({ path: new URL(String(input)).pathname, form });
        return tenant.fetch(String(input), init);
      },
      nowMs: () => clock.ms,
      wallMs: () => clock.ms,
      readList,
      onForget() {},
      onConfirmed() {},
    },
  );

  function questions() {
    const state = stepUp.state();
    if (state.at !== 'asking') throw new Error(`nobody is asked: ${state.at}`);
    return state.questions;
  }

  async function chooseText() {
    await expect.poll(() => questions().question()).toMatchObject({ isLooking: false });
    const asked = questions().question();
    if (asked.at !== 'methods') throw new Error(`not at the methods: ${asked.at}`);
    const text = asked.methods.find(({ kind }) => kind === 'sms');
    if (text) await questions().choose(text);
  }

  async function confirmByText() {
    await chooseText();
    await questions().answer(await createMfaClient(tenant).newestCode());
  }

  async function signIn(email = eve) {
    await stepUp.start('/');
    await questions().signIn(email, password);
  }

  const refreshes = () =>
    sent.filter(({ form }) => form.get('grant_type') === 'refresh_token').length;
  return { stepUp, clock, sent, questions, signIn, chooseText, confirmByText, refreshes };
}

type Page = ReturnType<typeof openPage>;

const mfaScope = 'openid profile email enroll read:authenticators remove:authenticators';

test('a password alone gives a token to read and to add a first method, and none to remove', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, signIn } = openPage(tenant, 'list-first');
  await signIn();

  expect(stepUp.state()).toMatchObject({ at: 'read_only', account: eve });
  expect(stepUp.token('read')).toMatch(/^Fe26\.2\*/);
  expect(stepUp.token('add')).toBe(stepUp.token('read'));
  expect(stepUp.token('remove')).toBeUndefined();
  expect(stepUp.token()).toBeUndefined();
  const [row] = await createMfaClient(tenant).list(stepUp.token('read') ?? '');
  const refused = await createMfaClient(tenant).remove(stepUp.token('read') ?? '', row?.id ?? '');
  expect(refused.status).toBe(401);
});

test('after the second step the same token is good for all, and the one of the password is forgotten', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, signIn, confirmByText } = openPage(tenant, 'list-first');
  await signIn();
  await stepUp.start('/');
  await confirmByText();

  expect(stepUp.state()).toMatchObject({
    at: 'unlocked',
    wasChallenged: true,
    person: { email: eve },
    mayRemove: true,
  });
  expect(stepUp.token('remove')).toMatch(/^ey/);
  expect(stepUp.token('read')).toBe(stepUp.token('remove'));
});

test.each(['mfa-first', 'list-first'] as const)('%s asks for no refresh token', async (mode) => {
  await using tenant = await createTestTenant();
  const { sent, signIn } = openPage(tenant, mode);
  await signIn('ben@example.com');

  expect(sent[0]?.form.get('scope')).toBe(mfaScope);
  expect(sent[0]?.form.get('audience')).toBe(tenant.mfaAudience);
});

async function openRenewable(tenant: TestTenant) {
  const page = openPage(tenant, 'refresh');
  await page.signIn();
  await page.confirmByText();
  return page;
}

test('refresh: half a minute before the end there is more time, by a refresh token that is new each time', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ refreshForMfaAudience: 'token' });
  const { stepUp, clock, refreshes, sent } = await openRenewable(tenant);
  expect(sent[0]?.form.get('scope')).toBe(`${mfaScope} offline_access`);
  clock.ms = 569_000;
  stepUp.wake();
  expect(refreshes()).toBe(0);
  clock.ms = 570_000;
  stepUp.wake();
  const before = stepUp.token('remove');
  expect(before).toBeDefined();
  await expect.poll(() => stepUp.leftMs()).toBe(570_000);

  expect(stepUp.state()).toMatchObject({ at: 'unlocked', wasChallenged: true, renewsItself: true });
  expect(stepUp.token('remove')).not.toBe(before);
  clock.ms += 570_000;
  stepUp.wake();
  await expect.poll(refreshes).toBe(2);
  await expect.poll(() => stepUp.leftMs()).toBe(570_000);
  const tokens = sent.flatMap(({ form }) => form.getAll('refresh_token'));
  expect(new Set(tokens).size).toBe(2);
});

test('TL-16: refresh: where the tenant asks again, the confirmation ends, and only the second step is asked for', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, clock, refreshes, questions, confirmByText } = await openRenewable(tenant);
  clock.ms = 570_000;
  stepUp.wake();
  await expect.poll(() => stepUp.state().at).toBe('expired');
  expect(stepUp.token('remove')).toBeUndefined();
  expect(refreshes()).toBe(1);
  await stepUp.start('/');
  expect(questions().question().at).toBe('methods');
  await confirmByText();

  expect(stepUp.state().at).toBe('unlocked');
});

test('TL-12: refresh: a refused or lost answer ends the confirmation, and the token is not sent again', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ refreshForMfaAudience: 'token' });
  for (const answer of [{ status: 403, body: { error: 'invalid_grant' } }, { drop: true }]) {
    const { stepUp, clock, refreshes, questions } = await openRenewable(tenant);
    await tenant.control.faults.add({ method: 'POST', path: '/oauth/token', times: 1, answer });
    clock.ms = 570_000;
    stepUp.wake();
    await expect.poll(() => stepUp.state().at).toBe('expired');
    await stepUp.start('/');
    expect(questions().question()).toMatchObject({ at: 'password', account: eve });
    expect(refreshes()).toBe(1);
  }
});

test('a timer that comes a fraction of a millisecond early leaves nothing unlocked without a token', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  await using tenant = await createTestTenant();
  const { stepUp, clock, signIn } = openPage(tenant, 'mfa-first');
  await signIn('ben@example.com');
  clock.ms = 569_999.6;
  await vi.advanceTimersByTimeAsync(570_000);
  expect(stepUp.state().at).toBe('unlocked');
  expect(stepUp.token('read')).toBeDefined();
  clock.ms += 1;
  await vi.advanceTimersByTimeAsync(1);

  expect(stepUp.state().at).toBe('expired');
  expect(stepUp.token('read')).toBeUndefined();
});

test('refresh: "Stay unlocked" that is refused after the time was up has ended the confirmation', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, clock, questions } = await openRenewable(tenant);
  clock.ms = 569_000;
  const started = stepUp.start('/');
  clock.ms = 571_000;
  stepUp.wake();
  await started;
  questions().cancel();

  expect(stepUp.state().at).toBe('expired');
});

test('refresh: "Stay unlocked" takes more time without a question where the tenant gives it', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ refreshForMfaAudience: 'token' });
  const { stepUp, clock } = await openRenewable(tenant);
  clock.ms = 480_000;
  await stepUp.start('/');

  expect(stepUp.state().at).toBe('unlocked');
  expect(stepUp.leftMs()).toBe(570_000);
});

test('refresh: locking by hand gives the refresh token back, and asks for everything again', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ refreshForMfaAudience: 'token' });
  const { stepUp, sent, questions } = await openRenewable(tenant);
  stepUp.lock();

  expect(stepUp.state()).toMatchObject({ at: 'expired', isByHand: true });
  expect(stepUp.token('read')).toBeUndefined();
  await expect.poll(() => sent.at(-1)?.path).toBe('/oauth/revoke');
  await stepUp.start('/');
  expect(questions().question()).toMatchObject({ at: 'password', account: eve });
});

test.each<[when: string, comeTooLate: (page: Page, tenant: TestTenant) => Promise<void>]>([
  [
    'the password is looked at',
    async ({ stepUp, questions }) => {
      await stepUp.start('/');
      const late = questions().signIn('ben@example.com', password);
      questions().cancel();
      await late;
    },
  ],
  [
    'the code is looked at',
    async ({ signIn, questions, chooseText }, tenant) => {
      await signIn();
      await chooseText();
      const late = questions().answer(await createMfaClient(tenant).newestCode());
      questions().cancel();
      await late;
    },
  ],
  [
    'more time is asked for',
    async ({ stepUp, clock, signIn, confirmByText, refreshes }) => {
      await signIn();
      await confirmByText();
      clock.ms = 570_000;
      stepUp.wake();
      expect(refreshes()).toBe(1);
      stepUp.lock();
    },
  ],
  [
    'a first method is confirmed',
    async ({ stepUp, signIn }, tenant) => {
      await signIn();
      stepUp.lock();
      const late = await tenant.fetch(`${tenant.origin}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'password',
          client_id: tenant.clientId,
          username: 'ben@example.com',
          password,
          audience: tenant.mfaAudience,
          scope: 'openid offline_access',
        }),
      });
      await stepUp.onGranted(await late.json());
    },
  ],
])('refresh: who turns back while %s leaves no refresh token behind', async (when, comeTooLate) => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ refreshForMfaAudience: 'token' });
  const page = openPage(tenant, 'refresh');
  await comeTooLate(page, tenant);

  const revoked = () => page.sent.filter(({ path }) => path === '/oauth/revoke');
  await expect.poll(() => revoked().length, { message: when }).toBe(1);
  const token = revoked()[0]?.form.get('token') ?? '';
  const form = { grant_type: 'refresh_token', client_id: tenant.clientId, refresh_token: token };
  const body = new URLSearchParams(form);
  const answer = await tenant.fetch(`${tenant.origin}/oauth/token`, { method: 'POST', body });
  expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
  expect(page.sent.some((one) => one.form.get('refresh_token') === token)).toBe(false);
});

test('locking out of sight forgets the list, and expects the same account', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, signIn, confirmByText, questions } = openPage(tenant, 'mfa-first', 'hide');
  await signIn();
  await confirmByText();
  stepUp.lock();

  expect(stepUp.state()).toMatchObject({ at: 'locked', expected: { email: eve } });
  await stepUp.start('/');
  expect(questions().question()).toMatchObject({ at: 'password', account: eve });
});

test('who turns back at the second step begins with the password again', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, signIn, questions } = openPage(tenant, 'mfa-first');
  await signIn();
  questions().cancel();
  await stepUp.start('/');

  expect(questions().question()).toMatchObject({ at: 'password', account: null });
});

test('locked in another tab, nothing can be looked at any more', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, signIn } = openPage(tenant, 'list-first');
  await signIn();
  stepUp.lock();

  expect(stepUp.state().at).toBe('locked');
  expect(stepUp.token('read')).toBeUndefined();
});

test('an answer that comes after the person turned back changes nothing', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, questions } = openPage(tenant, 'mfa-first');
  await stepUp.start('/');
  const asked = questions();
  const late = asked.signIn('ben@example.com', password);
  asked.cancel();
  await late;

  expect(stepUp.state()).toMatchObject({ at: 'locked', failure: 'cancelled' });
  expect(stepUp.token('read')).toBeUndefined();
});

test('a push that is sent again when the password was too long ago is waited for no more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  await using tenant = await createTestTenant();
  const { sent, signIn, questions } = openPage(tenant, 'mfa-first');
  await signIn('ada@example.com');
  await vi.waitFor(() => expect(questions().question()).toMatchObject({ isLooking: false }));
  const asked = questions().question();
  const push = asked.at === 'methods' && asked.methods.find(({ kind }) => kind === 'push');
  if (!push) throw new Error(`no push at the ${asked.at}`);
  await questions().choose(push);
  await tenant.control.clock.advance(3_600);
  await questions().sendAgain();
  expect(questions().question()).toMatchObject({ at: 'password', trouble: { reason: 'ended' } });
  const before = sent.length;

  await vi.advanceTimersByTimeAsync(6_000);
  expect(sent.length).toBe(before);
});

test('an id_token that does not fit is thrown away', async () => {
  await using tenant = await createTestTenant();
  const { stepUp, questions } = openPage(tenant, 'mfa-first');
  await stepUp.start('/');
  const forged = {
    access_token: 'x',
    token_type: 'Bearer',
    id_token: `${btoa('{"alg":"RS256"}')}.${btoa('{"iss":"https://evil.example/"}')}.x`,
  };
  await tenant.control.faults.add({
    method: 'POST',
    path: '/oauth/token',
    times: 1,
    answer: { status: 200, body: forged },
  });
  await questions().signIn('ben@example.com', password);

  expect(questions().question()).toMatchObject({ trouble: { reason: 'not_trusted' } });
  expect(stepUp.token('read')).toBeUndefined();
});
