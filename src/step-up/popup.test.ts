// What is heard from the window of a confirmation, and what is not.
import { afterEach, expect, test, vi } from 'vitest';
import { createPopup, type PopupTurn, type PopupWindow, reportToOpener } from './popup.ts';

const open: { end: () => void }[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const trip of open.splice(0)) trip.end();
});

/** A page that waits for the answer of one trip; its window is a plain object. */
function visit(state: string, policy = 'same-origin-allow-popups') {
  const window = { closed: false, focus() {}, close() {}, location: { replace() {} } };
  const headers = new Headers({ 'cross-origin-opener-policy': policy });
  const popup = createPopup(() => window satisfies PopupWindow, Promise.resolve({ headers }));
  const trip = popup.open();
  if (!trip) throw new Error('blocked');
  open.push(trip);
  const turns: string[] = [];
  trip.visit('https://example.com/authorize', state, (turn: PopupTurn) =>
    turns.push(turn.at === 'answer' ? `answer ${turn.answer.get('code')}` : turn.at),
  );
  return { window, turns, trip };
}

test('each page hears the answer to its own trip, and no other', async () => {
  const [one, other] = [visit('popup.1'), visit('popup.2')];

  expect(await reportToOpener(new URLSearchParams('code=a&state=popup.2'))).toBe(true);

  expect(one.turns).toEqual([]);
  expect(other.turns).toEqual(['answer a']);
});

test('an answer counts once', async () => {
  const { turns } = visit('popup.1');

  expect(await reportToOpener(new URLSearchParams('code=a&state=popup.1'))).toBe(true);
  vi.useFakeTimers();
  const second = reportToOpener(new URLSearchParams('code=b&state=popup.1'));
  await vi.advanceTimersByTimeAsync(1_500);

  expect(await second).toBe(false);
  expect(turns).toEqual(['answer a']);
});

test.each([
  [null],
  ['code=a&state=popup.1'],
  [{ answer: 1 }],
  [{ answer: 'state=__proto__' }],
  [[]],
])('a message that is no answer of ours is not heard: %j', async (message) => {
  const { turns } = visit('popup.1');
  const channel = new BroadcastChannel('latchkey.step-up');
  channel.postMessage(message);
  channel.close();

  await reportToOpener(new URLSearchParams('code=a&state=popup.1'));

  expect(turns).toEqual(['answer a']);
});

test.each([
  ['same-origin-allow-popups', 'popup_closed'],
  ['', 'popup_closed'],
  ['same-origin', 'popup_lost'],
  ['same-origin; report-to="x"', 'popup_lost'],
  ['noopener-allow-popups', 'popup_lost'],
])(
  'a window that is gone under the policy "%s" is taken for %s, in less than a second and a half',
  async (policy, turn) => {
    vi.useFakeTimers();
    const { window, turns } = visit('popup.1', policy);
    window.closed = true;

    await vi.advanceTimersByTimeAsync(1_499);

    expect(turns).toEqual([turn]);
    // Nothing more is said of it, however long it takes.
    await vi.advanceTimersByTimeAsync(600_000);
    expect(turns).toEqual([turn]);
  },
);

test('an answer that comes after the window is out of sight still counts', async () => {
  vi.useFakeTimers();
  const { window, turns } = visit('popup.1', 'same-origin');
  window.closed = true;
  await vi.advanceTimersByTimeAsync(1_499);
  vi.useRealTimers();

  expect(await reportToOpener(new URLSearchParams('code=a&state=popup.1'))).toBe(true);

  expect(turns).toEqual(['popup_lost', 'answer a']);
});

test('an answer that comes too late is taken off its window, and does nothing', async () => {
  vi.useFakeTimers();
  const { turns } = visit('popup.1');
  await vi.advanceTimersByTimeAsync(600_000);
  // Nobody looks any more whether it is still open.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();

  expect(await reportToOpener(new URLSearchParams('code=a&state=popup.1'))).toBe(true);

  expect(turns).toEqual(['popup_timed_out']);
});

test('a blocked window is no trip', () => {
  expect(createPopup(() => null, Promise.reject(new Error('offline'))).open()).toBeNull();
});
