// Who may frame the page: a list of origins, and nobody where there is none.
import { expect, test } from 'vitest';
import { readFrame } from './readFrame.ts';

const answered = (body: unknown, status = 200) =>
  Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));

test('without a list nobody may frame the page', async () => {
  expect(await readFrame(answered({ domain: 'shop.eu.auth0.com' }))).toEqual({
    at: 'read',
    given: { domain: 'shop.eu.auth0.com' },
    hosts: [],
  });
});

test.each([
  ['https://shop.example/', 'is not an origin'],
  ['https://*.shop.example', 'is not an origin'],
  ['shop.example', 'is not an origin'],
  ['*', 'is not an origin'],
  ["'self'; script-src *", 'is not an origin'],
  ['http://shop.example', 'may use http:// for this machine only'],
  ['javascript:alert(1)', 'is not an origin'],
  [7, 'is not a text'],
])(
  'a host that is no origin is named, and nobody may frame the page: %j',
  async (host, problem) => {
    const read = await readFrame(answered({ frameHosts: ['https://shop.example', host] }));
    expect(read.at).toBe('wrong');
    expect('problems' in read && read.problems[0]).toMatch(`config.json: frameHosts.1 ${problem}`);
  },
);

test('a file that is missing or no JSON is told, and one that did not come is not called wrong', async () => {
  expect((await readFrame(answered('not found', 404))).at).toBe('wrong');
  expect((await readFrame(answered('<!doctype html>'))).at).toBe('wrong');
  expect((await readFrame(Promise.reject(new TypeError('offline')))).at).toBe('unreachable');
});
