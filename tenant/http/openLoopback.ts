// Opens the tenant to this machine, and to no other.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Serve } from './app.ts';

export type Listening = { readonly port: number; close(): Promise<void> };

/** How long requests under way may take to end once the tenant closes. */
const drainMs = 500;

/**
 * Listens on 127.0.0.1 and, where there is one, on ::1: `localhost` may mean either.
 *
 * @param port 0 for any that is free on both
 */
export async function openLoopback(serve: Serve, port: number): Promise<Listening> {
  const first = await open(serve, '127.0.0.1', port);
  const taken = (first.address() as AddressInfo).port;
  try {
    const second = await open(serve, '::1', taken);
    return {
      port: taken,
      close: async () => {
        await Promise.all([close(first), close(second)]);
      },
    };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') {
      return { port: taken, close: () => close(first) };
    }
    await close(first);
    if (code === 'EADDRINUSE' && port === 0) return openLoopback(serve, 0);
    throw cause;
  }
}

function open(serve: Serve, host: string, port: number): Promise<Server> {
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: (request, { incoming }) =>
      serve(request, {
        peer: incoming.socket.remoteAddress ?? '',
        cut: () => incoming.socket.destroy(),
        noteCookie: () => undefined,
      }),
  }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that answers its last request now is kept alive by the other end: end it too.
    const endIdle = setInterval(() => server.closeIdleConnections(), 10);
    const cutTheRest = setTimeout(() => server.closeAllConnections(), drainMs);
    server.close(() => {
      clearInterval(endIdle);
      clearTimeout(cutTheRest);
      resolve();
    });
    server.closeIdleConnections();
  });
}
