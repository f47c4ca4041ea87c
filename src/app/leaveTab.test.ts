// What becomes of a page that goes away, and does not.
import { afterEach, expect, test, vi } from 'vitest';
import { leaveTab } from './leaveTab.ts';

afterEach(() => void vi.useRealTimers());

function leave() {
  vi.useFakeTimers();
  const told: string[] = [];
  const here = new EventTarget();
  leaveTab(
    () => told.push('goes'),
    () => told.push('stays'),
    here,
  );
  return { told, comeBack: () => here.dispatchEvent(new Event('pageshow')) };
}

test('a redirect that was stopped leaves a page that can be used after ten seconds, and goes nowhere by itself', async () => {
  const { told } = leave();

  await vi.advanceTimersByTimeAsync(9_999);
  expect(told).toEqual(['goes']);
  await vi.advanceTimersByTimeAsync(1);

  expect(told).toEqual(['goes', 'stays']);
});

test('staying is told once, whether the Back button or the time comes first', async () => {
  const first = leave();
  first.comeBack();
  await vi.advanceTimersByTimeAsync(60_000);
  first.comeBack();
  expect(first.told).toEqual(['goes', 'stays']);

  const later = leave();
  await vi.advanceTimersByTimeAsync(10_000);
  later.comeBack();
  expect(later.told).toEqual(['goes', 'stays']);
});
