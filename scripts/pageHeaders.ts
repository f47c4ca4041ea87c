// Writes the headers that keep the page's promises: nothing runs, loads or frames it that the build did not put there.

import { createHash } from 'node:crypto';

/**
 * The headers of every answer.
 *
 * Strict-Transport-Security belongs here wherever the page is served over https; on loopback there is no https.
 */
export function pageHeaders(html: string, tenantOrigin: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(html, tenantOrigin),
    // A plain `same-origin` would cut the step-up popup off from the page that opened it.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

function contentSecurityPolicy(html: string, tenantOrigin: string): string {
  return [
    "default-src 'none'",
    // The inline scripts of the built page may run, and what they import may: no list of hosts to get round.
    `script-src 'strict-dynamic' ${inlineHashes(html, 'script')}`.trimEnd(),
    `style-src 'self' ${inlineHashes(html, 'style')}`.trimEnd(),
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src 'self' ${tenantOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
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
