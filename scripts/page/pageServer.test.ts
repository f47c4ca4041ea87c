// Holds the page server to what a production host must do: over a real socket, with a small build of its own.

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPageServer } from './pageServer.ts';

const script = 'import("/assets/main.js")';
const style = 'h1 { color: CanvasText }';
const html = `<!doctype html><style>${style}</style><script type="module">${script}</script><h1>Security</h1>`;

async function startSmallPage(frameHosts?: readonly string[]) {
  const dist = await mkdtemp(join(tmpdir(), 'latchkey-page-'));
  await mkdir(join(dist, 'assets'));
  await mkdir(join(dist, '.vite'));
  await writeFile(join(dist, 'index.html'), html);
  await writeFile(join(dist, 'assets/main.js'), 'export const a = 1;\n'.repeat(100));
  await writeFile(join(dist, '.vite/manifest.json'), '{}');
  await mkdir(join(dist, 'frame/assets'), { recursive: true });
  for (const name of ['index.html', 'callback.html', 'latchkey-frame.js', 'assets/frame-1.js']) {
    await writeFile(join(dist, 'frame', name), '<!doctype html>');
  }
  const server = await startPageServer({
    port: 0,
    dist,
    config: () => ({
      domain: 'http://localhost:4400',
      clientId: 'a-client',
      ...(frameHosts && { frameHosts }),
    }),
    tenantOrigin: () => 'http://localhost:4400',
  });
  return {
    origin: server.origin,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await rm(dist, { recursive: true });
    },
  };
}

type Answer = { status: number | undefined; headers: Record<string, unknown>; text: string };

/** Unlike `fetch`, sends the path and the Host just as they are given. */
function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(origin, { path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      );
    });
    sent.on('error', reject).end();
  });
}

test('the document is served at every place in the page, and is never cached', async () => {
  await using page = await startSmallPage();
  for (const path of ['/', '/callback?code=1', '/remove/push%7Cdev_1.2', '/add/otp']) {
    const { status, headers, text } = await ask(page.origin, path);
    expect([status, headers['cache-control'], text]).toEqual([200, 'no-store', html]);
  }
});

test('an asset is cached for good, and a missing one is not the document', async () => {
  await using page = await startSmallPage();
  const { status, headers } = await ask(page.origin, '/assets/main.js');
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  for (const path of ['/assets/main-of-last-week.js', '/assets/', '/favicon.ico']) {
    expect((await ask(page.origin, path)).status).toBe(404);
  }
});

test('an asset is compressed as the browser can read it', async () => {
  await using page = await startSmallPage();
  const encodingFor = async (accepted: string) => {
    const { headers } = await ask(page.origin, '/assets/main.js', {
      headers: { 'Accept-Encoding': accepted },
    });
    return headers['content-encoding'];
  };
  expect(await encodingFor('gzip, deflate, br, zstd')).toBe('br');
  expect(await encodingFor('gzip')).toBe('gzip');
  expect(await encodingFor('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(await encodingFor('identity')).toBe(undefined);
});

test('the settings are answered, and are never cached', async () => {
  await using page = await startSmallPage();
  const { headers, text } = await ask(page.origin, '/config.json');
  expect(JSON.parse(text)).toEqual({ domain: 'http://localhost:4400', clientId: 'a-client' });
  expect(headers['cache-control']).toBe('no-store');
});

test('only the inline elements of the document, and what they import, may run and style', async () => {
  await using page = await startSmallPage();
  const { headers } = await ask(page.origin, '/');
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = String(headers['content-security-policy']).split('; ');
  expect(policy).toContain(`script-src 'strict-dynamic' ${hash(script)}`);
  expect(policy).toContain(`style-src 'self' ${hash(style)}`);
  expect(policy).toContain("connect-src 'self' http://localhost:4400");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('every answer carries the protecting headers, a refusal too', async () => {
  await using page = await startSmallPage();
  for (const path of ['/', '/assets/main.js', '/assets/none.js', '/config.json']) {
    const { headers } = await ask(page.origin, path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['x-powered-by']).toBe(undefined);
  }
});

test('HEAD says what GET would say, and anything else is refused', async () => {
  await using page = await startSmallPage();
  const head = await ask(page.origin, '/', { method: 'HEAD' });
  expect([head.status, head.text, head.headers['content-length']]).toEqual([
    200,
    '',
    String(html.length),
  ]);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    expect((await ask(page.origin, '/', { method })).status).toBe(405);
  }
});

test('nothing outside the build can be read, and neither can the notes of the build', async () => {
  await using page = await startSmallPage();
  const paths = [
    '/../package.json',
    '/assets/../../package.json',
    '/..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/.vite/manifest.json',
    '//etc/passwd.txt',
  ];
  for (const path of paths)
    expect([path, (await ask(page.origin, path)).status]).toEqual([path, 404]);
  for (const path of ['/%', '/%00', '/%ff']) {
    expect([path, (await ask(page.origin, path)).status]).toEqual([path, 400]);
  }
});

test('a page on another name that resolves to this machine is not answered', async () => {
  await using page = await startSmallPage();
  const { port } = new URL(page.origin);
  for (const Host of [`evil.example:${port}`, 'localhost', `localhost.evil.example:${port}`]) {
    expect((await ask(page.origin, '/', { headers: { Host } })).status).toBe(421);
  }
  expect((await ask(`http://127.0.0.1:${port}`, '/')).status).toBe(200);
});

const framedBy = ({ headers }: Answer) =>
  /frame-ancestors ([^;]+)/.exec(String(headers['content-security-policy']))?.[1];

test('EM-05: only the frame may be framed, and only by the hosts on the list', async () => {
  await using page = await startSmallPage(['https://shop.example', 'https://other.example']);
  const hosts = 'https://shop.example https://other.example';
  for (const path of ['/frame/', '/frame/index.html']) {
    expect(framedBy(await ask(page.origin, path))).toBe(hosts);
  }
  for (const path of [
    '/',
    '/callback',
    '/remove/sms',
    '/frame/callback.html',
    '/frame',
    '/frame/x',
  ]) {
    expect([path, framedBy(await ask(page.origin, path))]).toEqual([path, "'none'"]);
  }
});

test.each([
  [undefined],
  [[]],
  [['https://shop.example', '*']],
  [['https://*.shop.example']],
  [["'self'; script-src *"]],
  [['http://shop.example']],
])(
  'EM-05: without a list, or with one that is no list of origins, nobody may frame anything: %j',
  async (hosts) => {
    await using page = await startSmallPage(hosts);
    expect(framedBy(await ask(page.origin, '/frame/'))).toBe("'none'");
  },
);

test('other pages may load the loader, and nothing else of ours', async () => {
  await using page = await startSmallPage();
  const { headers } = await ask(page.origin, '/frame/latchkey-frame.js');
  expect(headers).toMatchObject({
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
  const asset = await ask(page.origin, '/frame/assets/frame-1.js');
  expect(asset.headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('a window of a confirmation is not cut off from the frame that opened it', async () => {
  await using page = await startSmallPage();
  const { headers } = await ask(page.origin, '/frame/callback.html');
  expect(headers['cross-origin-opener-policy']).toBe('unsafe-none');
});
