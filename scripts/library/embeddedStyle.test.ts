// What of our style goes into other people's pages, and how it reads there.

import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '#scripts/process/settings.ts';
import { forOtherPages, isOfThePage } from './embeddedStyle.ts';

test('other pages get the style of the page, and of no other room', () => {
  const files = globSync('src/**/*.css', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const roomsOf = (some: readonly string[]) => new Set(some.map((file) => file.split('/')[1]));
  expect(roomsOf(files.filter(isOfThePage))).toEqual(new Set(['embed', 'security', 'ui']));
  expect(roomsOf(files).size).toBeGreaterThan(3);
});

test.each([
  ['@layer ui { .a { gap: 2rem } }', '@layer ui{.a{gap:calc(2 * var(--latchkey-rem))}}'],
  [
    '.a :is(b, i) > .c { inset: 0 -0.5rem }',
    '.a :is(b,i) > .c{inset:0 calc(-0.5 * var(--latchkey-rem))}',
  ],
  ['@media (width < 30rem) { .a { margin: 0 } }', '@media (width < 30rem){.a{margin:0}}'],
  [
    '@container (inline-size < 30rem) { .a { margin: 0 } }',
    '@container (inline-size < 30em){.a{margin:0}}',
  ],
  ['.a { --latchkey-rem: max(1rem, 1em); }', '.a{--latchkey-rem:max(1rem,1em)}'],
])('lengths are of our own, and what need not be said is not: %s', (css, text) => {
  expect(forOtherPages(css)).toBe(`@layer latchkey{@layer base,ui,security;${text}}`);
});
