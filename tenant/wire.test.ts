// Bytes no browser sends: the tenant answers them calmly, or hangs up, and lives on.
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { createTestTenant } from './testing/createTestTenant.ts';
import { sendAndHangUp, sendBytes, sendWithoutEnd } from './testing/sendBytes.ts';

const json = 'Content-Type: application/json';
const large = 'x'.repeat(64 * 1024);
const many = (line: (at: number) => string) => Array.from({ length: 10_000 }, (_, at) => line(at));

const requests: readonly [string, string, number][] = [
  ['LT-59: an unknown method', 'FOO / HTTP/1.1', 501],
  ['LT-59: a method of another protocol', 'PROPFIND /oauth/token HTTP/1.1', 405],
  ['LT-59: TRACE', 'TRACE /phone HTTP/1.1', 405],
  ['LT-59: PATCH where nothing can be patched', 'PATCH /oauth/token HTTP/1.1', 405],
  ['LT-59: CONNECT', 'CONNECT localhost:22 HTTP/1.1', 501],
  ['LT-56: a header of 64 KiB', `GET /phone HTTP/1.1\r\nX: ${large}`, 431],
  [
    'LT-56: 10,000 headers',
    ['GET /phone HTTP/1.1', ...many((at) => `X${at}: y`)].join('\r\n'),
    431,
  ],
  [
    'LT-56: 10,000 parameters',
    `GET /authorize?${many((at) => `a${at}=b`).join('&')} HTTP/1.1`,
    431,
  ],
  ['LT-56: a second Host', 'GET /phone HTTP/1.1\r\nHost: evil.example', 400],
  ['LT-58: a malformed percent sign', 'GET /%zz%ff HTTP/1.1', 404],
  ['LT-58: a percent sign that is cut off', 'GET /_control/people/% HTTP/1.1', 404],
  ['LT-58: bytes that are no UTF-8', 'GET /_control/people/%c3%28%a0%ff HTTP/1.1', 404],
  ['LT-58: a NUL in the path', 'GET /phone%00 HTTP/1.1', 404],
  ['LT-58: a way out of the folder', 'GET /..%2f..%2fetc/passwd HTTP/1.1', 404],
  ['LT-58: a way out, not encoded', 'GET /../../etc/passwd HTTP/1.1', 404],
  ['LT-58: backslashes', 'GET /..\\..\\etc\\passwd HTTP/1.1', 400],
  ['LT-58: two slashes and a host', 'GET //evil.example/_control/clock HTTP/1.1', 404],
  [
    'LT-55: a length of 99 MB',
    `POST /oauth/token HTTP/1.1\r\n${json}\r\nContent-Length: 99999999`,
    413,
  ],
  [
    'LT-55: a body of one byte too many',
    `POST /oauth/token HTTP/1.1\r\n${json}\r\nContent-Length: 65537\r\n\r\n${large}x`,
    413,
  ],
  [
    'LT-55: a body that is as large as may be, and no JSON',
    `POST /oauth/token HTTP/1.1\r\n${json}\r\nContent-Length: 65536\r\n\r\n${large}`,
    400,
  ],
  [
    'LT-55: chunks without end',
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
    const answer = await sendBytes(port, [first, ...common, ...rest, '', ''].join('\r\n'));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).not.toContain('x-powered-by');
    expect(complaints).toEqual([]);
    expect((await fetch(`${tenant.origin}/phone`)).status).toBe(200);
  },
);

/** What follows is meant for whoever is fooled about where the first request ends. */
const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n';
const chunked = 'Transfer-Encoding: chunked';

test.each([
  ['a length and chunks', `Content-Length: 4\r\n${chunked}\r\n\r\n0\r\n\r\n`],
  ['chunks and a length', `${chunked}\r\nContent-Length: 4\r\n\r\n0\r\n\r\n`],
  ['two lengths', 'Content-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
  ['a length that is none', 'Content-Length: abc\r\n\r\nx'],
  ['a length with a sign', 'Content-Length: +1\r\n\r\nx'],
  ['a list of lengths', 'Content-Length: 1, 1\r\n\r\nx'],
  ['an unknown encoding', 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n'],
  [
    'chunks that are not the last encoding',
    'Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n',
  ],
  ['a blank before the colon', 'Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n'],
  ['a folded line', 'Content-Length: 1\r\nX: y\r\n z\r\n\r\nx'],
  ['a chunk with a size that is none', `${chunked}\r\n\r\n0x1\r\nx\r\n0\r\n\r\n`],
  ['a chunk longer than it says', `${chunked}\r\n\r\n1\r\nxyz\r\n0\r\n\r\n`],
  ['a NUL in a header', 'X: a\0b\r\nContent-Length: 0\r\n\r\n'],
  ['a carriage return in a header', 'X: a\rb\r\nContent-Length: 0\r\n\r\n'],
])('LT-60: %s: a 400, the connection is closed, and what follows is not read', async (_, rest) => {
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  const head = `POST /oauth/token HTTP/1.1\r\nHost: localhost:${port}\r\n`;
  const answer = await sendBytes(port, `${head}${rest}${smuggled}`);
  expect(new Set(answer.match(/HTTP\/1.1 \d+/g))).toEqual(new Set(['HTTP/1.1 400']));
  const asked = (await tenant.control.requests.list()).map(({ path }) => path);
  expect(asked).not.toContain('/smuggled');
});

test('LT-60: lines that end without a carriage return: a 400, and the connection is closed', async () => {
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  const text = `GET /phone HTTP/1.1\nHost: localhost:${port}\n\n${smuggled}`;
  const answer = await sendBytes(port, text);
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
  expect(answer.match(/HTTP\/1.1/g)).toHaveLength(1);
});

test('LT-55: of a gigabyte in chunks no more is read than to refuse it, and the memory stays as it is', async () => {
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  const before = process.memoryUsage().rss;
  const head = `POST /oauth/token HTTP/1.1\r\nHost: localhost:${port}\r\n${json}\r\n${chunked}\r\n\r\n`;
  const chunk = Buffer.from(`10000\r\n${large}\r\n`);
  const { answer, sent } = await sendWithoutEnd(port, head, chunk, 2 ** 30);
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
  expect(sent).toBeLessThan(2 ** 28);
  expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 27);
});

test('LT-55: who says a length and hangs up before it is read is no error of the tenant', async () => {
  const complaints: string[] = [];
  await using tenant = await createTestTenant({ log: (line) => complaints.push(line) });
  const { port } = await tenant.listen(0);
  const head = `POST /oauth/token HTTP/1.1\r\nHost: localhost:${port}\r\n${json}\r\nContent-Length: 500\r\n\r\n`;
  await sendAndHangUp(port, `${head}{`);
  expect((await fetch(`${tenant.origin}/phone`)).status).toBe(200);
  expect(complaints).toEqual([]);
});

test('LT-52: the tenant listens on the loopback and nowhere else', async () => {
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
