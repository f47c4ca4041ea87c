// Every switch of the tenant, in one table: its default, what it may be, what it says, and how sure the default is.
import { evilSwitches } from './evilSwitches.ts';
import { type Allowed, choice, flag, number, type Switch, some } from './switchKinds.ts';

export const switchTable = {
  actionsMayLiftMfaAudience: flag(
    false,
    "an Action's `multifactor.enable('none')` also spares the challenge for the `/mfa/` audience",
    'assumed: Auth0 says that MFA is enforced there, and nothing about Actions',
  ),
  allowUnchallengedMfaApiAccess: flag(
    false,
    'a person with factors gets and uses a `/mfa/` token without a challenge',
    "documented: Auth0's migration, off since 2024-06-17",
  ),
  audAsString: flag(
    false,
    '`aud` of the `/mfa/` token is one string, not a list with `/userinfo`',
    'assumed from Auth0, "Get Access Tokens"',
  ),
  authorizationResponseIss: flag(
    false,
    'every answer of `/authorize` says who gives it: `iss` (RFC 9207)',
    'assumed: Auth0 does not document it',
  ),
  bruteForceProtection: flag(
    true,
    'after ten wrong passwords in a row an account takes none: 429 `too_many_attempts`, for thirty days',
    'documented: Auth0, "Brute-Force Protection", on for new tenants; there it counts per address of the network',
  ),
  cascade: choice(
    ['pairs', 'none', 'more'],
    '`pairs`: a removal takes both of a pair. `none`: only the one named. `more`: the pair and the removable authenticator enrolled next',
    'documented: Auth0, "Manage Authentication Factors with Authentication API", Delete authenticators',
  ),
  confirmTakesActiveApps: flag(
    true,
    'confirming an enrollment with the code of an app that is active already is answered with tokens, and confirms nothing; `false`: it is a wrong code',
    'assumed: a request to confirm does not say which app it means',
  ),
  consentOnLocalhost: flag(
    false,
    "the tenant's own applications ask for consent too when their callback is on localhost",
    'Auth0 documents `true` ("cannot be skipped on localhost"); here everything is on localhost',
  ),
  declinedConsentAs: choice(
    ['access_denied', 'error_page'],
    'consent that is declined: the application is told, or the person sees an error page and the application hears nothing',
    'documented, both ways: Auth0, "User Consent and Third-Party Applications", Handle rejected permissions',
  ),
  dpopNonce: choice(
    ['public_clients', 'always', 'never'],
    'who must prove a key with a nonce of the tenant: public clients at `/oauth/token`; everybody, everywhere; nobody',
    'documented: Auth0, "Demonstrating Proof-of-Possession (DPoP)"',
  ),
  enrollmentOffersEmail: flag(
    false,
    'a person who must enroll at sign-in may choose email',
    'documented: in Auth0\'s `mfa_requirements` email "can only work with challenge"',
  ),
  factors: some(
    ['otp', 'sms', 'voice', 'push', 'email', 'recovery-code'],
    'what the tenant lets people enroll; without `voice` a text method has no twin, without `email` verified addresses are not listed',
    'documented: Auth0, "Enable Multi-Factor Authentication"; Auth0 has recovery codes off at first',
  ),
  grantedScopes: {
    value: null,
    allowed: 'scopes',
    says: 'a list: no other scope is ever granted',
    source: 'from OAuth: less may be granted than was asked (RFC 6749, 3.3)',
  },
  insufficientScopeAs: choice(
    ['insufficient_scope', 'invalid_grant'],
    '403 `insufficient_scope`; or `invalid_grant`, the 401 of a wrong token',
    'assumed',
  ),
  invalidNumberAs: choice(
    ['bad_gateway', 'invalid_request'],
    'a number nobody can be called at: 502 `bad_gateway`, or 400 `invalid_request`',
    "the error is observed in Auth0's own components, the status is assumed",
  ),
  logoutEndsRefreshTokens: flag(
    false,
    'signing out at the tenant revokes the refresh tokens of that session',
    'documented: Auth0, "Online Refresh Tokens", calls the others "independent of session"; RFC 10017 says they should end',
  ),
  mfaPolicy: choice(
    ['never', 'always'],
    '`always`: sign-ins for other audiences are challenged too',
    'documented, both ways: Auth0, "Enable Multi-Factor Authentication"',
  ),
  mfaRequirements: flag(
    false,
    '`mfa_required` lists in `mfa_requirements` what a person can be challenged with, or enroll',
    'documented as early access: Auth0, "Use Refresh Tokens", Customize MFA',
  ),
  nothingToEnrollAs: choice(
    ['refused', 'ignored'],
    "an Action's `enrollWith` that names only what the person has: the sign-in fails, or goes on",
    'documented, both ways: Auth0, "API Object" of post-login; "Customize MFA Enrollments for Universal Login"',
  ),
  notifyChanges: flag(
    true,
    'an email tells a person when a method was added or removed, or a recovery code used',
    'assumed: NIST SP 800-63B, 4.1.2.1 asks for it; Auth0 leaves it to the tenant',
  ),
  pushRejectedAs: choice(
    ['access_denied', 'invalid_grant'],
    'a push that was rejected: 400 `access_denied`, or the older 403 `invalid_grant`',
    "observed in go-auth0's recordings; the other in Auth0's API reference",
  ),
  refreshForMfaAudience: choice(
    ['mfa_required', 'token'],
    'refreshing a `/mfa/` grant of a person with factors: 403 `mfa_required`, or a token of ten minutes',
    'assumed: Auth0 documents only that such tokens can be refreshed',
  ),
  refusedDeleteAs: choice(
    ['access_denied', 'not_found', 'no_effect'],
    'refusing to remove a profile email or recovery code: 403; `not_found`: 404; `no_effect`: 204 and nothing done',
    'assumed: the sources give no status',
  ),
  revocationDeletesGrant: flag(
    false,
    '`/oauth/revoke` takes back all that a person gave this client for this audience, not only this refresh token',
    'documented: Auth0, "Revoke Refresh Tokens", off for tenants since 2021',
  ),
  holdsBackFirstMessage: flag(
    false,
    'over the limit, also the first text, call, email or push of a sign-in is held back; `false`: it counts and is sent, so that a suite may sign the same person in as often as it likes, and only "Send again" is refused',
    'ours: Auth0 limits all alike ("Rate Limit Configurations")',
  ),
  sendLimits: flag(
    true,
    'texts, calls, emails and pushes to one person are limited',
    'documented: Auth0, "Rate Limit Configurations"',
  ),
  tokenAfterFirstFactor: choice(
    ['stays', 'ends'],
    "the unchallenged token that enrolled a person's first factor stays good until it expires, or ends with the confirmation",
    'assumed',
  ),
  silentEnrollmentAs: choice(
    ['login_required', 'interaction_required'],
    'the error of `prompt=none` for a person who would have to enroll',
    'assumed: as for one who would have to be challenged',
  ),
  totpWindowSteps: number(
    1,
    { least: 0, most: 10 },
    'how many steps of 30 seconds the clock of an authenticator app may be off',
    'RFC 6238, 5.2: one step is recommended at most',
  ),
  typeField: flag(
    false,
    'rows carry the newer `type` field',
    "observed in Auth0's SDK tests; feature-flagged",
  ),
  unconfirmedMayGo: flag(
    true,
    'a person may remove what they never confirmed; `false`: it is refused, and goes by itself after a day',
    'assumed: it is listed with an id, and the sources say nothing of removing it',
  ),
  ...evilSwitches,
} as const satisfies Readonly<Record<string, Switch<unknown, Allowed>>>;
