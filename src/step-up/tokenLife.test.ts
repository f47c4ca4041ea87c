// How long a token lives, on a clock that never jumps and on one that goes wrong.
import { expect, test } from 'vitest';
import { beginTokenLife } from './tokenLife.ts';

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
