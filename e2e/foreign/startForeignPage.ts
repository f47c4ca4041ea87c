// Serves a page that somebody else might have: their own HTML, and a client library as its package ships it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listenOnLoopback } from '#scripts/process/loopback.ts';

export type ForeignSettings = {
  /** The tenant's origin. */
  readonly domain: string;
  readonly clientId: string;
  readonly useRefreshTokens?: boolean;
};

/** The files for browsers: beside what the packages give to Node, and in no list of their exports. */
const libraries: Readonly<Record<string, URL>> = {
  '/auth0-spa-js.js': new URL(
    '../auth0-spa-js.production.esm.js',
    import.meta.resolve('@auth0/auth0-spa-js'),
  ),
  '/oidc-client-ts.js': new URL(
    '../browser/oidc-client-ts.min.js',
    import.meta.resolve('oidc-client-ts'),
  ),
};

/**
 * @param name of a file in `pages`
 * @param settings asked at each request: they name the tenant, which must know this page first
 */
export async function startForeignPage(name: string, settings: () => ForeignSettings) {
  const html = await readFile(join(import.meta.dirname, 'pages', name));
  const { port, close } = await listenOnLoopback(async (request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/s, '');
    const answer = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
    const library = libraries[path];
    if (library) {
      const script = await readFile(library, 'utf8');
      answer('text/javascript', script.replace(/^\/\/# sourceMappingURL.*$/m, ''));
    } else if (path === '/settings.json') {
      answer('application/json', JSON.stringify(settings()));
    } else if (path === '/' || path === '/callback') {
      answer('text/html; charset=utf-8', html);
    } else {
      response.writeHead(204).end();
    }
  }, 0);
  return { port, [Symbol.asyncDispose]: close };
}
