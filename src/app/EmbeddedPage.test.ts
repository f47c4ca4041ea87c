// Shows the embedded page where there is no browser at all.
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EmbeddedPage } from './EmbeddedPage.tsx';

test('EM-20: a server draws the heading and the button, and needs no window for it', () => {
  const html = renderToString(
    createElement(EmbeddedPage, { opened: null, hooks: {}, placeRef: null }),
  );
  expect(html).toMatch(/<h1[^>]*>Security<\/h1>/);
  expect(html).toContain('Confirm it&#x27;s you');
});

test('where another language is asked for, or words of the host, a server draws the shape, and words that nobody sees or hears', () => {
  const draw = (locale: string, hasWords = false) =>
    renderToString(
      createElement(EmbeddedPage, { opened: null, locale, hasWords, hooks: {}, placeRef: null }),
    );
  expect(draw('de')).toContain('data-words="waiting"');
  expect(draw('auto')).toContain('data-words="waiting"');
  expect(draw('en', true)).toContain('data-words="waiting"');
  expect(draw('en-GB')).not.toContain('data-words');
});
