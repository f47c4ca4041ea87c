// Reads what an application asks for at /authorize, and says what is wrong with it.

import {
  type AuthorizationRequest,
  responseModes,
} from '#tenant/domain/oauth/authorizationRequest.ts';
import { findClient } from '#tenant/domain/oauth/clients.ts';
import { mfaAudienceOf, type TenantState, userinfoAudienceOf } from '#tenant/domain/tenant.ts';

export type ReadRequest =
  | {
      readonly outcome: 'valid';
      readonly request: AuthorizationRequest;
      readonly maxAgeSeconds: number | null;
    }
  /** To be told on a page: no callback can be trusted. */
  | { readonly outcome: 'unanswerable'; readonly status: 400 | 403; readonly text: string }
  /** To be told to the application. */
  | {
      readonly outcome: 'invalid';
      readonly to: Pick<AuthorizationRequest, 'redirectUri' | 'responseMode' | 'state'>;
      readonly error: string;
      readonly description: string;
    };

const multiFactorPolicy = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';
const longestScope = 2000;

/**
 * Reads the query of `/authorize`.
 *
 * The callback must equal a registered one, character by character (RFC 9700, section 2.1); without
 * that nothing is sent anywhere. A parameter given twice is an error (RFC 6749, section 3.1).
 *
 * "MFA grants are not available to third-party applications" (Auth0, "Application Grant Types"); that
 * they are refused here already, and in these words, is assumed.
 */
export function readAuthorizationRequest(tenant: TenantState, query: URLSearchParams): ReadRequest {
  const one = (name: string) => query.get(name) || null;
  const doubled = [...new Set(query.keys())].find((name) => query.getAll(name).length > 1);
  const unanswerable = (status: 400 | 403, text: string): ReadRequest => ({
    outcome: 'unanswerable',
    status,
    text,
  });

  const clientId = one('client_id');
  if (!clientId || doubled === 'client_id') {
    return unanswerable(400, 'The parameter client_id is missing or given twice.');
  }
  const client = findClient(tenant.store, clientId);
  if (!client) return unanswerable(403, 'Unknown client: no application has this client_id.');
  const redirectUri = one('redirect_uri');
  if (!redirectUri || query.getAll('redirect_uri').length > 1) {
    return unanswerable(400, 'The parameter redirect_uri is missing or given twice.');
  }
  if (!client.callbackUrls.includes(redirectUri)) {
    return unanswerable(
      403,
      'Callback URL mismatch: the redirect_uri is not in the list of allowed callback URLs.',
    );
  }

  const state = query.getAll('state').length > 1 ? null : one('state');
  const mode = one('response_mode') ?? 'query';
  const responseMode = responseModes.find((each) => each === mode);
  if (responseMode === 'web_message' && !client.webOrigins.includes(originOf(redirectUri))) {
    return unanswerable(
      403,
      'The origin of the redirect_uri is not in the list of allowed web origins, so it may not hear of a sign-in by web message.',
    );
  }
  const to = { redirectUri, responseMode: responseMode ?? 'query', state };
  const invalid = (error: string, description: string): ReadRequest => ({
    outcome: 'invalid',
    to,
    error,
    description,
  });
  if (!responseMode) return invalid('invalid_request', `Unsupported response_mode: ${mode}`);
  if (doubled) return invalid('invalid_request', `Parameter given twice: ${doubled}`);
  const responseType = one('response_type');
  if (!responseType) return invalid('invalid_request', 'Missing required parameter: response_type');
  if (responseType !== 'code') {
    return invalid('unsupported_response_type', `Unsupported response type: ${responseType}`);
  }
  const codeChallenge = one('code_challenge');
  if (!codeChallenge)
    return invalid('invalid_request', 'Missing required parameter: code_challenge');
  if (one('code_challenge_method') !== 'S256') {
    return invalid('invalid_request', 'code_challenge_method must be S256');
  }
  if (!/^[\w-]{43}$/.test(codeChallenge)) {
    return invalid('invalid_request', 'code_challenge must be 43 characters of base64url');
  }
  const audience = one('audience');
  if (audience && ![mfaAudienceOf(tenant), userinfoAudienceOf(tenant)].includes(audience)) {
    return invalid('access_denied', `Service not found: ${audience}`);
  }
  if (audience === mfaAudienceOf(tenant) && !client.firstParty) {
    return invalid('access_denied', `Client is not authorized to access "${audience}".`);
  }
  const scope = one('scope') ?? '';
  if (scope.length > longestScope) return invalid('invalid_scope', 'The scope is too long');
  const prompts = (one('prompt') ?? '').split(' ').filter(Boolean);
  if (prompts.includes('none') && prompts.length > 1) {
    return invalid('invalid_request', 'prompt=none cannot be combined with another prompt');
  }
  const maxAge = one('max_age');
  if (maxAge !== null && !/^\d{1,9}$/.test(maxAge)) {
    return invalid('invalid_request', 'max_age must be a number of seconds');
  }

  return {
    outcome: 'valid',
    maxAgeSeconds: maxAge === null ? null : Number(maxAge),
    request: {
      clientId,
      ...to,
      audience: audience === userinfoAudienceOf(tenant) ? null : audience,
      scopes: [...new Set(scope.split(' ').filter(Boolean))],
      nonce: one('nonce'),
      codeChallenge,
      loginHint: one('login_hint'),
      asksForMfa: (one('acr_values') ?? '').split(' ').includes(multiFactorPolicy),
      asksForAuthTime: maxAge !== null || prompts.includes('login'),
      prompts,
      parameters: Object.fromEntries(query),
    },
  };
}

const originOf = (url: string) => new URL(url).origin;
