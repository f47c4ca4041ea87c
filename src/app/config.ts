// The settings of the page: read when it runs, so that one build serves every tenant.
import * as v from 'valibot';
import type { HostLinks } from '#domain/host.ts';

/** What the page needs to know of its tenant, made complete. */
export type Settings = {
  /** For example `'https://example.eu.auth0.com'`; no slash at the end. */
  readonly origin: string;
  readonly clientId: string;
  /** For example `'https://example.eu.auth0.com/mfa/'`. */
  readonly mfaAudience: string;
  /** A BCP 47 tag, for example `'de'`, or `'auto'` for the browser's languages; English, when nothing is said. */
  readonly locale: string | undefined;
  /** Sentences in place of ours, by the names that they have in `src/i18n/en`: ICU messages. */
  readonly words: Readonly<Record<string, string>> | undefined;
  /** What people call the app, for the recovery code that they keep; else its address stands there. */
  readonly siteName: string | undefined;
  /** How a person goes to confirm: in the tab itself, or in a window of its own. */
  readonly stepUp: 'redirect' | 'popup';
  /** Where a person signs in: on the tenant's pages, or here with their password (docs/password-sign-in.md). */
  readonly signIn: 'hosted' | 'password';
  /** Of a sign-in with a password: when the second step is asked for. */
  readonly passwordMode: 'mfa-first' | 'list-first' | 'refresh';
  /** Of a sign-in with a password: the database of people, where the tenant has several. */
  readonly realm?: string | undefined;
  /** What "Lock now" leaves on the screen: nothing, or what was there, to be read only. */
  readonly whenLocked: 'hide' | 'read-only';
  /** Pages of the app around this one that a person in trouble may want next. */
  readonly links: HostLinks;
  /** Whether `/doctor` tells the people who set the page up what is wrong; off where it is in use. */
  readonly doctor: boolean;
};

/** Settings that the page can't start with; each problem names its setting and what is wrong with it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

// OWASP ASVS 5.0, 3.7.5: browsers keep what confirming needs from pages that came in the clear.
const NOT_SECURE = 'the page needs https';
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

const someText = v.pipe(
  v.string('is not a text'),
  v.check((text) => text !== '', 'is empty'),
);

const domain = v.pipe(
  someText,
  v.transform((text) => (/^https?:\/\//i.test(text) ? text : `https://${text}`)),
  v.check((text) => URL.canParse(text), 'is not a domain, for example example.eu.auth0.com'),
  v.transform((text) => new URL(text)),
  v.check(
    ({ pathname, search, hash }) => pathname === '/' && !search && !hash,
    'must be a domain, without a path',
  ),
  v.check(
    ({ protocol, hostname }) => protocol === 'https:' || loopback.has(hostname),
    'may use http:// for this machine only (localhost, 127.0.0.1, [::1])',
  ),
  v.transform((url) => url.origin),
);

const mfaAudience = v.pipe(
  v.string('is not a text'),
  v.check(
    (text) => URL.canParse(text),
    'is not an address, for example https://example.eu.auth0.com/mfa/',
  ),
  v.check((text) => text.endsWith('/mfa/'), 'must end with /mfa/, the last slash included'),
);

const locale = v.pipe(
  v.string('is not a text'),
  v.check(isLocale, 'is not a language tag, for example en or pt-BR'),
);

/** Whether there is such a sentence is told later, and stops nothing: a new version may know others. */
const words = v.custom<Readonly<Record<string, string>>>(
  isTexts,
  'must hold texts by the names of sentences',
);

/** An address on https, or a path of the page's own origin. Nothing else: a link is the place for `javascript:`. */
const link = v.pipe(
  v.string('is not a text'),
  v.check(isPathOrHttps, 'must begin with https://, or with / for a page of your own'),
);

/** What is wrong is named: `links.support`. What is unknown is a typing error. */
const links = v.strictObject(
  {
    signOutEverywhere: v.optional(link),
    changePassword: v.optional(link),
    support: v.optional(link),
  },
  'may hold signOutEverywhere, changePassword and support',
);

/** The first one, when it is not said. */
function oneOf<const Name extends string>(names: readonly [Name, ...Name[]]) {
  return v.optional(v.picklist(names, `must be ${names.join(' or ')}`), names[0]);
}

const settings = v.object({
  domain,
  clientId: someText,
  mfaAudience: v.optional(mfaAudience),
  locale: v.optional(locale),
  words: v.optional(words),
  siteName: v.optional(someText),
  stepUp: oneOf(['redirect', 'popup']),
  signIn: oneOf(['hosted', 'password']),
  passwordMode: oneOf(['mfa-first', 'list-first', 'refresh']),
  realm: v.optional(someText),
  whenLocked: oneOf(['read-only', 'hide']),
  links: v.optional(links, {}),
  doctor: v.optional(v.boolean('must be true or false'), false),
});

/** What may stand in `/config.json`: docs/settings.md is held to it. */
export const settingNames = (): readonly string[] => Object.keys(settings.entries);

/**
 * Reads the settings, and names every one that is missing or wrong at once.
 *
 * @param given parsed JSON, for example `{ "domain": "example.eu.auth0.com", "clientId": "wdXZ…" }`
 * @param tell puts the name of a setting and what is wrong with it into words; a host knows no config.json
 * @throws SettingsError
 */
export function readSettings(given: unknown, tell: Tell = tellOfFile): Settings {
  if (!globalThis.crypto?.subtle) throw new SettingsError([NOT_SECURE]);
  const parsed = v.safeParse(settings, given);
  if (!parsed.success) throw new SettingsError(parsed.issues.map((one) => problemOf(one, tell)));
  const { domain: origin, mfaAudience, siteName, locale, words, ...others } = parsed.output;
  const complete = { origin, mfaAudience: mfaAudience ?? `${origin}/mfa/` };
  return { ...others, ...complete, siteName, locale, words };
}

/** The settings could not be asked for: nothing is wrong with them, as far as anybody knows. */
export class SettingsUnreachable extends Error {
  override readonly name = 'SettingsUnreachable';
}

/**
 * Fetches and reads `/config.json`.
 *
 * @throws SettingsError also when the file is missing or is no JSON
 * @throws SettingsUnreachable when there was no answer
 */
export async function loadSettings(file: Promise<Response>): Promise<Settings> {
  const response = await file.catch((cause: unknown) => {
    throw new SettingsUnreachable('config.json', { cause });
  });
  if (!response.ok) throw new SettingsError(['config.json: could not be fetched']);
  const given: unknown = await response.json().catch(() => undefined);
  if (given === undefined) throw new SettingsError(['config.json: is not JSON']);
  return readSettings(given);
}

type Tell = (name: string, problem: string) => string;

const tellOfFile: Tell = (name, problem) => `config.json: ${name} ${problem}`.replace('  ', ' ');

/** What is wrong: `'links.support'`; undefined when it is all of it. */
export const nameOf = ({ path }: v.BaseIssue<unknown>) => path?.map(({ key }) => key).join('.');

function problemOf(issue: v.BaseIssue<unknown>, tell: Tell): string {
  const name = nameOf(issue);
  if (!name) return tell('', 'is not an object');
  return tell(name, issue.received === 'undefined' ? 'is missing' : issue.message);
}

function isPathOrHttps(text: string): boolean {
  // `//host` and `/\\host` lead elsewhere; a browser drops tabs and line ends before it reads.
  if (/^\/(?![\\/\t\n\r])/.test(text)) return true;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || loopback.has(hostname);
}

function isTexts(given: unknown): boolean {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  return Object.values(given).every((one) => typeof one === 'string');
}

function isLocale(tag: string): boolean {
  if (tag === 'auto') return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
