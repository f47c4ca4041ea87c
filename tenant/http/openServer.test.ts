// Clients that take their time: they are cut off, and nobody else has to wait for them.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { sendBytes } from '#tenant/testing/sendBytes.ts';
import type { Serve } from './app.ts';
import { openServer, type Patience, patience } from './openServer.ts';

const hurried: Patience = { ...patience, headersMs: 100, requestMs: 200, idleMs: 100 };

async function openHurried(serve: Serve, changes: Partial<Patience> = {}) {
  const address = { host: '127.0.0.1', port: 0 };
  const server = await openServer(serve, address, { ...hurried, ...changes });
  return { ...server, [Symbol.asyncDispose]: server.close };
}

const hello: Serve = () => new Response('hello');

test.each([
  ['says nothing at all', ''],
  ['stops in the middle of a header', 'GET / HTTP/1.1\r\nHost: local'],
])('LT-61: who %s is told so and cut off', async (_, text) => {
  await using server = await openHurried(hello);
  expect(await sendBytes(server.port, text)).toMatch(/^HTTP\/1.1 408 /);
});

test('LT-62: who stops in the middle of a body is told so and cut off', async () => {
  await using server = await openHurried(async (request) => new Response(await request.text()));
  const head = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n';
  expect(await sendBytes(server.port, `${head}hell`)).toMatch(/^HTTP\/1.1 408 /);
});

test('LT-62: who does not read their answer is cut off', async () => {
  const gaveUp = Promise.withResolvers<void>();
  const endless: Serve = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)),
        cancel: () => gaveUp.resolve(),
      }),
    );
  await using server = await openHurried(endless, { stillMs: 100 });
  const reader = connect(server.port, '127.0.0.1').pause();
  reader.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await gaveUp.promise;
  reader.destroy();
});

test('LT-63: a connection on which nothing more is asked is closed', async () => {
  await using server = await openHurried(hello);
  const answer = await sendBytes(server.port, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1.1 200 [\s\S]*hello$/);
});

test('a request that has begun is answered when the server closes, and its connection ends', async () => {
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<Response>();
  const server = await openHurried(() => {
    asked.resolve();
    return answer.promise;
  });
  const idle = connect(server.port, '127.0.0.1');
  await once(idle, 'connect');
  const answered = sendBytes(server.port, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await asked.promise;
  const closed = server.close();
  answer.resolve(new Response('hello'));
  expect(await answered).toMatch(/^HTTP\/1.1 200 [\s\S]*connection: close[\s\S]*hello$/i);
  await closed;
  idle.destroy();
});

test('who never lets a request end is cut off when the server closes', async () => {
  const asked = Promise.withResolvers<void>();
  const server = await openHurried(
    () => {
      asked.resolve();
      return new Promise<Response>(() => undefined);
    },
    { drainMs: 50 },
  );
  const answered = sendBytes(server.port, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await asked.promise;
  await server.close();
  expect(await answered).toBe('');
});

/** So many connections that all have begun the same way and go no further. */
async function openMany(port: number, count: number, text: string): Promise<readonly Socket[]> {
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.write(text);
    return socket;
  });
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  return sockets;
}

/** How long a hundred others wait for their answers, one after the other; the 99th of them in order. */
async function waitOfOthers(origin: string): Promise<number> {
  const times: number[] = [];
  for (let number = 0; number < 100; number += 1) {
    const startedMs = performance.now();
    const response = await fetch(`${origin}/.well-known/openid-configuration`);
    await response.text();
    expect(response.status).toBe(200);
    times.push(performance.now() - startedMs);
  }
  return times.toSorted((one, other) => one - other)[98] ?? Number.NaN;
}

const post = (type: string) =>
  `POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\n`;

test.each([
  ['LT-61: a thousand clients in the middle of their headers', 1000, post('text/plain')],
  [
    'LT-62: a thousand clients in the middle of a body',
    1000,
    `${post('application/json')}Content-Length: 60000\r\n\r\n{`,
  ],
  [
    'LT-62: a thousand clients that read nothing of their answers',
    1000,
    'GET /.well-known/jwks.json HTTP/1.1\r\nHost: localhost\r\n\r\n',
  ],
  [
    'LT-63: two thousand clients that ask for nothing more',
    2000,
    'GET /oauth/token HTTP/1.1\r\nHost: localhost\r\n\r\n',
  ],
])('%s: others are served in less than half a second', async (_, count, text) => {
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  const sockets = await openMany(port, count, text.replaceAll('localhost', `localhost:${port}`));
  expect(await waitOfOthers(tenant.origin)).toBeLessThan(500);
  for (const socket of sockets) socket.destroy();
});
