// Serves an account page of somebody else that shows the settings, under as strict a policy as there is.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileTypes } from '#scripts/page/pageFiles.ts';
import { listenOnLoopback } from '#scripts/process/loopback.ts';
import { root } from '#scripts/process/settings.ts';

export type Shape = 'element' | 'react';

/** Where the files of each host come from, the first folder that has one. */
const folders: Readonly<Record<Shape, string>> = {
  element: 'examples/plain-html',
  react: 'dist/examples/react',
};

export type HostOptions = {
  readonly shape: Shape;
  /** The tenant, and how it knows this host; asked at each request. */
  readonly tenant: () => { readonly origin: string; readonly clientId: string };
  /** What a journey wants otherwise in the host's document: texts, and what stands in their place. */
  readonly changes?: Readonly<Record<string, string>>;
};

export async function startHostPage({ shape, tenant, changes = {} }: HostOptions) {
  const otherwise = (html: string) =>
    Object.entries(changes).reduce((so, [text, instead]) => so.replace(text, instead), html);
  const { port, close } = await listenOnLoopback(async (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/s, '').replace(/\/$/, '/index.html');
    const { origin, clientId } = tenant();
    const file = await readOf(shape, path);
    if (!file) return response.writeHead(404).end();
    const isDocument = path === '/index.html';
    const ofTenant = (text: string) =>
      text.replaceAll('http://localhost:4400', origin).replaceAll('latchkey-local-spa', clientId);
    response.writeHead(200, {
      'Content-Type': fileTypes[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policyFor(origin),
    });
    return response.end(isDocument ? ofTenant(otherwise(String(file))) : file);
  }, 0);
  return { origin: `http://localhost:${port}`, [Symbol.asyncDispose]: close };
}

async function readOf(shape: Shape, path: string): Promise<Buffer | null> {
  if (path === '/favicon.ico') return Buffer.alloc(0);
  const inLatchkey = /^\/latchkey\/((?:[\w-]+\/)?[\w.-]+)$/.exec(path)?.[1];
  const file = inLatchkey ? join('dist/element', inLatchkey) : join(folders[shape], path);
  return readFile(join(root, file)).catch(() => null);
}

/** No inline script or style, no string that becomes either, and one tenant to talk to. */
function policyFor(tenantOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${tenantOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
