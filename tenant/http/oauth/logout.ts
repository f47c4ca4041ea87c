// /v2/logout and /oidc/logout: the ways out, which lead nowhere that was not registered.
import { type Client, findClient } from '#tenant/domain/oauth/clients.ts';
import { readIdTokenHint } from '#tenant/domain/oauth/signedTokens.ts';
import { signOut } from '#tenant/domain/oauth/signOut.ts';
import { findPersonById } from '#tenant/domain/people/people.ts';
import { findSession } from '#tenant/domain/people/sessions.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { clearSessionCookie, ensureBrowserCookie, sessionCookie } from '#tenant/http/cookies.ts';
import { csrfToken } from '#tenant/http/guards.ts';
import { readBody } from '#tenant/http/readBody.ts';
import { respondPage, respondProblem } from '#tenant/http/respond.ts';
import { confirmSignOutPage, signedOutPage } from '#tenant/pages/signOutPages.ts';

/** Where to go after signing out; null stays in the tenant. */
type Goal = {
  readonly clientId: string | null;
  readonly returnTo: string | null;
  readonly state: string | null;
};

const nowhere: Goal = { clientId: null, returnTo: null, state: null };

/**
 * Auth0's own way out: ends the session and goes to `returnTo`, or to the first address the client
 * registered. The answer to an address that is not registered is assumed; nobody is signed out then.
 *
 * @see Auth0, "Auth0 Logout" (API reference)
 */
export function auth0Logout(c: TenantContext): Response | Promise<Response> {
  const query = new URL(c.req.url).searchParams;
  const clientId = single(query, 'client_id');
  const client = clientId ? findClient(c.var.tenant.store, clientId) : undefined;
  if (clientId === undefined || (clientId && !client)) return unknownClient(c);
  const asked = single(query, 'returnTo');
  if (asked === undefined || (asked && !isRegistered(client, asked))) return wrongAddress(c);
  leave(c);
  return arrive(c, { ...nowhere, returnTo: asked ?? client?.logoutUrls[0] ?? null });
}

/**
 * The standard way out.
 *
 * Without a session there is nobody to ask. With one, whoever cannot name it, by an ID token or by
 * `logout_hint`, may not end it unasked: the person is.
 *
 * @see OpenID Connect RP-Initiated Logout 1.0; Auth0, "Log Users Out of Auth0 with OIDC Endpoint"
 */
export async function oidcLogout(c: TenantContext): Promise<Response> {
  const tenant = c.get('tenant');
  const sent =
    c.req.method === 'POST'
      ? new URLSearchParams(await readBody(c))
      : new URL(c.req.url).searchParams;
  const hinted = single(sent, 'id_token_hint');
  const hint = hinted ? await readIdTokenHint(tenant, hinted) : undefined;
  if (hinted === undefined || (hinted && !hint)) {
    return refuse(c, 'The id_token_hint is not an ID token of this tenant.');
  }
  const named = single(sent, 'client_id');
  const clientId = named ?? (hint ? String(hint.aud) : null);
  const client = clientId ? findClient(tenant.store, clientId) : undefined;
  if (named === undefined || (clientId && !client)) return unknownClient(c);
  if (hint && hint.aud !== clientId) {
    return refuse(c, 'The id_token_hint was issued to another application.');
  }
  const logoutHint = single(sent, 'logout_hint');
  if (logoutHint === undefined || (logoutHint && hint && hint.sid !== logoutHint)) {
    return refuse(c, 'The logout_hint and the id_token_hint are of different sessions.');
  }
  const returnTo = single(sent, 'post_logout_redirect_uri');
  if (returnTo === undefined || (returnTo && !isRegistered(client, returnTo))) {
    return wrongAddress(c);
  }

  const goal = { clientId, returnTo, state: single(sent, 'state') ?? null };
  const session = findSession(tenant, sessionCookie(c));
  const sid = hint?.sid ?? logoutHint;
  if (session && session.sid !== sid) return ask(c, session.userId, goal);
  if (hint?.sub && typeof hint.sid === 'string')
    signOut(tenant, { sid: hint.sid, userId: hint.sub });
  leave(c);
  return arrive(c, goal);
}

/** The person said yes. Where to go is checked again: the form came through a browser. */
export function confirmedLogout(c: TenantContext): Response | Promise<Response> {
  const field = (name: string) => c.var.form.get(name) || null;
  const goal = {
    clientId: field('client_id'),
    returnTo: field('returnTo'),
    state: field('goal_state'),
  };
  const client = goal.clientId ? findClient(c.var.tenant.store, goal.clientId) : undefined;
  if (goal.returnTo && !isRegistered(client, goal.returnTo)) return wrongAddress(c);
  leave(c);
  return arrive(c, goal);
}

/** @returns null when it is missing, undefined when it was given twice */
function single(sent: URLSearchParams, name: string): string | null | undefined {
  const values = sent.getAll(name);
  return values.length > 1 ? undefined : values[0] || null;
}

/** Character by character (RFC 9700, section 4.11): what looks alike may lead elsewhere. */
const isRegistered = (client: Client | undefined, url: string) =>
  client?.logoutUrls.includes(url) === true;

/** Only a cookie that came is taken away: a form on a foreign page comes without, and may end nothing. */
function leave(c: TenantContext): void {
  const tenant = c.get('tenant');
  const cookie = sessionCookie(c);
  if (!cookie) return;
  const session = findSession(tenant, cookie);
  if (session) signOut(tenant, session);
  clearSessionCookie(c);
}

function arrive(c: TenantContext, { returnTo, state }: Goal): Response | Promise<Response> {
  if (returnTo === null) return respondPage(c, signedOutPage());
  const url = new URL(returnTo);
  if (state !== null) url.searchParams.set('state', state);
  return c.redirect(state === null ? returnTo : url.href, c.req.method === 'POST' ? 303 : 302);
}

function ask(c: TenantContext, userId: string, goal: Goal): Promise<Response> {
  const state = 'logout';
  const keys = { state, csrf: csrfToken(c, ensureBrowserCookie(c), state) };
  const email = findPersonById(c.var.tenant, userId)?.email ?? '';
  const { clientId, returnTo, state: goalState } = goal;
  return respondPage(
    c,
    confirmSignOutPage({
      keys,
      email,
      goal: {
        ...(clientId && { client_id: clientId }),
        ...(returnTo && { returnTo }),
        ...(goalState && { goal_state: goalState }),
      },
    }),
  );
}

const refuse = (c: TenantContext, text: string) =>
  respondProblem(c, 400, 'You are not signed out', text);

const unknownClient = (c: TenantContext) =>
  refuse(c, 'Unknown client: no application has this client_id.');

const wrongAddress = (c: TenantContext) =>
  refuse(c, 'The address to go to is not in the list of allowed logout URLs.');
