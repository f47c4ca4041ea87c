// Stand-ins for what a person has in the pocket, and the tenant's own front door.
import { oneOf, ownForm, type Paths, page, query, redirect, text } from './operation.ts';

export const standInPaths: Paths = {
  '/': {
    get: {
      operationId: 'showHome',
      summary: 'What this is, with the way to everything else',
      responses: { 200: page('the page') },
    },
  },
  '/phone': {
    get: {
      operationId: 'showPhone',
      summary: "Everybody's phones, or one: codes of its apps, and the push that waits",
      parameters: [query('person', 'whose phone, by address')],
      responses: { 200: page('the phone'), 404: page('nobody has this address') },
    },
    post: {
      operationId: 'decideOnPhone',
      summary: 'Approves or denies the push that waits',
      requestBody: ownForm({ person: text, decision: oneOf('approve', 'deny') }),
      responses: {
        303: redirect('back to the phone'),
        403: page('the form did not come from this page in this browser'),
        404: page('nobody has this address'),
        409: page('the push can no longer be answered'),
      },
    },
  },
  '/outbox': {
    get: {
      operationId: 'showMessages',
      summary: 'Texts, calls, emails and pushes that were sent, newest first',
      responses: { 200: page('the messages') },
    },
  },
};
