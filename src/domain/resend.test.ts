// When a new code may be asked for, by the documented limits.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Channel, nextSendAt } from './resend.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** So many codes, half a minute apart, the last one at `last`. */
const sends = (count: number, last: number) =>
  Array.from({ length: count }, (_, at) => last - (count - 1 - at) * 30 * second);

test.each<[string, Channel, readonly number[], number]>([
  ['before the first code there is nothing to wait for', 'sms', [], Number.NEGATIVE_INFINITY],
  ['after one text message: half a minute', 'sms', [0], 30 * second],
  ['after one email: half a minute', 'email', [0], 30 * second],
  ['after nine text messages: half a minute', 'sms', sends(9, 0), 30 * second],
  [
    'after ten text messages: an hour after the first of them',
    'sms',
    sends(10, 270 * second),
    hour,
  ],
  ['after ten calls: the same', 'voice', sends(10, 270 * second), hour],
  ['after ten emails: half a minute', 'email', sends(10, 0), 30 * second],
  [
    'ten text messages, a day ago: half a minute after the newest',
    'sms',
    [...sends(10, 0), 24 * hour],
    24 * hour + 30 * second,
  ],
  [
    'eleven text messages, the last of them as soon as possible: another hour',
    'sms',
    [...sends(10, 270 * second), hour],
    2 * hour,
  ],
])('EN-08: %s', (_title, channel, sentAt, expected) => {
  expect(nextSendAt(channel, sentAt)).toBe(expected);
});

test('EN-08: who asks as soon as it is allowed never meets the documented limit', () => {
  const limits = { sms: [10, hour], voice: [10, hour], email: [20, minute] } as const;
  fc.assert(
    fc.property(
      fc.constantFrom<Channel>('sms', 'voice', 'email'),
      fc.array(fc.nat(2 * hour), { minLength: 1, maxLength: 40 }),
      (channel, pauses) => {
        const [capacity, refill] = limits[channel];
        const sentAt: number[] = [0];
        let [left, at] = [capacity - 1, 0];
        for (const pause of pauses) {
          const next = nextSendAt(channel, sentAt) + pause;
          left = Math.min(capacity, left + (next - at) / refill) - 1;
          at = next;
          sentAt.push(at);
          expect(left).toBeGreaterThan(-1e-6);
        }
      },
    ),
  );
});
