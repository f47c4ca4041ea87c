// What a tenant has given out: an attacker who knows some of it gets further in.
import { Buffer } from 'node:buffer';
import { localAdminClient, localAdminSecret } from '#tenant/domain/oauth/clients.ts';
import { createBrowser, type Visit } from './browser.ts';
import type { TestTenant } from './createTestTenant.ts';
import { authorizePath, signIn } from './walkthrough.ts';

export const knownNames = [
  'accessToken',
  'adminId',
  'adminSecret',
  'audience',
  'authenticatorId',
  'browser',
  'callback',
  'challengedId',
  'challengedToken',
  'challengeState',
  'clientId',
  'code',
  'csrf',
  'challengeCsrf',
  'email',
  'host',
  'idToken',
  'managementToken',
  'mfaToken',
  'oobCode',
  'openidToken',
  'password',
  'phoneCsrf',
  'refreshToken',
  'session',
  'state',
  'userId',
  'verifier',
] as const;

export type KnownValues = Readonly<Record<(typeof knownNames)[number] | 'basic', string>>;

const password = 'correct horse battery staple';
const verifier = 'v'.repeat(43);

/** Signs two of the demo people in, leaves two sign-ins open, and tells what came of it. */
export async function collectKnownValues(tenant: TestTenant): Promise<KnownValues> {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await tenant.fetch(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
    return (await response.json()) as Record<string, string>;
  };
  const csrfOf = (page: Visit) => page.forms[0]?.hidden.csrf ?? '';
  const stateOf = (page: Visit) => page.forms[0]?.hidden.state ?? '';

  const scope = 'openid profile email offline_access';
  const plain = await signIn(tenant, { email: 'cleo@example.com', browser, audience: null, scope });
  const unchallenged = await signIn(tenant, { email: 'cleo@example.com', browser });
  const challenged = await signIn(tenant, { email: 'dan@example.com' });
  const silent = authorizePath(tenant, verifier, {
    audience: null,
    parameters: { prompt: 'none' },
  });
  const { callback } = await browser.visit(silent);
  const relogin = authorizePath(tenant, verifier, { parameters: { prompt: 'login' } });
  const login = await browser.visit(relogin);
  const eve = { email: 'eve@example.com', password };
  const challenge = await browser.submit(await browser.visit(relogin), '/u/login', eve);
  const client = { client_id: tenant.clientId };
  const grant_type = 'password';
  const { mfa_token: mfaToken = '' } = await post('/oauth/token', {
    ...client,
    grant_type,
    username: 'eve@example.com',
    password,
    audience: tenant.mfaAudience,
  });
  const { oob_code: oobCode = '' } = await post('/mfa/challenge', {
    ...client,
    mfa_token: mfaToken,
    challenge_type: 'oob',
  });
  const machine = { client_id: localAdminClient.clientId, client_secret: localAdminSecret };
  const audience = `${tenant.origin}/api/v2/`;
  const management = await post('/oauth/token', {
    ...machine,
    grant_type: 'client_credentials',
    audience,
  });
  const cleo = await tenant.control.people.get('cleo@example.com');
  const dan = await tenant.control.people.get('dan@example.com');
  return {
    accessToken: unchallenged.accessToken,
    adminId: machine.client_id,
    adminSecret: machine.client_secret,
    audience: tenant.mfaAudience,
    authenticatorId: cleo.authenticators[0]?.row.id ?? '',
    basic: Buffer.from(Object.values(machine).join(':')).toString('base64'),
    browser: browser.cookies.get('did') ?? '',
    callback: 'http://localhost:5173/callback',
    challengedId: dan.authenticators[0]?.row.id ?? '',
    challengedToken: challenged.accessToken,
    challengeState: stateOf(challenge),
    clientId: tenant.clientId,
    code: callback?.searchParams.get('code') ?? '',
    csrf: csrfOf(login),
    challengeCsrf: csrfOf(challenge),
    email: 'cleo@example.com',
    host: new URL(tenant.origin).host,
    idToken: plain.idToken ?? '',
    managementToken: management.access_token ?? '',
    mfaToken,
    oobCode,
    openidToken: plain.accessToken,
    password,
    phoneCsrf: csrfOf(await browser.visit('/phone?person=dan@example.com')),
    refreshToken: plain.refreshToken ?? '',
    session: browser.cookies.get('auth0') ?? '',
    state: stateOf(login),
    userId: cleo.userId,
    verifier,
  };
}
