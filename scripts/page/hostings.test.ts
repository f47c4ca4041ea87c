// Holds what we tell other servers to what our own one does, each read as that server reads it.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersOf, hostings, tellFrame } from './hostings.ts';
import { startPageServer } from './pageServer.ts';

const tenant = 'https://example.eu.auth0.com';
const html =
  '<!doctype html><style>h1 { color: red }</style><script>import("/assets/main.js")</script>';
const places = ['/', '/callback', '/remove/push%7Cdev_1.2', '/add/otp', '/doctor', '/config.json'];
const asset = '/assets/main.js';
const elsewhere = '/nobody/links/here';

/** What our own server sends, with what only https needs. */
async function whatWeServe(path: string) {
  const dist = await mkdtemp(join(tmpdir(), 'latchkey-hosting-'));
  await mkdir(join(dist, 'assets'));
  await writeFile(join(dist, 'index.html'), html);
  await writeFile(join(dist, 'assets/main.js'), 'export {};');
  const config = { domain: tenant, clientId: 'a-client' };
  await using page = await startPageServer({
    port: 0,
    dist,
    config: () => config,
    tenantOrigin: () => tenant,
  });
  const { headers } = await fetch(page.origin + path);
  await rm(dist, { recursive: true });
  const ours = [...headers].filter(([name]) => /security|origin|policy|cache|options/.test(name));
  return {
    ...Object.fromEntries(ours),
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
  };
}

const write = (hosting: string) => hostings[hosting]?.(answersOf(html, tenant)) ?? '';

/** Of all rules that fit: a header that two of them name is sent twice in one. */
function answer(rules: readonly { pattern: RegExp; headers: [string, string][] }[], path: string) {
  const fitting = rules.filter(({ pattern }) => pattern.test(path));
  const found: Record<string, string> = {};
  for (const [name, value] of fitting.flatMap(({ headers }) => headers)) {
    const key = name.toLowerCase();
    found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`;
  }
  return found;
}

function readHeadersFile(text: string) {
  return text
    .split(/^(?=\/)/m)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [path = '', ...lines] = block.split('\n').filter((line) => !line.startsWith('#'));
      return {
        pattern: patternOf(path),
        headers: lines
          .filter((line) => line.startsWith('  '))
          .map(
            (line) =>
              line
                .trim()
                .split(/: (.*)/)
                .slice(0, 2) as [string, string],
          ),
      };
    });
}

function readNetlify(text: string) {
  return text
    .split('[[headers]]')
    .slice(1)
    .map((block) => {
      const headers = [...block.matchAll(/^ {4}(\S+) = "([^"]*)"$/gm)];
      return {
        pattern: patternOf(/for = "([^"]+)"/.exec(block)?.[1] ?? ''),
        headers: headers.map(([, name = '', value = '']): [string, string] => [name, value]),
      };
    });
}

const patternOf = (path: string) => new RegExp(`^${path.replace('*', '.*')}$`);

function readVercel(text: string) {
  const { headers } = JSON.parse(text);
  return headers.map((rule: { source: string; headers: { key: string; value: string }[] }) => ({
    pattern: new RegExp(`^${rule.source}$`),
    headers: rule.headers.map(({ key, value }) => [key, value]),
  }));
}

/** The longest location that the path begins with, or is. */
function readNginx(text: string, path: string) {
  const locations = [...text.matchAll(/^location (= )?(\/\S*) \{\n([\s\S]*?)^\}/gm)]
    .filter(([, exact, prefix = '']) => (exact ? path === prefix : path.startsWith(prefix)))
    .sort(([, , a = ''], [, , b = '']) => b.length - a.length);
  const headers = (locations[0]?.[3] ?? '').matchAll(/add_header (\S+) "([^"]*)" always;/g);
  return Object.fromEntries(
    [...headers].map(([, name = '', value]) => [name.toLowerCase(), value]),
  );
}

function readCaddy(text: string, path: string) {
  const which = path.startsWith('/assets/') ? '/assets/\\*' : '@others';
  const [, block = ''] =
    new RegExp(`header ${which} \\{\\n([\\s\\S]*?)^  \\}`, 'm').exec(text) ?? [];
  const headers = block.matchAll(/^\s+(\S+) "([^"]*)"$/gm);
  return Object.fromEntries(
    [...headers].map(([, name = '', value]) => [name.toLowerCase(), value]),
  );
}

const readers: Record<string, (path: string) => object> = {
  netlify: (path) => answer(readNetlify(write('netlify')), path),
  cloudflare: (path) => answer(readHeadersFile(write('cloudflare')), path),
  vercel: (path) => answer(readVercel(write('vercel')), path),
  nginx: (path) => readNginx(write('nginx'), path),
  caddy: (path) => readCaddy(write('caddy'), path),
};

test.for(Object.keys(readers))(
  '%s is told to send just what our own server sends',
  async (hosting) => {
    for (const path of [...places, asset]) {
      expect([path, readers[hosting]?.(path)]).toEqual([path, await whatWeServe(path)]);
    }
  },
);

test.for(Object.keys(readers))(
  '%s is told to guard every address, also one that nobody links to',
  async (hosting) => {
    const { 'cache-control': _, ...guards } = await whatWeServe(elsewhere).then(
      (all) => all as Record<string, string>,
    );
    expect(readers[hosting]?.(elsewhere)).toMatchObject(guards);
  },
);

test('everybody else is told in plain words', async () => {
  const { assets, others } = answersOf(html, tenant);
  const text = write('plain');
  for (const [name, value] of [...assets, ...others]) expect(text).toContain(`${name}: ${value}`);
});

test('the frame has headers of its own, which name its hosts; all else below it is framed by nobody', () => {
  const told = tellFrame('https://example.eu.auth0.com', ['https://shop.example']);
  const [, frame = '', callback = '', loader = ''] = told.split(/^For /m);
  expect(frame).toMatch(/^\/frame\/, [\s\S]+frame-ancestors https:\/\/shop\.example;/);
  expect(callback).toContain("frame-ancestors 'none'");
  expect(callback).toContain('Cross-Origin-Opener-Policy: unsafe-none');
  expect(loader).toContain('Access-Control-Allow-Origin: *');
  expect(told.match(/Strict-Transport-Security/g)).toHaveLength(4);
});
