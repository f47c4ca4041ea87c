// Settings: complete ones are read, and every wrong one is named.
import { expect, test } from 'vitest';
import { loadSettings, readSettings, SettingsError, SettingsUnreachable } from './config.ts';

const good = { domain: 'example.eu.auth0.com', clientId: 'wdXZ' };

function problemsOf(given: unknown): readonly string[] {
  try {
    readSettings(given);
    return [];
  } catch (error) {
    return error instanceof SettingsError ? error.problems : [String(error)];
  }
}

test('a domain and a client are enough', () => {
  expect(readSettings(good)).toEqual({
    origin: 'https://example.eu.auth0.com',
    clientId: 'wdXZ',
    mfaAudience: 'https://example.eu.auth0.com/mfa/',
    stepUp: 'redirect',
    signIn: 'hosted',
    passwordMode: 'mfa-first',
    whenLocked: 'read-only',
    links: {},
    doctor: false,
  });
});

test("links of the host may be on https or on the page's own origin", () => {
  const links = {
    signOutEverywhere: '/account/sessions',
    support: 'https://help.example.com/lost',
  };

  expect(readSettings({ ...good, links }).links).toEqual(links);
});

const notALink = (name: string) =>
  `config.json: links.${name} must begin with https://, or with / for a page of your own`;

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,hello',
  'vbscript:x',
  'http://example.com/out',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://',
  'account',
  '',
])('a link to %j is refused by name', (support) => {
  expect(problemsOf({ ...good, links: { support } })).toEqual([notALink('support')]);
});

test('a link that nothing knows of is named', () => {
  expect(problemsOf({ ...good, links: { suport: 'https://example.com' } }).join()).toContain(
    'links.suport',
  );
});

// Auth0, "Configure Features to Use Custom Domains": the audience keeps the default domain.
test('with a custom domain, the audience is a setting of its own', () => {
  const settings = readSettings({
    ...good,
    domain: 'login.example.com',
    mfaAudience: 'https://example.eu.auth0.com/mfa/',
  });

  expect(settings.origin).toBe('https://login.example.com');
  expect(settings.mfaAudience).toBe('https://example.eu.auth0.com/mfa/');
});

test.each([['http://localhost:4400'], ['http://127.0.0.1:4400'], ['http://[::1]:4400']])(
  '%s may go without TLS',
  (domain) => {
    expect(readSettings({ ...good, domain }).origin).toBe(domain);
  },
);

test.each<[given: unknown, problems: readonly string[]]>([
  [{}, ['config.json: domain is missing', 'config.json: clientId is missing']],
  [{ ...good, domain: '' }, ['config.json: domain is empty']],
  [
    { ...good, domain: 'http://example.com' },
    ['config.json: domain may use http:// for this machine only (localhost, 127.0.0.1, [::1])'],
  ],
  [
    { ...good, domain: 'example.com/login' },
    ['config.json: domain must be a domain, without a path'],
  ],
  [
    { ...good, domain: 'not a domain' },
    ['config.json: domain is not a domain, for example example.eu.auth0.com'],
  ],
  [{ ...good, domain: 42 }, ['config.json: domain is not a text']],
  [{ ...good, clientId: '' }, ['config.json: clientId is empty']],
  // auth0/docs #9179: the trailing slash is part of the audience.
  [
    { ...good, mfaAudience: 'https://example.com/mfa' },
    ['config.json: mfaAudience must end with /mfa/, the last slash included'],
  ],
  [
    { ...good, locale: 'not a tag' },
    ['config.json: locale is not a language tag, for example en or pt-BR'],
  ],
  [{ ...good, stepUp: 'iframe' }, ['config.json: stepUp must be redirect or popup']],
  [{ ...good, signIn: 'magic' }, ['config.json: signIn must be hosted or password']],
  [
    { ...good, passwordMode: 'never' },
    ['config.json: passwordMode must be mfa-first or list-first or refresh'],
  ],
  [{ ...good, realm: '' }, ['config.json: realm is empty']],
  [{ ...good, whenLocked: true }, ['config.json: whenLocked must be read-only or hide']],
  [[], ['config.json: domain is missing', 'config.json: clientId is missing']],
  [null, ['config.json: is not an object']],
])('%j is refused by name', (given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

test.each([
  ['a file that is not there', async () => new Response('', { status: 404 })],
  ['a file that is no JSON', async () => new Response('<!doctype html>')],
])('%s is a settings error too', async (_title, answer) => {
  await expect(loadSettings(answer())).rejects.toBeInstanceOf(SettingsError);
});

test('settings that no answer came for are no wrong settings: the network is', async () => {
  const lost = Promise.reject(new TypeError('fetch failed'));
  await expect(loadSettings(lost)).rejects.toBeInstanceOf(SettingsUnreachable);
});
