// Listens where only this machine can reach it, under both names that `localhost` may stand for.

import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { PlainError } from './plainError.ts';

const addresses = ['127.0.0.1', '::1'] as const;

export type Listener = {
  readonly port: number;
  readonly close: () => Promise<void>;
};

/** Listens on 127.0.0.1 and, where the machine has it, on ::1. Port 0 takes any free one. */
export async function listenOnLoopback(handle: RequestListener, port: number): Promise<Listener> {
  const first = await listen(handle, port, addresses[0]);
  const taken = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    servers.push(await listen(handle, taken, addresses[1]));
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) {
      await close(first);
      if (port === 0) return listenOnLoopback(handle, 0);
      throw error;
    }
    // No IPv6 on this machine: then `localhost` does not mean it either.
  }
  return { port: taken, close: async () => void (await Promise.all(servers.map(close))) };
}

function listen(handle: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Refuses a port that somebody else answers on, naming it and the variable that moves us elsewhere. */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  if ((await someoneAnswers(port)) || !(await canListen(port))) {
    throw new PlainError(
      `Port ${port} is taken by another program: stop it, or set ${variable} to a free port.`,
    );
  }
}

/** Asked before listening, because some systems let two programs share a port when one holds all addresses. */
async function someoneAnswers(port: number): Promise<boolean> {
  const answers = addresses.map(
    (host) =>
      new Promise<boolean>((resolve) => {
        const socket = connect({ port, host, timeout: 1_000 });
        const say = (answered: boolean) => {
          socket.destroy();
          resolve(answered);
        };
        socket.once('connect', () => say(true));
        socket.once('timeout', () => say(false));
        socket.once('error', () => say(false));
      }),
  );
  return (await Promise.all(answers)).includes(true);
}

async function canListen(port: number): Promise<boolean> {
  try {
    const listener = await listenOnLoopback(() => {}, port);
    await listener.close();
    return true;
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) return false;
    if (hasCode(error, 'EACCES')) {
      throw new PlainError(
        `Port ${port} may not be used without more rights: choose one above 1023.`,
      );
    }
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
