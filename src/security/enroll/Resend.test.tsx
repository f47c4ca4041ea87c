// Asking for a new code: not too soon, and saying what becomes of the old one.
import { act, screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { messages as enrollparts } from '#i18n/en/enrollparts.ts';
import { renderWithWords } from '#testing/renderWithWords.tsx';
import { nowMs } from '#ui/useSecondsUntil.ts';
import { Resend } from './Resend.tsx';

const asked = vi.fn();

const resend = (sentAt: readonly number[], rest: { notBefore?: number; isBusy?: boolean } = {}) => (
  <Resend
    channel="sms"
    sentAt={sentAt}
    notBefore={rest.notBefore ?? null}
    isBusy={rest.isBusy ?? false}
    onResend={asked}
  />
);

/** What is said about waiting. */
const told = () => screen.getByText(/^Nothing arrived/).textContent;

const button = () => screen.getByRole('button', { name: 'Send a new code' });

test('EN-08: a new code can be asked for after half a minute, and the page counts down to it', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  asked.mockClear();
  renderWithWords({ enrollparts }, resend([nowMs()]));
  expect(told()).toBe('Nothing arrived? You can get a new code in 0:30.');
  act(() => button().click());
  expect(asked).not.toHaveBeenCalled();

  act(() => vi.advanceTimersByTime(21_000));
  expect(told()).toBe('Nothing arrived? You can get a new code in 0:09.');
  act(() => vi.advanceTimersByTime(9_000));
  expect(told()).toBe('Nothing arrived?');
  expect(vi.getTimerCount()).toBe(0);
  act(() => button().click());
  expect(asked).toHaveBeenCalledOnce();
});

test('EN-08: after a second code the page says that only the newest works', () => {
  const first = nowMs() - 60_000;
  const { redraw } = renderWithWords({ enrollparts }, resend([first]));
  expect(screen.getByRole('status').textContent).toBe('');
  redraw(resend([first], { isBusy: true }));
  expect(button().getAttribute('aria-busy')).toBe('true');
  redraw(resend([first, nowMs()]));
  expect(screen.getByRole('status').textContent).toBe(
    'We sent a new code. Only the newest one works.',
  );
  expect(button().getAttribute('aria-disabled')).toBe('true');
});

test('EN-08: what was sent before a reload or a step-up still counts', () => {
  renderWithWords({ enrollparts }, resend([nowMs() - 20_500]));
  expect(told()).toBe('Nothing arrived? You can get a new code in 0:10.');
});

test('EN-08: with the text messages of an hour used up, the page waits as long as the tenant would', () => {
  const now = nowMs();
  const tenOfThem = Array.from({ length: 10 }, (_, at) => now - 600_000 + at * 60_000);
  renderWithWords({ enrollparts }, resend(tenOfThem));
  expect(told()).toBe('Nothing arrived? You can get a new code in 50:00.');
});

test('EN-08: a longer wait that the tenant asks for is kept', () => {
  renderWithWords({ enrollparts }, resend([nowMs() - 60_000], { notBefore: nowMs() + 90_000 }));
  expect(told()).toBe('Nothing arrived? You can get a new code in 1:30.');
});
