// Signs a person in the way a person does: page by page, through the real flow.
import { createHash } from 'node:crypto';
import { newToken } from '#tenant/domain/secrets.ts';
import { type Browser, createBrowser, textOf, type Visit } from './browser.ts';
import { type ControlClient, createControlClient } from './controlClient.ts';

/** All that is needed of a tenant; {@link createTestTenant} gives it. */
type Walked = {
  readonly origin: string;
  readonly mfaAudience: string;
  readonly clientId: string;
  fetch(input: string, init?: RequestInit): Promise<Response>;
};

export type MethodName =
  | 'Push notification'
  | 'Authenticator app'
  | 'Text message'
  | 'Phone call'
  | 'Email'
  | 'Recovery code';

export type SignIn = {
  readonly email: string;
  readonly password?: string;
  /** Default: the three scopes of the MFA API and `openid profile email`. */
  readonly scope?: string;
  /** Default: the MFA API; null asks for none. */
  readonly audience?: string | null;
  /** Default: whatever the challenge offers first. */
  readonly method?: MethodName;
  /** Needed for the method `Recovery code`. */
  readonly recoveryCode?: string;
  readonly nonce?: string;
  /** More parameters for `/authorize`: `prompt`, `max_age`, … */
  readonly parameters?: Readonly<Record<string, string>>;
  /** To come back in the same browser. */
  readonly browser?: Browser;
  readonly redirectUri?: string;
};

export type SignedIn = {
  readonly accessToken: string;
  readonly idToken: string | null;
  /** With the scope `offline_access`. */
  readonly refreshToken: string | null;
  readonly expiresInSeconds: number;
  readonly scope: string;
  /** Whether a challenge page was shown on the way. */
  readonly challenged: boolean;
};

export const mfaScope = 'openid profile email enroll read:authenticators remove:authenticators';

/**
 * Walks from `/authorize` to the tokens.
 *
 * An app's code is good once in 30 seconds: signing the same person in twice that way moves the
 * tenant's clock on by 30 seconds.
 *
 * @throws when the sign-in ends with an error, with what the application was told
 */
export async function signIn(tenant: Walked, options: SignIn): Promise<SignedIn> {
  const browser = options.browser ?? createBrowser(tenant.origin, tenant.fetch);
  const verifier = newToken();
  const started = await browser.visit(authorizePath(tenant, verifier, options));
  const { callback, challenged } = await walkToCallback(tenant, browser, started, options);
  const code = callback.searchParams.get('code');
  if (code === null) throw new Error(`Signing in ended with ${callback.search}`);
  const response = await exchangeCode(tenant, { code, verifier, redirectUri: redirectOf(options) });
  if (!response.ok) throw new Error(`The code was refused: ${await response.text()}`);
  const tokens = (await response.json()) as Record<string, string> & { expires_in: number };
  return {
    accessToken: tokens.access_token ?? '',
    idToken: tokens.id_token ?? null,
    refreshToken: tokens.refresh_token ?? null,
    expiresInSeconds: tokens.expires_in,
    scope: tokens.scope ?? '',
    challenged,
  };
}

/** The path and query an application sends a browser to. */
export function authorizePath(
  tenant: Walked,
  verifier: string,
  options: Omit<SignIn, 'email'> = {},
): string {
  const { audience = tenant.mfaAudience } = options;
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: tenant.clientId,
    redirect_uri: redirectOf(options),
    scope: options.scope ?? mfaScope,
    state: 'state-of-the-application',
    nonce: options.nonce ?? 'nonce-of-the-application',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(audience !== null && { audience }),
    ...options.parameters,
  });
  return `/authorize?${query}`;
}

/** Answers every page until the browser is sent back to the application. */
export async function walkToCallback(
  tenant: Walked,
  browser: Browser,
  started: Visit,
  options: SignIn,
): Promise<{ callback: URL; challenged: boolean }> {
  let page = started;
  if (page.url.includes('/u/login')) {
    page = await browser.submit(page, '/u/login', {
      email: options.email,
      password: options.password ?? 'correct horse battery staple',
    });
  }
  const challenged = page.url.includes('/u/challenge');
  if (challenged) page = await passChallenge(tenant, browser, page, options);
  if (page.callback === null) {
    throw new Error(`Signing in stopped at ${page.url}: ${textOf(page.html)}`);
  }
  return { callback: page.callback, challenged };
}

/** `POST /oauth/token` with a code, as the page does it. */
export function exchangeCode(
  tenant: Walked,
  { code, verifier, redirectUri }: { code: string; verifier: string; redirectUri?: string },
): Promise<Response> {
  return tenant.fetch('/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: tenant.clientId,
      redirect_uri: redirectUri ?? redirectOf({}),
      code,
      code_verifier: verifier,
    }).toString(),
  });
}

const redirectOf = ({ redirectUri }: { redirectUri?: string }) =>
  redirectUri ?? 'http://localhost:5173/callback';

async function passChallenge(
  tenant: Walked,
  browser: Browser,
  shown: Visit,
  options: SignIn,
): Promise<Visit> {
  const control = createControlClient(tenant.origin, tenant.fetch);
  let page = shown;
  if (options.method) {
    const methods = await browser.submit(page, '/u/methods');
    const wanted = methods.forms.find(({ button }) => button.startsWith(options.method ?? ''));
    if (!wanted) throw new Error(`${options.method} is not offered: ${textOf(methods.html)}`);
    page = await browser.submit(methods, wanted);
  }
  const isAnswerable = page.forms.some(({ action }) => action === '/u/challenge');
  if (!isAnswerable) page = await browser.submit(page, '/u/method');

  if (page.html.includes('data-waiting')) {
    await control.push(options.email, 'approve');
    return browser.submit(page, '/u/challenge');
  }
  if (page.html.includes('>Recovery code</label>')) {
    const code = options.recoveryCode ?? '';
    const told = await browser.submit(page, '/u/challenge', { code });
    return told.callback === null ? browser.submit(told, '/u/continue') : told;
  }
  if (!page.html.includes('authenticator app shows')) {
    const code = (await control.outbox.list()).at(-1)?.code ?? '';
    return browser.submit(page, '/u/challenge', { code });
  }
  const answered = await browser.submit(page, '/u/challenge', {
    code: await readPhone(browser, options.email),
  });
  if (answered.callback !== null) return answered;
  return afterNextStep(control, browser, answered, options.email);
}

async function afterNextStep(
  control: ControlClient,
  browser: Browser,
  page: Visit,
  email: string,
): Promise<Visit> {
  await control.clock.advance(30);
  return browser.submit(page, '/u/challenge', { code: await readPhone(browser, email) });
}

/** The code that a person's first authenticator app shows. */
export async function readPhone(browser: Browser, email: string): Promise<string> {
  const phone = await browser.visit(`/phone?person=${encodeURIComponent(email)}`);
  return /class="code">(\d{6})</.exec(phone.html)?.[1] ?? '';
}
