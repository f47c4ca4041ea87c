// Stand-ins for what a person has in the pocket, and the tenant's own front door.
import { oneOf, ownForm, type Paths, page, query, redirect, text } from './operation.ts';

const notThisBrowser = page('the form did not come from this page in this browser');

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
        403: notThisBrowser,
        404: page('nobody has this address'),
        409: page('the push can no longer be answered'),
      },
    },
  },
  '/phone/scan': {
    get: {
      operationId: 'showScan',
      summary: 'Where a phone scans a QR code',
      parameters: [query('uri', '`otpauth://…`'), query('person', 'whose phone, by address')],
      responses: { 200: page('the form') },
    },
    post: {
      operationId: 'scan',
      summary: 'Scans',
      requestBody: ownForm({ person: text, uri: text }),
      responses: {
        303: redirect('back to the phone'),
        400: page('the form with what was wrong'),
        403: notThisBrowser,
      },
    },
  },
  '/phone/forget': {
    post: {
      operationId: 'forgetAccount',
      summary: 'Takes an account off a phone',
      requestBody: ownForm({ person: text, position: text }),
      responses: {
        303: redirect('back to the phone'),
        403: notThisBrowser,
        404: page('nobody has this address'),
      },
    },
  },
  '/admin': {
    get: {
      operationId: 'showAdmin',
      summary: 'Support at work: everybody, or one person',
      parameters: [query('person', 'who, by address')],
      responses: {
        200: page('the people, or one of them'),
        400: page('the Management API gives this page no token'),
        404: page('nobody has this address'),
      },
    },
    post: {
      operationId: 'administer',
      summary: 'Does something about a person, through the Management API',
      requestBody: ownForm({
        user: text,
        action: text,
        'method?': text,
        'sure?': text,
        'more?': text,
        'mail?': text,
      }),
      responses: {
        200: page('what is told this once'),
        303: redirect('back to the person'),
        400: page('what was wrong'),
        403: notThisBrowser,
        404: page('no such person'),
      },
    },
  },
  '/mailbox': {
    get: {
      operationId: 'showMailbox',
      summary: 'What came in through SMTP, newest first',
      parameters: [query('to', 'only what was for this address')],
      responses: { 200: page('the letters') },
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
