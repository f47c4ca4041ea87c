// Serves an account page of somebody else that shows the settings, under as strict a policy as there is.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileTypes } from '#scripts/page/pageFiles.ts';
import { listenOnLoopback } from '#scripts/process/loopback.ts';
import { root } from '#scripts/process/settings.ts';

export type Shape = 'element' | 'react' | 'frame' | 'auth0-react' | 'server-rendered';

/** Where the files of each host come from, the first folder that has one. */
const folders: Readonly<Record<Shape, string>> = {
  element: 'examples/plain-html',
  react: 'dist/examples/react',
  frame: 'examples/iframe',
  'auth0-react': 'dist/examples/auth0-react',
  'server-rendered': 'dist/examples/server-rendered',
};

export type HostOptions = {
  readonly shape: Shape;
  /** The tenant, and how it knows this host; asked at each request. */
  readonly tenant: () => { readonly origin: string; readonly clientId: string };
  /** The page by itself, which a frame shows. */
  readonly pageOrigin?: string;
  /** What a journey wants otherwise in the host's document: texts, and what stands in their place. */
  readonly changes?: Readonly<Record<string, string>>;
};

export async function startHostPage({
  shape,
  tenant,
  pageOrigin = 'http://localhost:5173',
  changes = {},
}: HostOptions) {
  const otherwise = (html: string) =>
    Object.entries(changes).reduce((so, [text, instead]) => so.replace(text, instead), html);
  const { port, close } = await listenOnLoopback(async (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/s, '').replace(/\/$/, '/index.html');
    const { origin, clientId } = tenant();
    const file = await readOf(shape, path);
    if (!file) return response.writeHead(404).end();
    const isDocument = path === '/index.html';
    const ofTenant = (text: string) =>
      text
        .replaceAll('http://localhost:4400', origin)
        .replaceAll('http://localhost:5173', pageOrigin)
        .replaceAll('latchkey-local-spa', clientId);
    response.writeHead(200, {
      'Content-Type': fileTypes[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policyFor(origin, pageOrigin),
    });
    if (!isDocument) return response.end(file);
    const html = ofTenant(otherwise(String(file)));
    const isRendered = shape === 'server-rendered';
    return response.end(isRendered ? await render(html, { domain: origin, clientId }) : html);
  }, 0);
  // A frame is of another site than its host, where a browser keeps the most apart.
  const name = shape === 'frame' ? '127.0.0.1' : 'localhost';
  return { origin: `http://${name}:${port}`, [Symbol.asyncDispose]: close };
}

type Render = (html: string, tenant: { domain: string; clientId: string }) => string;

/** As the server of that host does. */
async function render(...asked: Parameters<Render>): Promise<string> {
  const server = join(root, 'dist/examples/server-rendered-server/server.js');
  const { render: draw }: { readonly render: Render } = await import(server);
  return draw(...asked);
}

async function readOf(shape: Shape, path: string): Promise<Buffer | null> {
  if (path === '/favicon.ico') return Buffer.alloc(0);
  const inLatchkey = /^\/latchkey\/((?:[\w-]+\/)?[\w.-]+)$/.exec(path)?.[1];
  const folder = shape === 'frame' ? 'dist/frame' : 'dist/element';
  const file = inLatchkey ? join(folder, inLatchkey) : join(folders[shape], path);
  return readFile(join(root, file)).catch(() => null);
}

/** No inline script or style, no string that becomes either, and one tenant to talk to. */
function policyFor(tenantOrigin: string, pageOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${tenantOrigin}`,
    // The tenant's sign-in too: it is the tenant that refuses to be framed.
    `frame-src ${pageOrigin} ${tenantOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
