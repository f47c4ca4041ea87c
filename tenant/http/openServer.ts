// One listening socket: what a client may take its time with, and how it ends.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import type { Serve } from './app.ts';

export type Listening = { readonly port: number; close(): Promise<void> };

/** How long a client may take, in milliseconds. */
export type Patience = {
  /** Until the last header is there; also for a connection that says nothing at all. */
  readonly headersMs: number;
  /** Until the last byte of the body is there. */
  readonly requestMs: number;
  /** With nothing to say between two requests. */
  readonly idleMs: number;
  /** While nothing moves in either direction: who does not read their answer is cut off. */
  readonly stillMs: number;
  /** Until requests under way have ended, once the tenant closes. */
  readonly drainMs: number;
};

/** `stillMs` is above the longest delay a fault can have, ten minutes; `drainMs` below five seconds. */
export const patience: Patience = {
  headersMs: 10_000,
  requestMs: 20_000,
  idleMs: 5_000,
  stillMs: 660_000,
  drainMs: 4_000,
};

/** All header lines together, and with them the address: more is answered with 431. */
const largestHead = 16 * 1024;

/** Opens one address. */
export async function openServer(
  serve: Serve,
  { host, port }: { readonly host: string; readonly port: number },
  { headersMs, requestMs, idleMs, stillMs, drainMs }: Patience = patience,
): Promise<Listening> {
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(headersMs, 1_000),
      keepAliveTimeout: idleMs,
      maxHeaderSize: largestHead,
    },
    fetch: (request, { incoming }) =>
      namesManyHosts(incoming as IncomingMessage)
        ? new Response(null, { status: 400 })
        : serve(request, {
            peer: incoming.socket.remoteAddress ?? '',
            cut: () => incoming.socket.destroy(),
            noteCookie: () => undefined,
          }),
  }) as Server;
  server.timeout = stillMs;
  // Their size is bounded; Node would drop those past the two thousandth without a word.
  server.maxHeadersCount = 0;
  const underWay = watchRequests(server);
  server.on('clientError', (cause: NodeJS.ErrnoException, socket) => {
    const isAnswering = [...underWay].some((each) => each.socket === socket && each.headersSent);
    if (isAnswering || !socket.writable) socket.destroy();
    else hangUp(socket, statusOf[cause.code ?? ''] ?? '400 Bad Request');
  });
  server.on('connect', (_, socket) => hangUp(socket, '501 Not Implemented'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => close(server, underWay, drainMs),
  };
}

/** More than one is how requests are smuggled past a name (RFC 9112, section 3.2: must be a 400). */
function namesManyHosts({ rawHeaders }: IncomingMessage): boolean {
  let named = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.toLowerCase() === 'host') named += 1;
  }
  return named > 1;
}

/** What the parser complains of; all else is a 400. */
const statusOf: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_INVALID_METHOD: '501 Not Implemented',
};

function hangUp(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
    socket.destroy(),
  );
}

/** Once the server closes, each answer ends its connection, and after the last one nobody is waited for. */
function watchRequests(server: Server): ReadonlySet<ServerResponse> {
  const underWay = new Set<ServerResponse>();
  server.prependListener('request', (_, response: ServerResponse) => {
    underWay.add(response);
    if (!server.listening) endsConnection(response);
    response.once('close', () => {
      underWay.delete(response);
      if (!server.listening && underWay.size === 0) server.closeAllConnections();
    });
  });
  return underWay;
}

const endsConnection = (response: ServerResponse) => response.setHeader('Connection', 'close');

/** Lets requests under way be answered and takes no new connection; whoever is slow is cut off. */
function close(
  server: Server,
  underWay: ReadonlySet<ServerResponse>,
  drainMs: number,
): Promise<void> {
  return new Promise((resolve) => {
    const cutTheRest = () => server.closeAllConnections();
    const tooLong = setTimeout(cutTheRest, drainMs);
    server.close(() => {
      clearTimeout(tooLong);
      resolve();
    });
    for (const response of underWay) if (!response.headersSent) endsConnection(response);
    if (underWay.size === 0) cutTheRest();
  });
}
