// Every endpoint of the tenant, in one table.

import type { TenantContext } from './context.ts';
import { registerClient, showClients } from './control/controlClients.ts';
import { createPerson, decidePush, deletePerson, showPerson } from './control/controlPeople.ts';
import { emptyMailbox, scanOnPhone, showMails } from './control/controlPhone.ts';
import {
  emptyOutbox,
  emptyRequests,
  forgetFaults,
  moveClock,
  moveSwitches,
  planFault,
  reset,
  rotateKeys,
  showClock,
  showOutbox,
  showRequests,
  showSwitches,
} from './control/controlTenant.ts';
import { showOpenApi } from './describe.ts';
import type { Who } from './guards.ts';
import { managementRoutes } from './management/managementRoutes.ts';
import { associate } from './mfa/associate.ts';
import { deleteAuthenticator, listAuthenticators } from './mfa/authenticators.ts';
import { challenge } from './mfa/challenge.ts';
import { discovery, jwks } from './oauth/discovery.ts';
import { auth0Logout, confirmedLogout, oidcLogout } from './oauth/logout.ts';
import { revoke } from './oauth/revoke.ts';
import { token } from './oauth/token.ts';
import { userinfo } from './oauth/userinfo.ts';
import { authorize } from './signIn/authorize.ts';
import {
  answerChallenge,
  continueSignIn,
  pushDecision,
  showChallenge,
  showMethods,
  takeMethod,
} from './signIn/challenge.ts';
import { decideConsent, showConsent } from './signIn/consent.ts';
import { confirmEnrollment, showEnrollment, startEnrollment } from './signIn/enrollment.ts';
import { cancel, login, showLogin } from './signIn/login.ts';
import { showTicket } from './signIn/ticket.ts';
import { standInRoutes } from './standIns/standInRoutes.ts';

export type Route = readonly [
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  who: Who,
  handler: (c: TenantContext) => Response | Promise<Response>,
];

/** What an Auth0 tenant has. */
export const routes: readonly Route[] = [
  ['GET', '/authorize', 'anyone', authorize],
  ['GET', '/u/login', 'anyone', showLogin],
  ['POST', '/u/login', 'own form', login],
  ['GET', '/u/challenge', 'anyone', showChallenge],
  ['POST', '/u/challenge', 'own form', answerChallenge],
  ['GET', '/u/methods', 'anyone', showMethods],
  ['POST', '/u/method', 'own form', takeMethod],
  ['GET', '/u/push', 'anyone', pushDecision],
  ['GET', '/u/enroll', 'anyone', showEnrollment],
  ['POST', '/u/enroll', 'own form', startEnrollment],
  ['POST', '/u/enroll/confirm', 'own form', confirmEnrollment],
  ['GET', '/u/consent', 'anyone', showConsent],
  ['POST', '/u/consent', 'own form', decideConsent],
  ['POST', '/u/continue', 'own form', continueSignIn],
  ['POST', '/u/cancel', 'own form', cancel],
  ['GET', '/enrollment', 'anyone', showTicket],
  ['POST', '/oauth/token', 'anyone', token],
  ['POST', '/oauth/revoke', 'anyone', revoke],
  ['GET', '/userinfo', 'openid', userinfo],
  ['POST', '/userinfo', 'openid', userinfo],
  ['GET', '/v2/logout', 'anyone', auth0Logout],
  ['GET', '/oidc/logout', 'anyone', oidcLogout],
  ['POST', '/oidc/logout', 'anyone', oidcLogout],
  ['POST', '/u/logout', 'own form', confirmedLogout],
  ['GET', '/mfa/authenticators', 'read:authenticators', listAuthenticators],
  ['POST', '/mfa/associate', 'enroll', associate],
  ['POST', '/mfa/challenge', 'anyone', challenge],
  ['DELETE', '/mfa/authenticators/:id', 'remove:authenticators', deleteAuthenticator],
  ...managementRoutes,
  ['GET', '/.well-known/openid-configuration', 'anyone', discovery],
  ['GET', '/.well-known/oauth-authorization-server', 'anyone', discovery],
  ['GET', '/.well-known/jwks.json', 'anyone', jwks],
];

/** What a local one has besides, where control is on. */
export const localRoutes: readonly Route[] = [
  ...standInRoutes,
  ['GET', '/openapi.json', 'anyone', showOpenApi],
  ['POST', '/_control/people', 'control', createPerson],
  ['GET', '/_control/people/:email', 'control', showPerson],
  ['DELETE', '/_control/people/:email', 'control', deletePerson],
  ['GET', '/_control/clients', 'control', showClients],
  ['PUT', '/_control/clients/:clientId', 'control', registerClient],
  ['GET', '/_control/outbox', 'control', showOutbox],
  ['DELETE', '/_control/outbox', 'control', emptyOutbox],
  ['POST', '/_control/push/:email', 'control', decidePush],
  ['POST', '/_control/phone/:email/scan', 'control', scanOnPhone],
  ['GET', '/_control/mailbox', 'control', showMails],
  ['DELETE', '/_control/mailbox', 'control', emptyMailbox],
  ['GET', '/_control/clock', 'control', showClock],
  ['POST', '/_control/clock', 'control', moveClock],
  ['POST', '/_control/faults', 'control', planFault],
  ['DELETE', '/_control/faults', 'control', forgetFaults],
  ['GET', '/_control/requests', 'control', showRequests],
  ['DELETE', '/_control/requests', 'control', emptyRequests],
  ['POST', '/_control/keys/rotate', 'control', rotateKeys],
  ['GET', '/_control/tenant', 'control', showSwitches],
  ['PATCH', '/_control/tenant', 'control', moveSwitches],
  ['POST', '/_control/reset', 'control', reset],
];
