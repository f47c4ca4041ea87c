// Serves a page that somebody else might have: their own HTML, and a client library as its package ships it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listenOnLoopback } from '#scripts/process/loopback.ts';
import { root } from '#scripts/process/settings.ts';

export type ForeignSettings = {
  /** The tenant's origin. */
  readonly domain: string;
  readonly clientId: string;
  readonly useRefreshTokens?: boolean;
  readonly cacheLocation?: 'memory' | 'localstorage';
};

const libraries: Readonly<Record<string, string>> = {
  '/auth0-spa-js.js': '@auth0/auth0-spa-js/dist/auth0-spa-js.production.esm.js',
  '/oidc-client-ts.js': 'oidc-client-ts/dist/browser/oidc-client-ts.min.js',
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
      const script = await readFile(join(root, 'node_modules', library), 'utf8');
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
