// What a local tenant has in place of people, their devices and their support.
import type { Route } from '#tenant/http/routes.ts';
import { administer, showAdmin } from './admin.ts';
import { showHome } from './home.ts';
import { showMailbox, showMessages } from './messages.ts';
import { decideOnPhone, forgetAccount, scan, showPhone, showScan } from './phone.ts';

export const standInRoutes: readonly Route[] = [
  ['GET', '/', 'anyone', showHome],
  ['GET', '/phone', 'anyone', showPhone],
  ['POST', '/phone', 'phone form', decideOnPhone],
  ['GET', '/phone/scan', 'anyone', showScan],
  ['POST', '/phone/scan', 'phone form', scan],
  ['POST', '/phone/forget', 'phone form', forgetAccount],
  ['GET', '/outbox', 'anyone', showMessages],
  ['GET', '/mailbox', 'anyone', showMailbox],
  ['GET', '/admin', 'anyone', showAdmin],
  ['POST', '/admin', 'admin form', administer],
];
