// Letters that are HTML only, as people read them.
import { expect, test } from 'vitest';
import { plainTextOf } from './plainTextOf.ts';

test.each([
  ['<p>Your code is <b>424242</b></p>', 'Your code is 424242'],
  ['<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
  ['<head><title>x</title></head><style>p{}</style>Hello', 'Hello'],
  [
    '<a class="b" href="https://e.example/?a=1&amp;b=2">Confirm</a>',
    'Confirm <https://e.example/?a=1&b=2>',
  ],
  ['1 &lt; 2 &amp;&amp; 3 &#62; 2&nbsp;&unknown;', '1 < 2 && 3 > 2 &unknown;'],
  ['1 < 2 and <', '1 < 2 and <'],
  ['<style>never closed', ''],
])('an HTML letter is read: %s', (html, text) => {
  expect(plainTextOf(html)).toBe(text);
});

test.each(['<', '<style>', '<a href=', '&', ' ', '<a>'])(
  'a letter made to be slow is read in no time: %s, over and over',
  (piece) => {
    const began = performance.now();
    plainTextOf(piece.repeat(200_000 / piece.length));
    expect(performance.now() - began).toBeLessThan(500);
  },
);
