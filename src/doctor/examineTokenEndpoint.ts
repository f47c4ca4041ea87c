// Would the sign-in end: the token endpoint as the page would use it, with a code that nobody was given.

import type { Setup } from './examine.ts';
import { grantMissing, toSettings, unknownClient } from './examineAuthorization.ts';
import { type Finding, good, unseen, wrong } from './finding.ts';
import type { Lookout, Seen } from './lookout.ts';

export async function examineTokenEndpoint(
  setup: Setup,
  lookout: Lookout,
): Promise<readonly Finding[]> {
  const ask = (form: Readonly<Record<string, string>>) =>
    lookout.ask({
      method: 'POST',
      path: '/oauth/token',
      form: { client_id: setup.clientId, ...form },
    });
  const code = await ask({
    grant_type: 'authorization_code',
    redirect_uri: setup.redirectUri,
    code: 'doctor',
    code_verifier: 'doctor'.repeat(8),
  });
  const application = ofCode(setup, code);
  if (application.verdict !== 'good') return [application];
  const otp = await ask({
    grant_type: 'http://auth0.com/oauth/grant-type/mfa-otp',
    mfa_token: 'doctor',
    otp: '000000',
  });
  return [application, ofOtp(otp)];
}

function ofCode(setup: Setup, seen: Seen): Finding {
  if (seen.at === 'unreachable') return unseen('sign-in from the page', 'There was no answer');
  if (seen.at === 'hidden' || !seen.isReadable) {
    return wrong(
      'sign-in from the page',
      'The page may not read the answers of the token endpoint',
      `Add the page's origin, ${new URL(setup.redirectUri).origin}, in ${toSettings} > Allowed Web Origins and Allowed Origins (CORS).`,
    );
  }
  switch (errorOf(seen.text)) {
    case 'invalid_grant':
      return good('sign-in from the page', 'The token endpoint answers the page');
    case 'invalid_client':
      return unknownClient(setup);
    case 'access_denied':
      return wrong(
        'application',
        'The application wants a secret, which a page cannot keep',
        `Register the page as a Single Page Application (${toSettings} > Application Type).`,
      );
    case 'unauthorized_client':
      return grantMissing('application');
    default:
      return unseen('sign-in from the page', `The answer has the status ${seen.status}`);
  }
}

/** @see Auth0, "Manage Authentication Factors with Authentication API", Before you start: the MFA grant */
function ofOtp(seen: Seen): Finding {
  if (seen.at !== 'answered') return unseen('adding methods', 'There was no answer');
  if (errorOf(seen.text) === 'unauthorized_client') {
    return wrong(
      'adding methods',
      'The application may not use the MFA grant, so new methods cannot be confirmed',
      `Turn "MFA" on in ${toSettings} > Advanced Settings > Grant Types.`,
    );
  }
  return good('adding methods', 'The application may use the MFA grant');
}

function errorOf(text: string): string | undefined {
  try {
    return JSON.parse(text).error;
  } catch {
    return undefined;
  }
}
