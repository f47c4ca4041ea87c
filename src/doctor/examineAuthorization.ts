// Would the sign-in begin: the application, its callback, and the audience.
import type { Setup } from './examine.ts';
import { type Finding, good, type Subject, unseen, wrong } from './finding.ts';
import type { Lookout, Seen } from './lookout.ts';

/** Where Auth0 keeps what most findings ask for. */
export const toSettings = 'Dashboard > Applications > your application > Settings';

/** Of no use to anybody: nothing is ever redeemed with it. RFC 7636, appendix B. */
const exampleChallenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/** What `prompt=none` says when nothing but the person is missing (OpenID Connect Core, 3.1.2.6). */
const needsPerson = ['login_required', 'consent_required', 'interaction_required'];

/** @returns a finding for each thing that the one answer tells of */
export async function examineAuthorization(
  setup: Setup,
  lookout: Lookout,
): Promise<readonly Finding[]> {
  if (!lookout.seesRedirects) {
    const says = 'Only a program can see it: npm run doctor';
    return [unseen('callback', says), ...audienceOfDomain(setup, says)];
  }
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: setup.clientId,
    redirect_uri: setup.redirectUri,
    audience: setup.mfaAudience,
    scope: 'openid profile email enroll read:authenticators remove:authenticators',
    state: 'doctor',
    nonce: 'doctor',
    code_challenge: exampleChallenge,
    code_challenge_method: 'S256',
    prompt: 'none',
  });
  const seen = await lookout.ask({ method: 'GET', path: `/authorize?${query}` });
  if (seen.at !== 'answered') return [unseen('callback', 'There was no answer')];
  const back = seen.headers.get('location');
  const isBack = back?.startsWith(`${setup.redirectUri}?`) ?? false;
  return isBack && back ? ofAnswer(setup, new URL(back).searchParams) : [ofErrorPage(setup, seen)];
}

function ofAnswer(setup: Setup, answer: URLSearchParams): readonly Finding[] {
  const callback = good('callback', `${setup.redirectUri} is an allowed callback URL`);
  const error = answer.get('error') ?? '';
  const told = answer.get('error_description') ?? '';
  if (needsPerson.includes(error)) {
    return [callback, good('audience', `${setup.mfaAudience} is known`)];
  }
  if (/service not found/i.test(told)) {
    return [
      callback,
      wrong(
        'audience',
        `${setup.mfaAudience} is not known there`,
        'Set `mfaAudience` to https://YOUR_TENANT_DOMAIN/mfa/, with the slash at the end. Behind a custom domain it keeps the domain that ends in auth0.com.',
      ),
    ];
  }
  if (/not authorized to access/i.test(told)) {
    return [
      callback,
      wrong(
        'audience',
        'The application may not ask for the MFA API',
        'Only first-party applications may: register the page as an application of your own.',
      ),
    ];
  }
  if (error === 'unauthorized_client') return [callback, grantMissing('application')];
  return [callback, unseen('audience', `The answer was ${error || 'neither yes nor no'}`)];
}

function ofErrorPage(setup: Setup, seen: Extract<Seen, { at: 'answered' }>): Finding {
  if (/callback url mismatch/i.test(seen.text)) {
    return wrong(
      'callback',
      `${setup.redirectUri} is not an allowed callback URL`,
      `Add it in ${toSettings} > Allowed Callback URLs.`,
    );
  }
  if (/unknown client/i.test(seen.text)) return unknownClient(setup);
  return wrong(
    'callback',
    `The sign-in does not begin: the answer is a page with the status ${seen.status}`,
    'Open the sign-in from the page and read what that page says.',
  );
}

export const unknownClient = ({ clientId, origin }: Setup): Finding =>
  wrong(
    'application',
    `No application at ${origin} has the client ID ${clientId}`,
    `Copy it from ${toSettings} > Client ID into the page's setting \`clientId\`.`,
  );

export const grantMissing = (subject: Subject): Finding =>
  wrong(
    subject,
    'The application may not use the authorization code',
    `Turn "Authorization Code" on in ${toSettings} > Advanced Settings > Grant Types.`,
  );

/** What is plain from the settings alone: a domain of Auth0's own has its audience under itself. */
function audienceOfDomain({ origin, mfaAudience }: Setup, says: string): readonly Finding[] {
  const isOwn = new URL(origin).hostname.endsWith('.auth0.com');
  if (!isOwn || mfaAudience === `${origin}/mfa/`) return [unseen('audience', says)];
  return [
    wrong(
      'audience',
      `${mfaAudience} is not of ${origin}`,
      `Set \`mfaAudience\` to ${origin}/mfa/.`,
    ),
  ];
}
