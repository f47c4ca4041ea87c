// Holds what we tell other servers to what our own one does, each read as that server reads it.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersOf } from './answers.ts';
import { hostings, withoutFrame } from './hostings.ts';
import { startPageServer } from './pageServer.ts';

const tenant = 'https://example.eu.auth0.com';
const html =
  '<!doctype html><style>h1 { color: red }</style><script>import("/assets/main.js")</script>';
const places = ['/', '/callback', '/remove/push%7Cdev_1.2', '/add/otp', '/doctor', '/config.json'];
const asset = '/assets/main.js';
const elsewhere = '/nobody/links/here';

/** What our own server sends, with what only https needs. */
async function whatWeServe(path: string, frameHosts: readonly string[] = []) {
  const dist = await mkdtemp(join(tmpdir(), 'latchkey-hosting-'));
  await mkdir(join(dist, 'assets'));
  await writeFile(join(dist, 'index.html'), html);
  await writeFile(join(dist, 'assets/main.js'), 'export {};');
  await mkdir(join(dist, 'frame/assets'), { recursive: true });
  for (const file of ['index.html', 'callback.html', 'latchkey-frame.js', 'assets/a.js']) {
    await writeFile(join(dist, 'frame', file), '');
  }
  const config = { domain: tenant, clientId: 'a-client', frameHosts };
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

const write = (hosting: string, frameHosts: readonly string[] = []) =>
  hostings[hosting]?.(answersOf(html, tenant, frameHosts)) ?? '';

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

/** Of the blocks whose matcher fits, which never are two. */
function readCaddy(text: string, path: string) {
  const [, excepted = ''] = /@others not path (.+)/.exec(text) ?? [];
  const isOther = !excepted.split(' ').some((one) => patternOf(one).test(path));
  const fitting = [...text.matchAll(/^ {2}header (\S+) \{\n([\s\S]*?)^ {2}\}/gm)].filter(
    ([, which = '']) => (which === '@others' ? isOther : patternOf(which).test(path)),
  );
  expect(fitting).toHaveLength(1);
  const headers = (fitting[0]?.[2] ?? '').matchAll(/^\s+(\S+) "([^"]*)"$/gm);
  return Object.fromEntries(
    [...headers].map(([, name = '', value]) => [name.toLowerCase(), value]),
  );
}

const readers: Record<string, (path: string, hosts?: readonly string[]) => object> = {
  netlify: (path) => answer(readNetlify(write('netlify')), path),
  cloudflare: (path) => answer(readHeadersFile(write('cloudflare')), path),
  vercel: (path, hosts) => answer(readVercel(write('vercel', hosts)), path),
  nginx: (path, hosts) => readNginx(write('nginx', hosts), path),
  caddy: (path, hosts) => readCaddy(write('caddy', hosts), path),
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

test.for(Object.keys(readers).filter((name) => !withoutFrame.includes(name)))(
  '%s is told to send with the frame just what our own server sends, and to let it be framed by nobody else',
  async (hosting) => {
    const hosts = ['https://shop.example'];
    const files = ['', 'callback.html', 'latchkey-frame.js', 'assets/a.js'];
    for (const path of [...files.map((file) => `/frame/${file}`), ...places, asset]) {
      expect([path, readers[hosting]?.(path, hosts)]).toEqual([
        path,
        await whatWeServe(path, hosts),
      ]);
    }
  },
);

test.for(Object.keys(readers).filter((name) => !withoutFrame.includes(name)))(
  '%s is told to guard whatever else is below /frame/',
  (hosting) => {
    for (const path of ['/frame/index.html', '/frame/nothing', '/frame']) {
      const found = readers[hosting]?.(path, ['https://shop.example']);
      expect(found).toHaveProperty(
        'content-security-policy',
        expect.stringContaining("frame-ancestors 'none'"),
      );
    }
  },
);

test('where nobody may frame the page, its frame is not served', () => {
  for (const hosting of ['nginx', 'caddy']) {
    expect(write(hosting)).toMatch(/(\|frame\)|\/frame\/\*)/);
    expect(write(hosting)).not.toContain('/frame/assets');
  }
});
