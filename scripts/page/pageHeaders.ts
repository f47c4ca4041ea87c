// Writes the headers that keep the page's promises: nothing runs, loads or frames it that the build did not put there.

import { createHash } from 'node:crypto';

/**
 * The headers of every answer, for a built document and then for the tenant it may talk to.
 *
 * Strict-Transport-Security belongs here wherever the page is served over https; on loopback there is no https.
 */
export function pageHeaders(html: string): (tenantOrigin: string) => Headers {
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
    ...always,
  ];
}

type Headers = [string, string][];

const always: Headers = [
  [
    'Permissions-Policy',
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  ],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
];

/**
 * The headers of what is below `/frame/`, for pages of others: only the hosts on the list may frame the page, and
 * nobody else may frame anything.
 *
 * @param hosts `frameHosts` of the settings; where one of them is no origin, nobody may: the policy could say anything
 */
export function frameHeaders(
  path: string,
  tenantOrigin: string,
  hosts: readonly string[],
): Headers {
  const isFrame = path === '/frame/index.html';
  const isCallback = path === '/frame/callback.html';
  const mayFrame = isFrame && hosts.length > 0 && hosts.every(isOrigin);
  const framedBy = mayFrame ? hosts.join(' ') : "'none'";
  return [
    [
      'Content-Security-Policy',
      [
        "default-src 'none'",
        // No inline script or style: the style is a sheet that a script makes.
        "script-src 'self'",
        ...(isFrame ? ["img-src 'self' data:", `connect-src 'self' ${tenantOrigin}`] : []),
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${framedBy}`,
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    ],
    // Any other would cut the window of a confirmation off from the frame that opened it.
    ['Cross-Origin-Opener-Policy', isCallback ? 'unsafe-none' : 'same-origin-allow-popups'],
    // The loader runs in pages of others, and holds nothing that they may not know.
    ...(path === LOADER
      ? ([
          ['Cross-Origin-Resource-Policy', 'cross-origin'],
          ['Access-Control-Allow-Origin', '*'],
        ] satisfies Headers)
      : ([['Cross-Origin-Resource-Policy', 'same-origin']] satisfies Headers)),
    ...always,
  ];
}

/** Without a path or a wildcard; over https, other than on this machine: as the frame reads it (src/app/readFrame.ts). */
export const isOrigin = (text: string) =>
  !text.includes('*') &&
  URL.canParse(text) &&
  new URL(text).origin === text &&
  /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$)/.test(text);

const LOADER = '/frame/latchkey-frame.js';

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
