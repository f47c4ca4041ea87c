// The list can't be had, or can't be had again: what is said, what stays, and the way on.
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';
// At hand already: what comes after the list is waited for, and not for its making.
import './late.tsx';

type Answer = Parameters<TestTenant['control']['faults']['add']>[0]['answer'];

const breakList = (tenant: TestTenant, answer: Answer, times = 1) =>
  tenant.control.faults.add({ method: 'GET', path: '/mfa/authenticators', times, answer });

const items = () => screen.findAllByRole('listitem');
const lookAgain = () => screen.getByRole('button', { name: 'Look again' });
const isBlocked = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';

/** Lets the time of the page pass until there is something to see; retries wait for a little longer each time. */
async function passUntil(isThere: () => unknown) {
  for (let passed = 0; passed < 60 && !isThere(); passed += 1) {
    await act(() => vi.advanceTimersByTimeAsync(250));
    // The tenant answers in its own time.
    await act(() => new Promise<void>((resolve) => soon(resolve)));
  }
}

/** Not the one of the clock that the test has taken. */
const soon = setImmediate;

async function listsAsked(tenant: TestTenant): Promise<number> {
  const all = await tenant.control.requests.list();
  return all.filter(({ path }) => path === '/mfa/authenticators').length;
}

/** The list is asked as soon as there is a token. */
async function listIsAsked(tenant: TestTenant) {
  await waitFor(async () => {
    const all = await tenant.control.requests.list();
    expect(all.some(({ path }) => path === '/oauth/token')).toBe(true);
  });
  await act(() => vi.advanceTimersByTimeAsync(100));
}

function takeClock() {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  // The clock that was taken has no say in it otherwise.
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), ms);
    return stop.signal;
  });
  onTestFinished(() => {
    timeout.mockRestore();
    vi.useRealTimers();
  });
  return (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
}

const unreadable = "The server sent something we can't read.";
const broken = 'The server has a problem.';
const refused = 'The server refused this.';
const forSupport = 'tell support when it happened: ';

test.each<[id: string, what: string, answer: Answer, says: readonly string[]]>([
  [
    'AF-02',
    'a missing permission',
    { status: 403, body: { error: 'insufficient_scope' } },
    ['You may not do this here. Ask the people who run this app for permission.'],
  ],
  [
    'AF-04',
    'an API that is not there',
    { status: 404, body: '' },
    ["This app can't show your sign-in methods. Tell the people who run it."],
  ],
  ['AF-08', 'a 405', { status: 405 }, [refused, forSupport]],
  ['AF-08', 'a 415', { status: 415 }, [refused, forSupport]],
  ['AF-08', 'a 422', { status: 422, body: { error: 'invalid_body' } }, [refused, forSupport]],
  ['AF-09', 'a 413', { status: 413, body: 'too large' }, [refused, forSupport]],
  ['AF-21', 'JSON that is cut off', { status: 200, body: '[{"id":"totp|dev' }, [unreadable]],
  ['AF-22', 'an empty answer', { status: 200, body: '' }, [unreadable, forSupport]],
  ['AF-23', 'null', { status: 200, body: 'null' }, [unreadable]],
  ['AF-23', 'an object', { status: 200, body: '{}' }, [unreadable]],
  ['AF-23', 'a text', { status: 200, body: '"x"' }, [unreadable]],
  ['AF-23', 'a number', { status: 200, body: '42' }, [unreadable]],
  [
    'AF-27',
    'a web page',
    { status: 200, body: '<!doctype html><p>Wi-Fi' },
    [
      'A web page answered in place of the server. Your network may want you to sign in to it first.',
    ],
  ],
])('%s: in place of the list comes %s: it is said, and looking again helps', async (...row) => {
  const [, , answer, says] = row;
  await using tenant = await createTestTenant();
  await breakList(tenant, answer);
  const { user } = await renderSecurity(tenant, { as: 'dan@example.com' });

  const alert = await screen.findByRole('alert');
  for (const words of says) expect(alert.textContent).toContain(words);
  expect(alert.textContent).not.toMatch(/\b[45]\d\d\b|JSON|null|undefined/);
  expect(screen.queryByText('You have no second step yet')).toBeNull();
  await user.click(lookAgain());

  expect(await items()).toHaveLength(2);
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['AF-01', 401, { error: 'invalid_grant' }],
  ['AF-03', 403, { error: 'mfa_required' }],
])('%s: a %i on the list asks for a confirmation, and then the list is there', async (...row) => {
  const [, status, body] = row;
  await using tenant = await createTestTenant();
  await breakList(tenant, { status, body });
  const { confirm } = await renderSecurity(tenant, { as: 'dan@example.com' });

  expect(await screen.findByText(/Your confirmation has expired/)).toBeDefined();
  await confirm('dan@example.com');

  expect(await items()).toHaveLength(2);
});

test('AF-10: after too many requests the button counts down, and comes back by itself', async () => {
  await using tenant = await createTestTenant();
  const pass = takeClock();
  await breakList(tenant, { status: 429, headers: { 'Retry-After': '30' } });
  const { user } = await renderSecurity(tenant, { as: 'dan@example.com' });
  expect((await screen.findByRole('alert')).textContent).toContain('That was too much at once.');
  expect(isBlocked(lookAgain())).toBe(true);
  expect(lookAgain().textContent).toMatch(/^Look again in (30|29) s$/);

  await pass(20_000);
  expect(lookAgain().textContent).toMatch(/^Look again in (10|9) s$/);
  await user.click(lookAgain());
  act(() => window.dispatchEvent(new Event('focus')));
  expect(await listsAsked(tenant)).toBe(1);

  await pass(10_000);
  expect(isBlocked(lookAgain())).toBe(false);
  expect(lookAgain().textContent).toBe('Look again');
  expect(await listsAsked(tenant)).toBe(1);
  await user.click(lookAgain());
  expect(await items()).toHaveLength(2);
});

test('AF-15: the wait that a busy server asks for is shown', async () => {
  await using tenant = await createTestTenant();
  await breakList(tenant, { status: 503, headers: { 'Retry-After': '90' } });
  await renderSecurity(tenant, { as: 'dan@example.com' });

  expect((await screen.findByRole('alert')).textContent).toContain(broken);
  expect(lookAgain().textContent).toMatch(/^Look again in (90|89) s$/);
  expect(await listsAsked(tenant)).toBe(1);
});

test('AF-13: when the server breaks, the list from before stays and says how old it is', async () => {
  await using tenant = await createTestTenant();
  const pass = takeClock();
  const { user } = await renderSecurity(tenant, { as: 'dan@example.com' });
  expect(await items()).toHaveLength(2);
  await screen.findByRole('complementary');
  await breakList(tenant, { status: 500 }, 3);

  await pass(10_000);
  act(() => window.dispatchEvent(new Event('focus')));
  await passUntil(() => screen.queryByText(/couldn't look again/));

  expect((await screen.findByText(/^We couldn't look again just now/)).textContent).toMatch(
    /This is what we saw at \d?\d:\d\d/,
  );
  expect(await items()).toHaveLength(2);
  // No advice about a list that may be old.
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(await listsAsked(tenant)).toBe(4);
  await user.click(lookAgain());
  await waitFor(() => expect(screen.queryByText(/couldn't look again/)).toBeNull());
});

test("AF-14: a gateway's web page is never drawn", async () => {
  await using tenant = await createTestTenant();
  takeClock();
  await breakList(tenant, { status: 502, body: '<html><h1>Bad gateway</h1><img src=x>' }, 3);
  await renderSecurity(tenant, { as: 'dan@example.com' });
  // On a busy machine the confirmation takes its time, and that of the page would end it.
  await waitFor(async () => expect(await listsAsked(tenant)).toBeGreaterThan(0));
  await passUntil(() => screen.queryByRole('alert'));

  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain(broken);
  expect(alert.textContent).toContain(forSupport);
  expect(screen.queryByText(/Bad gateway/)).toBeNull();
  expect(screen.queryByRole('img')).toBeNull();
});

test('AF-65: what the server says of its own error is not repeated', async () => {
  await using tenant = await createTestTenant();
  const told = '<b onclick=alert(1)>at Object.list (/srv/app.js:12)</b>';
  await breakList(tenant, {
    status: 400,
    body: { error: 'invalid_request', error_description: told },
  });
  await renderSecurity(tenant, { as: 'dan@example.com' });

  expect((await screen.findByRole('alert')).textContent).toContain(refused);
  expect(document.body.innerHTML).not.toMatch(/onclick|app\.js/);
});

test('AF-16: whoever waits long can stop it; what is stopped is really stopped', async () => {
  await using tenant = await createTestTenant();
  const pass = takeClock();
  await breakList(tenant, { delayMs: 600_000 });
  const { user } = await renderSecurity(tenant, { as: 'dan@example.com' });
  await listIsAsked(tenant);
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  await pass(3_000);

  expect(screen.getByText('This is taking longer than usual.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));

  expect((await screen.findByRole('alert')).textContent).toBe(
    'You stopped before your sign-in methods cameNothing was changed.',
  );
  await user.click(lookAgain());
  expect(await items()).toHaveLength(2);
});

test('AF-16: without an answer in fifteen seconds the request ends, and one can look again', async () => {
  await using tenant = await createTestTenant();
  const pass = takeClock();
  await breakList(tenant, { delayMs: 600_000 });
  const { user } = await renderSecurity(tenant, { as: 'dan@example.com' });
  await listIsAsked(tenant);
  await pass(15_100);

  expect((await screen.findByRole('alert')).textContent).toContain('took too long to answer');
  await user.click(lookAgain());
  expect(await items()).toHaveLength(2);
});

test('AF-16: while one waits, one can also ask anew', async () => {
  await using tenant = await createTestTenant();
  const pass = takeClock();
  await breakList(tenant, { delayMs: 600_000 });
  const { user } = await renderSecurity(tenant, { as: 'dan@example.com' });
  await listIsAsked(tenant);
  await pass(3_000);

  await user.click(lookAgain());
  expect(await items()).toHaveLength(2);
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['AF-33', 'type', { authenticator_type: 'telepathy', name: 'Third eye' }],
  ['AF-34', 'channel', { authenticator_type: 'oob', oob_channel: 'pigeon', name: 'Third eye' }],
])('%s: a %s that nobody knows is another method, with the end of its id', async (...row) => {
  const [, , fields] = row;
  await using tenant = await createTestTenant();
  const body = [
    { id: 'x|dev_AAAA1111', active: true, ...fields },
    { id: 'x|dev_AAAA2222', active: true, ...fields },
  ];
  await breakList(tenant, { status: 200, body });
  await renderSecurity(tenant, { as: 'dan@example.com' });

  const shown = (await items()).map((item) => item.textContent);
  expect(shown).toEqual([
    expect.stringContaining('Other method Third eye'),
    expect.stringContaining('Other method Third eye'),
  ]);
  expect(shown[0]).toContain('Reference 1111');
  expect(shown[1]).toContain('Reference 2222');
});

test.each([[undefined], [''], [42], [null]])(
  'AF-36: a method whose id is %j is shown, and nothing is offered for it',
  async (id) => {
    await using tenant = await createTestTenant();
    const row = { id, active: true, authenticator_type: 'oob', oob_channel: 'sms' };
    await breakList(tenant, { status: 200, body: [row] });
    await renderSecurity(tenant, { as: 'dan@example.com' });

    const [item] = await items();
    expect(item?.textContent).toContain('Phone');
    expect(item?.textContent).toContain("can't be removed here. Support can help.");
    expect(item && within(item).queryByRole('link')).toBeNull();
  },
);

test('AF-40: an id that comes twice is one row, and one removal', async () => {
  await using tenant = await createTestTenant();
  const { authenticators } = await tenant.control.people.get('dan@example.com');
  const rows = authenticators.map(({ row }) => row);
  await breakList(tenant, { status: 200, body: [...rows, ...rows] });
  const { user } = await renderSecurity(tenant, { as: 'dan@example.com' });

  expect(await items()).toHaveLength(2);
  await user.click(screen.getByRole('link', { name: 'Remove Authenticator app' }));
  await user.click(await screen.findByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Remove app' }));
  await screen.findByText(/^Removed: /);
  const sent = (await tenant.control.requests.list()).filter(({ method }) => method === 'DELETE');
  expect(sent).toHaveLength(1);
});

test('AF-41: an empty list says that there is no second step, and what that means', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant, { as: 'ben@example.com' });

  expect(await screen.findByRole('heading', { name: 'You have no second step yet' })).toBeDefined();
  expect(screen.getByText('Only your password protects your account.')).toBeDefined();
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('AF-42: whoever has one method reads that it is the only one', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant, { as: 'dan@example.com' });

  expect((await screen.findByText(/^You have only one second step/)).textContent).toContain(
    'A spare gets you in when it is lost.',
  );
});
