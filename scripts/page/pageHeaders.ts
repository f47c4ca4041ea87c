// Writes the headers that keep the page's promises: nothing runs, loads or frames it that the build did not put there.

import { createHash } from 'node:crypto';

/**
 * The headers of every answer, for a built document and then for the tenant it may talk to.
 *
 * Strict-Transport-Security belongs here wherever the page is served over https; on loopback there is no https.
 */
export function pageHeaders(html: string): (tenantOrigin: string) => [string, string][] {
  const scripts = inlineHashes(html, 'script');
  const styles = inlineHashes(html, 'style');
  return (tenantOrigin) => [
    [
      'Content-Security-Policy',
      [
        "default-src 'none'",
        // The inline scripts may run, and so may what they import: no list of hosts to get round.
        `script-src 'strict-dynamic' ${scripts}`,
        `style-src 'self' ${styles}`,
        "img-src 'self' data:",
        "font-src 'self'",
        "manifest-src 'self'",
        `connect-src 'self' ${tenantOrigin}`,
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        // src/shell.ts makes the elements of our own scripts, and nothing else may make any.
        'trusted-types latchkey',
      ].join('; '),
    ],
    // A plain `same-origin` would cut the step-up popup off from the page that opened it.
    ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    [
      'Permissions-Policy',
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    ],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
  ];
}

/** `'sha256-…'` of each inline element; Vite writes the page, so its tags are plain. */
function inlineHashes(html: string, tag: 'script' | 'style'): string {
  const elements = html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...elements]
    .filter(([, attributes = '']) => !/\s(src|type="(?!module|text\/javascript))/.test(attributes))
    .map(
      ([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    )
    .join(' ');
}
