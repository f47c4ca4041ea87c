// Where a sign-in may be answered: to a registered callback, character by character, and nowhere else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath } from '#tenant/testing/walkthrough.ts';

const verifier = 'v'.repeat(43);
const callbackUrl = 'http://localhost:5173/callback';

const ask = (tenant: TestTenant, parameters: Record<string, string>) =>
  tenant.fetch(authorizePath(tenant, verifier, { parameters }));

const wrongCallbacks = [
  'http://localhost:5173/callback/',
  'http://localhost:5173/callback?x=1',
  'http://localhost:5173/callback#',
  'http://localhost:5173/callbac',
  'http://localhost:5173/callback/../other',
  'http://localhost:5173/Callback',
  'http://LOCALHOST:5173/callback',
  'http://localhost:5174/callback',
  'http://localhost/callback',
  'https://localhost:5173/callback',
  'http://localhost:5173@evil.example/callback',
  'http://user@localhost:5173/callback',
  'http://localhost:5173.evil.example/callback',
  'http://evil.example/http://localhost:5173/callback',
  'http://localhost:5173\\@evil.example/callback',
  'http://localhost:5173/%63allback',
  'http://localhost:5173/%2e/callback',
  ' http://localhost:5173/callback',
  'http://[::1]:5173/callback',
  '//localhost:5173/callback',
  'javascript:alert(1)',
  'data:text/html,hello',
  '/callback',
];

test.each(wrongCallbacks)('a callback that is not registered gets no redirect: %s', async (url) => {
  await using tenant = await createTestTenant();
  const response = await ask(tenant, { redirect_uri: url });
  expect(response.status).toBe(403);
  expect(response.headers.get('location')).toBeNull();
  expect(await response.text()).toContain('Callback URL mismatch');
});

const origin = 'http://localhost:5173';
const path = '/callback';
const text = fc.string({ minLength: 1, maxLength: 20 });
const host = fc.domain();
const at = (url: string, place: number, put: string) =>
  url.slice(0, place) + put + url.slice(place);
const places = fc.nat({ max: callbackUrl.length });

/** Each makes callbacks of one kind that are almost the registered one. */
const families: readonly [string, fc.Arbitrary<string>][] = [
  ['LT-13: something in front', text.map((front) => front + callbackUrl)],
  ['LT-14: something behind', text.map((behind) => callbackUrl + behind)],
  [
    'LT-15: dots, plain and encoded',
    fc
      .tuple(places, fc.constantFrom('..', '/..', '/../', '%2e', '%2e%2e/', '%2E', './', '/.//'))
      .map(([place, dots]) => at(callbackUrl, place, dots)),
  ],
  [
    'LT-16: an at sign, a user, a password',
    fc
      .tuple(host, fc.constantFrom('@', ':x@', '%40'), fc.boolean())
      .map(([name, sign, isUser]) =>
        isUser ? `http://${name}${sign}localhost:5173${path}` : `${origin}${sign}${name}${path}`,
      ),
  ],
  [
    'LT-17: a backslash',
    fc
      .tuple(places, fc.constantFrom('\\', '\\\\', '%5c', '\\@evil.example'))
      .map(([place, slash]) => at(callbackUrl, place, slash)),
  ],
  [
    'LT-18: another port, case or fragment',
    fc.oneof(
      fc.nat({ max: 65_535 }).map((port) => `http://localhost:${port}${path}`),
      places.map((place) => {
        const letter = callbackUrl[place] ?? 'x';
        return callbackUrl.slice(0, place) + letter.toUpperCase() + callbackUrl.slice(place + 1);
      }),
      text.map((fragment) => `${callbackUrl}#${fragment}`),
    ),
  ],
  [
    'LT-19: another scheme',
    fc
      .constantFrom('https', 'ftp', 'file', 'javascript', 'data', 'myapp', 'HTTP', 'http:')
      .map((scheme) => callbackUrl.replace('http', scheme)),
  ],
];

test.each(families)('%s makes a callback that gets no redirect', async (_, almost) => {
  await using tenant = await createTestTenant();
  await fc.assert(
    fc.asyncProperty(
      almost.filter((url) => url !== callbackUrl),
      async (url) => {
        const response = await ask(tenant, { redirect_uri: url });
        expect([response.status, response.headers.get('location')]).toEqual([403, null]);
      },
    ),
  );
});

test('a callback with anything added, left out or changed gets no redirect', async () => {
  await using tenant = await createTestTenant();
  const changed = fc
    .tuple(fc.nat({ max: callbackUrl.length }), fc.nat({ max: 3 }), fc.string({ maxLength: 3 }))
    .map(([at, gone, put]) => callbackUrl.slice(0, at) + put + callbackUrl.slice(at + gone))
    .filter((url) => url !== callbackUrl && url !== '');
  await fc.assert(
    fc.asyncProperty(changed, async (url) => {
      const response = await ask(tenant, { redirect_uri: url });
      expect([response.status, response.headers.get('location')]).toEqual([403, null]);
    }),
  );
});

test('both registered callbacks are good', async () => {
  await using tenant = await createTestTenant();
  for (const url of [callbackUrl, 'http://127.0.0.1:5173/callback']) {
    expect((await ask(tenant, { redirect_uri: url })).status).toBe(302);
  }
});

test('an unknown client gets a page, not a redirect', async () => {
  await using tenant = await createTestTenant();
  const response = await ask(tenant, { client_id: 'somebody-else' });
  expect([response.status, response.headers.get('location')]).toEqual([403, null]);
});
