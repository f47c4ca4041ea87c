// Opens the tenant to this machine, and to no other.
import type { Serve } from './app.ts';
import { type Listening, openServer } from './openServer.ts';

/**
 * Listens on 127.0.0.1 and, where there is one, on ::1: `localhost` may mean either.
 *
 * @param port 0 for any that is free on both
 */
export async function openLoopback(serve: Serve, port: number): Promise<Listening> {
  const first = await openServer(serve, { host: '127.0.0.1', port });
  try {
    const second = await openServer(serve, { host: '::1', port: first.port });
    return {
      port: first.port,
      close: async () => {
        await Promise.all([first.close(), second.close()]);
      },
    };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return first;
    await first.close();
    if (code === 'EADDRINUSE' && port === 0) return openLoopback(serve, 0);
    throw cause;
  }
}
