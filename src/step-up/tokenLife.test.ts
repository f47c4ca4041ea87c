// How long a token lives, on a clock that never jumps and on one that goes wrong.
import { expect, onTestFinished, test, vi } from 'vitest';
import { beginTokenLife, whenOver } from './tokenLife.ts';

const MINUTE_MS = 60_000;

function begin() {
  const at = { now: 0, wall: 1_790_000_000_000 };
  const life = beginTokenLife(600, { nowMs: () => at.now, wallMs: () => at.wall });
  /** Minutes go by on both clocks, or on one. */
  const pass = (minutes: number, { asleep = false } = {}) => {
    if (!asleep) at.now += minutes * MINUTE_MS;
    at.wall += minutes * MINUTE_MS;
  };
  return { life, pass, at };
}

test('it ends thirty seconds early: what is sent then could arrive too late', () => {
  const { life, pass } = begin();
  expect(life.leftMs()).toBe(9.5 * MINUTE_MS);
  pass(9.5);
  expect(life.leftMs()).toBe(0);
});

test('a sleep counts, though the clock that never jumps stood still in it', () => {
  const { life, pass } = begin();
  pass(1);
  pass(30, { asleep: true });
  life.wake();
  expect(life.leftMs()).toBeLessThan(0);
});

test('a sleep counts once, however often the page is looked at', () => {
  const { life, pass } = begin();
  pass(3, { asleep: true });
  for (const _look of [1, 2, 3]) life.wake();
  pass(2);
  life.wake();
  expect(life.leftMs()).toBe(4.5 * MINUTE_MS);
});

test('a device clock that is set back gives no more time, nor does one that is set right a little', () => {
  const { life, pass, at } = begin();
  pass(1);
  at.wall -= 60 * MINUTE_MS;
  life.wake();
  at.wall += 5_000;
  life.wake();
  expect(life.leftMs()).toBe(8.5 * MINUTE_MS);
});

function count(begun: ReturnType<typeof begin>) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const told = { times: 0 };
  const stop = whenOver(begun.life, () => {
    told.times += 1;
  });
  return { told, stop };
}

test('its end is told once, when it is there: a timer that comes a fraction of a millisecond early waits on', () => {
  const begun = begin();
  const { told } = count(begun);
  begun.at.now = 9.5 * MINUTE_MS - 0.4;
  vi.advanceTimersByTime(9.5 * MINUTE_MS);
  expect(told.times).toBe(0);
  begun.at.now += 1;
  vi.advanceTimersByTime(1);
  expect(told.times).toBe(1);
  vi.advanceTimersByTime(9.5 * MINUTE_MS);
  expect(told.times).toBe(1);
});

test('its end is told when the timer ran in a sleep in which the clock that never jumps stood still', () => {
  const begun = begin();
  const { told } = count(begun);
  begun.pass(9.5, { asleep: true });
  vi.advanceTimersByTime(9.5 * MINUTE_MS);
  expect(told.times).toBe(1);
});

test('a life of years is no end, and one that was called off has none', () => {
  const begun = begin();
  begun.at.now = -1_000 * 24 * 60 * MINUTE_MS;
  const { told, stop } = count(begun);
  vi.advanceTimersByTime(60 * MINUTE_MS);
  expect(told.times).toBe(0);
  expect(vi.getTimerCount()).toBe(1);
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
