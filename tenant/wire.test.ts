// Requests no browser sends: the tenant answers them calmly, or hangs up, and lives on.
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { createTestTenant } from './testing/createTestTenant.ts';

/** Sends these bytes and reads until the other end is done. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(text);
  });
}

const json = 'Content-Type: application/json';
const large = 'x'.repeat(64 * 1024);

const requests: readonly [string, string, number][] = [
  ['an unknown method', 'FOO / HTTP/1.1', 501],
  ['TRACE', 'TRACE /phone HTTP/1.1', 405],
  ['a header of 64 KiB', `GET /phone HTTP/1.1\r\nX: ${large}`, 431],
  ['a malformed percent sign', 'GET /%zz%ff HTTP/1.1', 404],
  ['a NUL in the path', 'GET /phone%00 HTTP/1.1', 404],
  ['a way out of the folder', 'GET /..%2f..%2fetc/passwd HTTP/1.1', 404],
  ['two slashes and a host', 'GET //evil.example/_control/clock HTTP/1.1', 404],
  ['two lengths', `POST /oauth/token HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2`, 400],
  ['a length that is none', `POST /oauth/token HTTP/1.1\r\n${json}\r\nContent-Length: abc`, 400],
  ['a length of 99 MB', `POST /oauth/token HTTP/1.1\r\n${json}\r\nContent-Length: 99999999`, 413],
  [
    'a length and chunks at once',
    'POST /oauth/token HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked',
    400,
  ],
  [
    'chunks without end',
    `POST /oauth/token HTTP/1.1\r\n${json}\r\nTransfer-Encoding: chunked\r\n\r\n10000\r\n${large}\r\n10000\r\n${large}`,
    413,
  ],
];

test.each(requests)(
  '%s is answered with a status of its own, and the tenant lives',
  async (_, head, status) => {
    const complaints: string[] = [];
    await using tenant = await createTestTenant({ log: (line) => complaints.push(line) });
    const { port } = await tenant.listen(0);
    const [first = '', ...rest] = head.split('\r\n');
    const common = [`Host: localhost:${port}`, 'Connection: close'];
    const answer = await sendRaw(port, [first, ...common, ...rest, '', ''].join('\r\n'));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).not.toContain('x-powered-by');
    expect(complaints).toEqual([]);
    expect((await fetch(`${tenant.origin}/phone`)).status).toBe(200);
  },
);

test('the tenant listens on the loopback and nowhere else', async () => {
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((each) => each && !each.internal && each.family === 'IPv4');
  for (const other of others) {
    const refused = await new Promise((resolve) => {
      const socket = connect(port, other?.address);
      socket.once('connect', () => {
        socket.destroy();
        resolve(false);
      });
      socket.once('error', () => resolve(true));
    });
    expect([other?.address, refused]).toEqual([other?.address, true]);
  }
});
