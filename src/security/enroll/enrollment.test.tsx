// Adding: what is begun, what is confirmed, and what is left of it, over a real tenant.
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
// Loaded before the first test waits for it.
import './late.tsx';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';
import { descriptionOf } from '#testing/descriptionOf.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

const dan = 'dan@example.com';
const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

/** How many were begun, whatever became of them. */
async function begun(tenant: TestTenant) {
  const log = await tenant.control.requests.list();
  return log.filter(({ path }) => path === '/mfa/associate').length;
}

async function unconfirmed(tenant: TestTenant, email: string) {
  const { authenticators } = await tenant.control.people.get(email);
  return authenticators.filter(({ row }) => !row.active).map(({ kind }) => kind);
}

/** The key that the dialog shows. */
async function key() {
  const shown = await (await dialog()).findByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/);
  return shown.textContent.replace(/\s/g, '');
}

async function addApp(tenant: TestTenant, email: string) {
  const page = await renderSecurity(tenant, { as: email });
  await page.user.click(await screen.findByRole('link', { name: 'Add a method' }));
  await page.user.click((await dialog()).getByRole('button', { name: /^Authenticator app/ }));
  const seed = await key();
  const code = (later = 0) => createMfaClient(tenant).showsNow(seed, later);
  const verify = async (typed: string) => {
    const asked = await dialog();
    await page.user.type(asked.getByRole('textbox', { name: /code/ }), typed);
    await page.user.click(asked.getByRole('button', { name: 'Verify' }));
  };
  return { ...page, seed, code, verify };
}

const add = async (tenant: TestTenant, email: string, factor: RegExp) => {
  const page = await renderSecurity(tenant, { as: email });
  await page.user.click(await screen.findByRole('link', { name: 'Add a method' }));
  await page.user.click((await dialog()).getByRole('button', { name: factor }));
  return page;
};

const says = async (text: RegExp) => (await dialog()).findByText(text, { exact: false });

const kinds = async (tenant: TestTenant, email: string) =>
  (await tenant.control.people.get(email)).authenticators
    .filter(({ row }) => row.active)
    .map(({ kind }) => kind);

test('EN-16: an authenticator app is scanned and confirmed; its row is marked, has the focus, and is told', async () => {
  await using tenant = await createTestTenant();
  const { user, code, verify } = await addApp(tenant, dan);
  expect((await dialog()).getByRole('img', { name: /QR code/ })).toBeDefined();
  expect(await unconfirmed(tenant, dan)).toEqual(['otp']);

  await verify(await code());

  await gone();
  expect(await screen.findByText(/^Added:/)).toBeDefined();
  expect(await unconfirmed(tenant, dan)).toEqual([]);
  const added = screen.getByRole('heading', { name: 'Authenticator app 2' });
  await waitFor(() => expect(added.ownerDocument.activeElement).toBe(added));
  expect(within(added.closest('li') as HTMLElement).getByText('New')).toBeDefined();
  expect(await begun(tenant)).toBe(1);

  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  const heading = screen.getByRole('heading', { name: 'Your sign-in methods' });
  expect(heading.ownerDocument.activeElement).toBe(heading);
});

test('EN-03: a code that was refused is refused again, with the advice to wait for the next one', async () => {
  await using tenant = await createTestTenant();
  const { user, seed, code, verify } = await addApp(tenant, dan);
  const wrong = (await code()) === '000000' ? '111111' : '000000';
  await verify(wrong);
  expect(await says(/used before\. Wait for the next one/)).toBeDefined();
  expect((await says(/more tries/)).textContent).toContain('9 more tries before a pause');
  expect(await key()).toBe(seed);
  expect(await begun(tenant)).toBe(1);

  const field = (await dialog()).getByRole<HTMLInputElement>('textbox', { name: /code/ });
  expect(field.ownerDocument.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(wrong);
  await user.keyboard(`${await code()}{Enter}`);
  await gone();
});

test('EN-05: after ten wrong codes the page says how long none is taken', async () => {
  await using tenant = await createTestTenant();
  const { user, code, verify } = await addApp(tenant, dan);
  const { accessToken } = await signIn(tenant, { email: dan });
  for (let tries = 0; tries < 10; tries += 1) {
    await createMfaClient(tenant).otp(accessToken, '000000');
  }
  await verify(await code());
  await says(/No code is taken for now\./);
  const field = (await dialog()).getByRole('textbox', { name: /code/ });
  expect(descriptionOf(field)).toContain('You can try again in 6 minutes');

  await tenant.control.clock.advance(361);
  await user.clear((await dialog()).getByRole('textbox', { name: /code/ }));
  await verify(await code());
  await gone();
});

test('the code of an app that was there before adds nothing, and that is said', async () => {
  await using tenant = await createTestTenant();
  const { authenticators } = await tenant.control.people.create({
    email: 'two@example.com',
    emailVerified: false,
    authenticators: [{ kind: 'otp' }],
  });
  const { verify } = await addApp(tenant, 'two@example.com');
  await tenant.control.clock.advance(30);

  await verify(await createMfaClient(tenant).showsNow(authenticators[0]?.secret));

  expect(await says(/a code of an app you already have\. Nothing was added/)).toBeDefined();
  expect(await unconfirmed(tenant, 'two@example.com')).toEqual(['otp']);
});

test('a lost answer to a right code is looked after: what is there is told as added', async () => {
  await using tenant = await createTestTenant();
  const { code, verify } = await addApp(tenant, dan);
  await tenant.control.faults.add({
    method: 'POST',
    path: '/oauth/token',
    times: 1,
    answer: { drop: true, afterEffect: true },
  });
  await verify(await code());
  await gone();
  expect(await screen.findByText(/^Added:/)).toBeDefined();
});

test('a code that did its work after its answer was lost is told as added when it is sent once more', async () => {
  await using tenant = await createTestTenant();
  const late: (() => Promise<Response>)[] = [];
  const { user } = await renderSecurity(tenant, {
    as: dan,
    fetch: async (input, init) => {
      const send = () => tenant.fetch(String(input), init);
      const isCode = init?.body instanceof URLSearchParams && init.body.has('otp');
      if (!isCode || late.push(send) > 1) return send();
      return Response.json({}, { status: 504 });
    },
  });
  await user.click(await screen.findByRole('link', { name: 'Add a method' }));
  await user.click((await dialog()).getByRole('button', { name: /^Authenticator app/ }));
  const code = await createMfaClient(tenant).showsNow(await key());
  await user.type((await dialog()).getByRole('textbox', { name: /code/ }), code);
  await user.click((await dialog()).getByRole('button', { name: 'Verify' }));
  await waitFor(async () =>
    expect(
      (await dialog()).getByRole('textbox', { name: /code/ }).getAttribute('aria-invalid'),
    ).toBe('true'),
  );
  expect((await late[0]?.())?.status).toBe(200);

  await user.click((await dialog()).getByRole('button', { name: 'Verify' }));
  expect(await screen.findByText(/^Added:/)).toBeDefined();
});

test('when the look is lost too, the page says that it does not know, and finds out later', async () => {
  await using tenant = await createTestTenant();
  const { user, code, verify } = await addApp(tenant, dan);
  for (const [method, path, times] of [
    ['POST', '/oauth/token', 1],
    ['GET', '/mfa/authenticators', 3],
  ] as const) {
    await tenant.control.faults.add({
      method,
      path,
      times,
      answer: { status: 500, afterEffect: true },
    });
  }
  await verify(await code());
  await waitFor(async () => expect(await says(/We don't know whether/)).toBeDefined(), {
    timeout: 5000,
  });
  await user.click((await dialog()).getByRole('button', { name: 'Look again' }));
  await gone();
  expect(await screen.findByText(/^Added:/)).toBeDefined();
});

test('RC-08: however often it is pressed, one press begins one set-up', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { as: dan, path: '/add' });
  const choice = (await dialog()).getByRole('button', { name: /^Authenticator app/ });
  await Promise.all([user.click(choice), user.click(choice), user.click(choice)]);
  await key();
  expect(await begun(tenant)).toBe(1);
});

test('opening the address of a factor begins nothing by itself', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { as: dan, path: '/add/otp' });
  const button = (await dialog()).getByRole('button', { name: 'Show the QR code' });
  expect(await begun(tenant)).toBe(0);
  await user.click(button);
  await key();
  expect(await begun(tenant)).toBe(1);
});

test('cancel takes back what was begun, with one request', async () => {
  await using tenant = await createTestTenant();
  const { user } = await addApp(tenant, dan);
  await user.click((await dialog()).getByRole('button', { name: 'Cancel' }));
  await gone();
  expect(await unconfirmed(tenant, dan)).toEqual([]);
  const log = await tenant.control.requests.list();
  expect(log.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
});

/** The dialog, closed while the tenant has not answered yet that an app was begun. */
async function cancelTooEarly(
  tenant: TestTenant,
  answer: (sent: () => Promise<Response>) => Promise<Response>,
) {
  const held = Promise.withResolvers<void>();
  let isFirst = true;
  const { user } = await renderSecurity(tenant, {
    as: dan,
    fetch: async (input, init) => {
      const send = () => tenant.fetch(String(input), init);
      if (!isFirst || !String(input).endsWith('/mfa/associate')) return send();
      isFirst = false;
      await held.promise;
      return answer(send);
    },
  });
  const choose = async (factor = /^Authenticator app/) => {
    await user.click(await screen.findByRole('link', { name: 'Add a method' }));
    await user.click((await dialog()).getByRole('button', { name: factor }));
  };
  await choose();
  await user.click((await dialog()).getByRole('button', { name: 'Cancel' }));
  await gone();
  async function finish() {
    const code = await createMfaClient(tenant).showsNow(await key());
    const asked = await dialog();
    await user.type(asked.getByRole('textbox', { name: /code/ }), code);
    await user.click(asked.getByRole('button', { name: 'Verify' }));
    await screen.findByText(/^Added:/);
  }
  return { user, choose, release: held.resolve, finish };
}

test('what was cancelled, and could not be begun anyhow, does not take the next one along', async () => {
  await using tenant = await createTestTenant();
  const { choose, release, finish } = await cancelTooEarly(tenant, async () =>
    Response.json({ error: 'invalid_request' }, { status: 400 }),
  );
  release();
  await choose();
  await finish();
});

test('while what was cancelled is not there yet, a number can be typed for another kind, and nothing is said to be sent', async () => {
  await using tenant = await createTestTenant();
  const { user, choose, release } = await cancelTooEarly(tenant, (send) => send());
  await choose(/^Text message/);
  const asked = await dialog();
  await user.type(asked.getByRole('textbox', { name: /number/ }), '+49 151 23456789');
  await user.click(asked.getByRole('button', { name: 'Send code', busy: true }));
  expect(asked.getByText(/^Text messages and calls come together/)).toBeDefined();
  expect(asked.queryByText(/Sending/)).toBeNull();

  release();
  await user.click(await asked.findByRole('button', { name: 'Send code', busy: false }));
  await asked.findByText(/^We sent a text with a code to/);
  await waitFor(async () => expect(await unconfirmed(tenant, dan)).not.toContain('otp'));
});

test('while what was cancelled is not there yet, another app to scan says what comes, and its button is busy', async () => {
  await using tenant = await createTestTenant();
  const { choose, release } = await cancelTooEarly(tenant, (send) => send());
  await choose(/^Push notification/);
  const asked = await dialog();
  expect(asked.getByText(/^You scan a QR code with the Guardian app/)).toBeDefined();
  expect(asked.getByRole('button', { name: 'Show the QR code', busy: true })).toBeDefined();
  expect(asked.queryByText(/Getting/)).toBeNull();

  release();
  await asked.findByRole('button', { name: 'Show the QR code', busy: false });
});

test('what was cancelled, and is wanted again before it is there, is not taken back', async () => {
  await using tenant = await createTestTenant();
  const { choose, release, finish } = await cancelTooEarly(tenant, (send) => send());
  await choose();
  release();
  await finish();
  expect(await begun(tenant)).toBe(1);
});

test('another kind takes the place of what was begun: never two at once', async () => {
  await using tenant = await createTestTenant();
  const { user } = await addApp(tenant, dan);
  await user.click((await dialog()).getByRole('button', { name: 'Choose another way' }));
  await user.click((await dialog()).getByRole('button', { name: /^Push notification/ }));
  await says(/Waiting for your phone/);
  expect(await unconfirmed(tenant, dan)).toEqual(['push', 'otp']);
});

test('EN-18: a push is waited for, five seconds apart and longer when asked, until the phone has approved', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  await using tenant = await createTestTenant();
  await add(tenant, dan, /^Push notification/);
  await says(/Waiting for your phone/);
  const looks = async () =>
    (await tenant.control.requests.list()).filter(
      ({ path, status }) => path === '/oauth/token' && status >= 400,
    ).length;
  const wait = async (ms: number) => {
    await act(() => vi.advanceTimersByTimeAsync(ms));
    await waitFor(() => {});
  };
  await wait(4_000);
  expect(await looks()).toBe(0);
  await wait(1_500);
  await waitFor(async () => expect(await looks()).toBe(1));

  await tenant.control.faults.add({
    method: 'POST',
    path: '/oauth/token',
    times: 1,
    answer: { status: 400, body: { error: 'slow_down' } },
  });
  await wait(5_500);
  await waitFor(async () => expect(await looks()).toBe(2));
  await tenant.control.push(dan, 'approve', 'Pixel 9');
  await wait(6_000);
  expect((await dialog()).getByText(/Waiting for your phone/)).toBeDefined();
  await wait(5_000);
  await gone();
  expect(await screen.findByRole('heading', { name: 'Guardian on Pixel 9' })).toBeDefined();
});

/** A push that is waited for; five seconds pass when the test says so. */
async function waitForPush(tenant: TestTenant, fetch?: typeof globalThis.fetch) {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { user } = await renderSecurity(tenant, { as: dan, ...(fetch ? { fetch } : {}) });
  await user.click(await screen.findByRole('link', { name: 'Add a method' }));
  await user.click((await dialog()).getByRole('button', { name: /^Push notification/ }));
  await says(/Waiting for your phone/);
  return { user, wait: (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms)) };
}

test('after a look for a push that was in doubt, the next one comes five seconds later', async () => {
  await using tenant = await createTestTenant();
  const { user, wait } = await waitForPush(tenant);
  await tenant.control.faults.add({
    method: 'POST',
    path: '/oauth/token',
    times: 1,
    answer: { drop: true },
  });
  await tenant.control.faults.add({
    method: 'GET',
    path: '/mfa/authenticators',
    times: 1,
    answer: { status: 404 },
  });
  await wait(5_000);
  await says(/don't know/);
  await tenant.control.requests.clear();

  await user.click((await dialog()).getByRole('button', { name: 'Look again' }));
  await says(/Waiting for your phone/);
  await wait(4_500);
  const looks = async () =>
    (await tenant.control.requests.list()).filter((one) => one.path === '/oauth/token').length;
  expect(await looks()).toBe(0);
  await wait(1_000);
  await waitFor(async () => expect(await looks()).toBe(1));
});

test('a push is cancelled at once, also while the tenant is slow to say whether the phone has answered', async () => {
  await using tenant = await createTestTenant();
  const look = Promise.withResolvers<void>();
  let isLooking = false;
  const { user, wait } = await waitForPush(tenant, async (input, init) => {
    const isPoll = init?.body instanceof URLSearchParams && init.body.has('oob_code');
    if (isPoll) {
      isLooking = true;
      await look.promise;
    }
    return tenant.fetch(String(input), init);
  });
  await wait(5_000);
  await waitFor(() => expect(isLooking).toBe(true));

  await user.click((await dialog()).getByRole('button', { name: 'Cancel' }));
  await gone();
  expect(await unconfirmed(tenant, dan)).not.toEqual([]);

  look.resolve();
  await waitFor(async () => expect(await unconfirmed(tenant, dan)).toEqual([]));
});

test('P29: whoever adds something can say what it replaces; what is not to be removed is not offered', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { as: 'eve@example.com', path: '/add' });
  await user.click((await dialog()).getByText('Replace a method you have'));
  const offered = await (await dialog()).findAllByRole('button', { name: /^Replace / });
  expect(offered.map(({ textContent }) => textContent)).toEqual([
    'Replace Phone ending in 2046',
    expect.stringMatching(/^Replace Email eve\./),
  ]);
  await user.click(offered[0] as HTMLElement);

  await says(/You're replacing/);
  expect((await dialog()).queryByText('Replace a method you have')).toBeNull();
  expect(window.location.pathname).toMatch(/^\/replace\/sms/);
});

test('P29: what is to be replaced is not asked about before the new one is seen', async () => {
  await using tenant = await createTestTenant();
  const [old] = (await tenant.control.people.get(dan)).authenticators;
  let isConfirmed = false;
  const { user } = await renderSecurity(tenant, {
    as: dan,
    path: `/replace/${encodeURIComponent(old?.row.id ?? '')}`,
    fetch: async (input, init) => {
      const isList = init?.method === 'GET' && String(input).endsWith('/mfa/authenticators');
      if (isList && isConfirmed) return Response.json({}, { status: 404 });
      if (init?.body instanceof URLSearchParams && init.body.has('otp')) isConfirmed = true;
      return tenant.fetch(String(input), init);
    },
  });
  await user.click((await dialog()).getByRole('button', { name: /^Authenticator app/ }));
  const code = await createMfaClient(tenant).showsNow(await key());
  await user.type((await dialog()).getByRole('textbox', { name: /code/ }), code);
  await user.click((await dialog()).getByRole('button', { name: 'Verify' }));

  await screen.findByText(/^Added\. /);
  expect(window.location.pathname).toBe('/');
});

test.each([403, 404])(
  'a wait that is refused with %i is asked about no more by itself, and goes on with a click',
  async (status) => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await using tenant = await createTestTenant();
    const { user, watch } = await add(tenant, dan, /^Push notification/);
    await says(/Waiting for your phone/);
    const looks = () => watch.asked.filter(({ path }) => path === '/oauth/token').length;
    const before = looks();
    const answer = { status, body: { error: 'x' } };
    await tenant.control.faults.add({ method: 'POST', path: '/oauth/token', times: 1, answer });
    await act(() => vi.advanceTimersByTimeAsync(5_500));
    const again = await (await dialog()).findByRole('button', { name: 'Try again' });
    expect((await dialog()).queryByText(/Waiting for your phone/)).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(looks()).toBe(before + 1);

    await tenant.control.push(dan, 'approve', 'Pixel 9');
    await user.click(again);
    await gone();
    expect(await screen.findByText(/^Added:/)).toBeDefined();
  },
);

test('who discards without a network reads that they are offline', async () => {
  await using tenant = await createTestTenant();
  let isOffline = false;
  const way: typeof fetch = (input, init) =>
    isOffline ? Promise.reject(new TypeError('fetch failed')) : tenant.fetch(String(input), init);
  const { user } = await renderSecurity(tenant, { as: 'ada@example.com', fetch: way });
  const discard = await screen.findByRole('button', { name: 'Discard Authenticator app' });
  const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  onTestFinished(() => network.mockRestore());
  isOffline = true;
  await user.click(discard);

  expect(await screen.findByText(/^It couldn't be discarded\. You're offline/)).toBeDefined();
});

test('on the phone itself, the app that approves is opened by a link', async () => {
  await using tenant = await createTestTenant();
  await add(tenant, dan, /^Push notification/);
  await says(/Waiting for your phone/);

  const link = (await dialog()).getByText('Open in Guardian on this phone');
  expect(link.getAttribute('href')).toMatch(/^otpauth:\/\/totp\/.*enrollment_tx_id=/);
});

test.each([
  [
    'EN-19: a push that was declined says so',
    'deny',
    /You declined on your phone\. Nothing was added/,
  ],
  ['EN-04: a picture that nobody scanned in time says so', 'wait', /Time ran out for this one/],
] as const)('%s, and begins anew with one click', async (_title, does, sentence) => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  await using tenant = await createTestTenant();
  const { user } = await add(tenant, dan, /^Push notification/);
  await says(/Waiting for your phone/);
  if (does === 'deny') await tenant.control.push(dan, 'deny');
  else await tenant.control.clock.advance(301);
  await act(() => vi.advanceTimersByTimeAsync(5_500));

  expect(await says(sentence)).toBeDefined();
  await user.click((await dialog()).getByRole('button', { name: 'Start again' }));
  await says(/Waiting for your phone/);
  expect(await unconfirmed(tenant, dan)).toEqual(['push', 'otp']);
});

test.each([
  ['unsupported_challenge_type', 400, /isn't offered here at the moment/],
  ['enrollment_conflict', 409, /there already, or it is being added somewhere else/],
  ['too_many_entities', 400, /no room for another method/],
  ['unauthorized_client', 403, /This app can't add methods/],
] as const)('EN-20: %s has words of its own', async (error, status, sentence) => {
  await using tenant = await createTestTenant();
  await tenant.control.faults.add({
    method: 'POST',
    path: '/mfa/associate',
    times: 1,
    answer: { status, body: { error, error_description: '<b>Dashboard</b>' } },
  });
  await add(tenant, dan, /^Authenticator app/);
  expect((await says(sentence)).textContent).not.toContain('Dashboard');
});

test('EN-20: association_required, when a code is typed, says that the set-up is no longer open', async () => {
  await using tenant = await createTestTenant();
  const { code, verify } = await addApp(tenant, dan);
  await tenant.control.faults.add({
    method: 'POST',
    path: '/oauth/token',
    times: 1,
    answer: { status: 400, body: { error: 'association_required' } },
  });
  await verify(await code());
  expect(await says(/no longer open\. Nothing was added/)).toBeDefined();
});

test('EN-13: unfinished set-ups of one kind are told apart, and the right one is discarded', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.people.create({
    email: 'pam@example.com',
    emailVerified: false,
    authenticators: [
      { kind: 'sms', phoneNumber: '+491711110001' },
      { kind: 'sms', phoneNumber: '+491711110001', active: false },
      { kind: 'sms', phoneNumber: '+491711110002', active: false },
    ],
  });
  const { user } = await renderSecurity(tenant, { as: 'pam@example.com' });
  await user.click(await screen.findByRole('button', { name: 'Discard Phone ending in 0002' }));

  expect(await screen.findByText(/^Discarded\./)).toBeDefined();
  const { authenticators } = await tenant.control.people.get('pam@example.com');
  expect(authenticators.map(({ row }) => [row.name?.slice(-4), row.active])).toEqual([
    ['0001', true],
    ['0001', false],
  ]);
});

test('two presses before anything is drawn anew discard with one request', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.people.create({
    email: 'pam@example.com',
    emailVerified: false,
    authenticators: [{ kind: 'otp' }, { kind: 'otp', active: false }],
  });
  await renderSecurity(tenant, { as: 'pam@example.com' });
  const discard = await screen.findByRole('button', { name: /^Discard/ });
  act(() => {
    discard.click();
    discard.click();
  });

  await screen.findByText(/^Discarded\./);
  const log = await tenant.control.requests.list();
  expect(log.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
});

test.each([
  [404, { error: 'not_found' }, /^It couldn't be discarded/],
  [500, null, /^It couldn't be discarded\. The server has a problem/],
  [403, { error: 'access_denied' }, /goes by itself within a day/],
] as const)(
  'EN-14: a discard that is answered with %i says what happened',
  async (status, body, sentence) => {
    await using tenant = await createTestTenant();
    await tenant.control.faults.add({
      method: 'DELETE',
      path: '/mfa/authenticators',
      times: 1,
      answer: { status, body },
    });
    const { user } = await renderSecurity(tenant, { as: 'ada@example.com' });
    await user.click(await screen.findByRole('button', { name: 'Discard Authenticator app' }));
    expect(await screen.findByText(sentence)).toBeDefined();
    expect(await unconfirmed(tenant, 'ada@example.com')).toEqual(['otp']);
  },
);

test('EN-11: one of the kind that was begun elsewhere is not touched; finished, or replaced when asked', async () => {
  await using tenant = await createTestTenant();
  const { user } = await add(tenant, 'ada@example.com', /^Authenticator app/);
  await says(/was begun and not confirmed/);
  expect(await begun(tenant)).toBe(0);

  await user.click((await dialog()).getByRole('button', { name: 'Discard it and start again' }));
  await key();
  expect(await unconfirmed(tenant, 'ada@example.com')).toEqual(['otp']);
  expect(await begun(tenant)).toBe(1);
});

test('what was scanned in an earlier visit is finished with the code that the app shows', async () => {
  await using tenant = await createTestTenant();
  const { authenticators } = await tenant.control.people.create({
    email: 'fin@example.com',
    emailVerified: false,
    authenticators: [{ kind: 'phone' }, { kind: 'otp', active: false }],
  });
  const seed = authenticators.find(({ kind }) => kind === 'otp')?.secret;
  const { user } = await renderSecurity(tenant, { as: 'fin@example.com' });
  await user.click(await screen.findByRole('link', { name: 'Finish Authenticator app' }));
  await user.click((await dialog()).getByRole('button', { name: /^Finish with a code/ }));
  const code = await createMfaClient(tenant).showsNow(seed);
  await user.type((await dialog()).getByRole('textbox', { name: /code/ }), `${code}{Enter}`);
  await gone();
  expect(await kinds(tenant, 'fin@example.com')).toContain('otp');
});

test('P30: a first method needs a new sign-in, brings a recovery code once, and ends the confirmation', async () => {
  await using tenant = await createTestTenant();
  const ben = 'ben@example.com';
  const { user, confirm } = await renderSecurity(tenant, { as: ben });
  await user.click(await screen.findByRole('link', { name: 'Add a method' }));
  expect(await says(/sign in once more/)).toBeDefined();
  expect((await dialog()).queryByRole('button', { name: /^Authenticator app/ })).toBeNull();

  await confirm(ben);
  await user.click((await dialog()).getByRole('button', { name: /^Authenticator app/ }));
  const code = await createMfaClient(tenant).showsNow(await key());
  await user.type((await dialog()).getByRole('textbox', { name: /code/ }), `${code}{Enter}`);

  const recovery = await screen.findByText(/^[A-Z0-9]{4}( [A-Z0-9]{4}){5}$/);
  const told = recovery.textContent.replace(/\s/g, '');
  await user.type((await dialog()).getByRole('textbox'), told.slice(-4));
  await user.click((await dialog()).getByRole('button', { name: 'I have saved it' }));
  await gone();
  expect(await screen.findByText(/You have a second step now/)).toBeDefined();
  expect(screen.getByText(/Your confirmation has expired/)).toBeDefined();
  expect(recovery.ownerDocument.body.textContent).not.toContain(told.slice(0, 4));
  expect(await kinds(tenant, ben)).toEqual(expect.arrayContaining(['otp', 'recovery-code']));
});

test('a recovery code that came with a cancelled first try is shown with the one that is finished', async () => {
  await using tenant = await createTestTenant();
  const ben = 'ben@example.com';
  const { user, confirm } = await renderSecurity(tenant, { path: '/add' });
  await confirm(ben);
  await confirm(ben);
  await user.click((await dialog()).getByRole('button', { name: /^Authenticator app/ }));
  await key();
  await user.click((await dialog()).getByRole('button', { name: 'Cancel' }));
  await gone();
  await user.click(await screen.findByRole('link', { name: 'Add a method' }));
  await user.click((await dialog()).getByRole('button', { name: /^Authenticator app/ }));
  const code = await createMfaClient(tenant).showsNow(await key());
  await user.type((await dialog()).getByRole('textbox', { name: /code/ }), `${code}{Enter}`);
  expect(await screen.findByText(/^[A-Z0-9]{4}( [A-Z0-9]{4}){5}$/)).toBeDefined();
});
