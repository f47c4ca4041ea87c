// Every endpoint of the tenant, in one table.

import type { TenantContext } from './context.ts';
import { createPerson, decidePush, deletePerson, showPerson } from './control/controlPeople.ts';
import {
  emptyOutbox,
  emptyRequests,
  forgetFaults,
  moveClock,
  moveSwitches,
  planFault,
  reset,
  showClock,
  showOutbox,
  showRequests,
  showSwitches,
} from './control/controlTenant.ts';
import type { Who } from './guards.ts';
import { deleteAuthenticator, listAuthenticators } from './mfa/authenticators.ts';
import { discovery, jwks } from './oauth/discovery.ts';
import { token } from './oauth/token.ts';
import { authorize } from './signIn/authorize.ts';
import {
  answerChallenge,
  continueSignIn,
  pushDecision,
  showChallenge,
  showMethods,
  takeMethod,
} from './signIn/challenge.ts';
import { cancel, login, showLogin } from './signIn/login.ts';
import { decideOnPhone, showHome, showMessages, showPhone } from './standIns/standIns.ts';

export type Route = readonly [
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
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
  ['POST', '/u/continue', 'own form', continueSignIn],
  ['POST', '/u/cancel', 'own form', cancel],
  ['POST', '/oauth/token', 'anyone', token],
  ['GET', '/mfa/authenticators', 'read:authenticators', listAuthenticators],
  ['DELETE', '/mfa/authenticators/:id', 'remove:authenticators', deleteAuthenticator],
  ['GET', '/.well-known/openid-configuration', 'anyone', discovery],
  ['GET', '/.well-known/oauth-authorization-server', 'anyone', discovery],
  ['GET', '/.well-known/jwks.json', 'anyone', jwks],
];

/** What a local one has besides, where control is on. */
export const localRoutes: readonly Route[] = [
  ['GET', '/', 'anyone', showHome],
  ['GET', '/phone', 'anyone', showPhone],
  ['POST', '/phone', 'phone form', decideOnPhone],
  ['GET', '/outbox', 'anyone', showMessages],
  ['POST', '/_control/people', 'control', createPerson],
  ['GET', '/_control/people/:email', 'control', showPerson],
  ['DELETE', '/_control/people/:email', 'control', deletePerson],
  ['GET', '/_control/outbox', 'control', showOutbox],
  ['DELETE', '/_control/outbox', 'control', emptyOutbox],
  ['POST', '/_control/push/:email', 'control', decidePush],
  ['GET', '/_control/clock', 'control', showClock],
  ['POST', '/_control/clock', 'control', moveClock],
  ['POST', '/_control/faults', 'control', planFault],
  ['DELETE', '/_control/faults', 'control', forgetFaults],
  ['GET', '/_control/requests', 'control', showRequests],
  ['DELETE', '/_control/requests', 'control', emptyRequests],
  ['GET', '/_control/tenant', 'control', showSwitches],
  ['PATCH', '/_control/tenant', 'control', moveSwitches],
  ['POST', '/_control/reset', 'control', reset],
];
