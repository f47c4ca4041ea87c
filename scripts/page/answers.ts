// What the page server answers with, as one table: which headers go with what.

import { frameHeaders, pageHeaders } from './pageHeaders.ts';

export type Headers = readonly (readonly [name: string, value: string])[];

export type Answers = {
  /** Of `/assets/…`: files whose names change with their content. */
  readonly assets: Headers;
  /** Of everything else: the document, at whatever address of the page, and the settings. */
  readonly others: Headers;
  /** Of `/frame/…`, which has headers of its own (docs/iframe.md); nothing where nobody may frame it. */
  readonly frame: readonly FramePlace[];
};

export type FramePlace = {
  /** As it is asked for: one file, or all that begins so. */
  readonly path: string;
  readonly file: string;
  readonly headers: Headers;
};

/** Over https, as pages are served that are not on this machine. */
const transport = ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] as const;

/**
 * @param html the built document: its inline elements are named by hash
 * @param tenantOrigin for example `'https://example.eu.auth0.com'`
 * @param frameHosts origins that may show the page in a frame
 */
export function answersOf(
  html: string,
  tenantOrigin: string,
  frameHosts: readonly string[] = [],
): Answers {
  const always = [...pageHeaders(html)(tenantOrigin), transport];
  return {
    assets: [...always, forGood],
    others: [...always, ['Cache-Control', 'no-store']],
    frame:
      frameHosts.length === 0
        ? []
        : frameFiles.map(([path, file]) => ({
            path,
            file,
            headers: [
              ...frameHeaders(file, tenantOrigin, frameHosts),
              transport,
              path.endsWith('assets/') ? forGood : ['Cache-Control', 'no-store'],
            ],
          })),
  };
}

const forGood = ['Cache-Control', 'public, max-age=31536000, immutable'] as const;

const frameFiles = [
  ['/frame/', '/frame/index.html'],
  ['/frame/callback.html', '/frame/callback.html'],
  ['/frame/latchkey-frame.js', '/frame/latchkey-frame.js'],
  ['/frame/assets/', '/frame/assets/'],
] as const;
