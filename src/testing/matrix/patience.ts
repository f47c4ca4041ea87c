// How long a cell waits for the page, and how often it looks.
import { expect } from 'vitest';

/** @see expect.poll, which looks every 50 ms by itself: too seldom for a thousand cells */
export const quickPoll = <Found>(look: () => Found | Promise<Found>) =>
  expect.poll(look, { timeout: 10_000, interval: 10 });
