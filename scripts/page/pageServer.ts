// Serves the built page on loopback as a production host should, for `npm start`, the e2e tests and the bench.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { listenOnLoopback } from '#scripts/process/loopback.ts';
import { type Encoding, fileTypes, type PageFile, readPageFiles } from './pageFiles.ts';
import { frameHeaders, pageHeaders } from './pageHeaders.ts';

export type PageConfig = {
  readonly domain: string;
  readonly clientId: string;
  readonly mfaAudience?: string;
  readonly locale?: string;
  readonly words?: Readonly<Record<string, string>>;
  readonly stepUp?: 'redirect' | 'popup';
  readonly whenLocked?: 'hide' | 'read-only';
  readonly signIn?: 'hosted' | 'password';
  readonly passwordMode?: 'mfa-first' | 'list-first' | 'refresh';
  readonly realm?: string;
  readonly doctor?: boolean;
  /** Who may show `/frame/` in their own page; nobody, if nothing is said. */
  readonly frameHosts?: readonly string[];
  readonly links?: {
    readonly signOutEverywhere?: string;
    readonly changePassword?: string;
    readonly support?: string;
  };
};

export type PageServerOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder that the build wrote. */
  readonly dist: string;
  /** What `/config.json` answers, asked at each request: page and tenant must know each other's origin. */
  readonly config: () => PageConfig;
  /** The only other origin the page may talk to. */
  readonly tenantOrigin: () => string;
};

export type PageServer = AsyncDisposable & {
  readonly origin: string;
  readonly close: () => Promise<void>;
};

export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const files = await readPageFiles(options.dist);
  const shell = files.get('/index.html');
  if (!shell)
    throw new Error(`${join(options.dist, 'index.html')} is missing: build the page first`);
  const headersFor = pageHeaders(shell.bodies.identity.toString());

  function headersOf(path: string | undefined) {
    const tenant = options.tenantOrigin();
    if (!path?.startsWith('/frame/')) return headersFor(tenant);
    return frameHeaders(path, tenant, options.config().frameHosts ?? []);
  }

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request);
    for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    if (!isForUs(request, port))
      return refuse(response, 421, 'This server answers for localhost only.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only GET and HEAD are answered here.');
    }
    if (path === undefined) return refuse(response, 400, 'This address is not well formed.');
    if (path === '/config.json') {
      return send(request, response, asJson(options.config()), 'no-store');
    }
    const file = files.get(path);
    if (file) {
      return send(
        request,
        response,
        file,
        hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-store',
      );
    }
    // Anything but the name of a file is a place in the page; ids in such places may hold dots.
    if (ofFiles.test(path) || extname(path) in fileTypes)
      return refuse(response, 404, 'There is no such file.');
    return send(request, response, shell, 'no-store');
  };

  const { port, close } = await listenOnLoopback(answer, options.port);
  return { origin: `http://localhost:${port}`, close, [Symbol.asyncDispose]: close };
}

const hashed = /^\/(frame\/)?assets\//;
/** What is no place in the page, whatever it is called. */
const ofFiles = /^\/(assets|frame)(\/|$)/;

/** A page on another name that resolves to this machine must not read us (DNS rebinding). */
function isForUs(request: IncomingMessage, port: number): boolean {
  const host = request.headers.host;
  return [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`].includes(host ?? '');
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path.includes('\0')) return undefined;
    return path === '/frame/' ? '/frame/index.html' : path;
  } catch {
    return undefined;
  }
}

function asJson(value: PageConfig): PageFile {
  return {
    type: 'application/json; charset=utf-8',
    bodies: { identity: Buffer.from(JSON.stringify(value)) },
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: PageFile,
  cacheControl: string,
): void {
  const encoding = preferredEncoding(request.headers['accept-encoding'] ?? '', file);
  const body = file.bodies[encoding] ?? file.bodies.identity;
  response.setHeader('Content-Type', file.type);
  response.setHeader('Content-Length', body.length);
  response.setHeader('Cache-Control', cacheControl);
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function preferredEncoding(accepted: string, file: PageFile): Encoding {
  const takes = (encoding: Encoding) =>
    file.bodies[encoding] !== undefined &&
    new RegExp(`(^|,)\\s*${encoding}\\s*(,|$|;(?!\\s*q=0(\\.0*)?\\s*(,|$)))`).test(accepted);
  return (['br', 'gzip'] as const).find(takes) ?? 'identity';
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status);
  response.end(`${sentence}\n`);
}
