// Where people are: the door to a sign-in, and the pages behind it.
import { responseModes } from '#tenant/domain/oauth/authorizationRequest.ts';
import {
  json,
  object,
  oneOf,
  ownForm,
  type Paths,
  page,
  query,
  redirect,
  text,
} from './operation.ts';

const state = query('state', 'names the sign-in under way');
const onward = 'on to the next page of the sign-in, or back to the application';

/** What every page of a sign-in may come to; an application may hear by web message or form. */
const pageAnswers = {
  200: page('the page, or the answer to the application on its way'),
  302: redirect(onward),
  400: page('the page with what was wrong, or: this sign-in is over'),
};

const formAnswers = {
  200: page('what the person should see first, or the answer to the application on its way'),
  303: redirect(onward),
  400: page('the page with what was wrong, or: this sign-in is over'),
  403: page('the form did not come from this page in this browser'),
};

export const signInPaths: Paths = {
  '/authorize': {
    get: {
      operationId: 'authorize',
      summary: 'Starts a sign-in',
      parameters: [
        query('response_type', 'only the code flow', oneOf('code')),
        query('client_id', 'the application'),
        query('redirect_uri', 'one of its callbacks, character by character'),
        query('scope', 'separated by blanks'),
        query('state', 'comes back as it is'),
        query('audience', 'the API the access token is for'),
        query('code_challenge', 'PKCE (RFC 7636)'),
        query('code_challenge_method', 'no other', oneOf('S256')),
        query('nonce', 'comes back in the ID token'),
        query('prompt', '`none`, `login` or `select_account`'),
        query('login_hint', 'an address to begin with'),
        query('acr_values', 'the multi-factor policy asks for a challenge'),
        query('max_age', 'how old a sign-in may be, in seconds'),
        query('response_mode', 'how the answer travels', oneOf(...responseModes)),
      ],
      responses: {
        200: page('the answer, by web message or as a form'),
        302: redirect('to the sign-in page, the challenge, or back to the application'),
        400: page('the request cannot be answered to any application'),
        403: page('unknown application, or a callback that is not one of its own'),
      },
    },
  },
  '/u/login': {
    get: {
      operationId: 'showLogin',
      summary: 'The sign-in page',
      parameters: [state],
      responses: pageAnswers,
    },
    post: {
      operationId: 'login',
      summary: 'Signs in with email and password',
      requestBody: ownForm({ state: text, email: text, password: text }),
      responses: formAnswers,
    },
  },
  '/u/challenge': {
    get: {
      operationId: 'showChallenge',
      summary: 'The challenge page',
      parameters: [state],
      responses: pageAnswers,
    },
    post: {
      operationId: 'answerChallenge',
      summary: 'Answers the challenge: with a code, or after a push was approved',
      requestBody: ownForm({ state: text, 'code?': text, 'remember?': text }),
      responses: formAnswers,
    },
  },
  '/u/methods': {
    get: {
      operationId: 'showMethods',
      summary: '"Try another method"',
      parameters: [state],
      responses: pageAnswers,
    },
  },
  '/u/method': {
    post: {
      operationId: 'takeMethod',
      summary: 'Takes up a method and sends what it needs; also "Send again"',
      requestBody: ownForm({ state: text, 'method?': text }),
      responses: { ...formAnswers, 429: page('too many codes or pushes were sent') },
    },
  },
  '/u/push': {
    get: {
      operationId: 'pushDecision',
      summary: 'What became of the push, for the page that waits for it',
      parameters: [state],
      responses: {
        200: json(
          'the decision',
          object({ decision: oneOf('waiting', 'approve', 'deny', 'over') }),
        ),
      },
    },
  },
  '/u/enroll': {
    get: {
      operationId: 'showEnrollment',
      summary: 'Where a person without a second step sets one up',
      parameters: [state, query('factor', 'one of those offered, or `any` for all of them')],
      responses: pageAnswers,
    },
    post: {
      operationId: 'startEnrollment',
      summary: 'Begins: sends a code, or draws a QR code',
      requestBody: ownForm({
        state: text,
        factor: text,
        'phone_number?': text,
        'channel?': oneOf('sms', 'voice'),
        'email?': text,
      }),
      responses: { ...formAnswers, 429: page('too many codes were sent') },
    },
  },
  '/u/enroll/confirm': {
    post: {
      operationId: 'confirmEnrollment',
      summary: 'Ends: the code was typed, or the phone has scanned',
      requestBody: ownForm({ state: text, 'code?': text }),
      responses: formAnswers,
    },
  },
  '/enrollment': {
    get: {
      operationId: 'showTicket',
      summary: 'Where a ticket of an administrator is used',
      parameters: [query('ticket_id', 'from the ticket')],
      responses: {
        302: redirect('to the enrollment'),
        403: page('why this ticket cannot be used'),
      },
    },
  },
  '/u/consent': {
    get: {
      operationId: 'showConsent',
      summary: 'What an application asks for',
      parameters: [state],
      responses: pageAnswers,
    },
    post: {
      operationId: 'decideConsent',
      summary: 'Accepts or declines',
      requestBody: ownForm({ state: text, decision: oneOf('accept', 'decline') }),
      responses: { ...formAnswers, 403: page('declined, or not a form of this browser') },
    },
  },
  '/u/logout': {
    post: {
      operationId: 'confirmedLogout',
      summary: 'Signs out: the person said yes',
      requestBody: ownForm({
        state: text,
        'client_id?': text,
        'returnTo?': text,
        'goal_state?': text,
      }),
      responses: { ...formAnswers, 200: page('signed out') },
    },
  },
  '/u/continue': {
    post: {
      operationId: 'continueSignIn',
      summary: 'Goes on after the new recovery code was shown',
      requestBody: ownForm({ state: text }),
      responses: formAnswers,
    },
  },
  '/u/cancel': {
    post: {
      operationId: 'cancelSignIn',
      summary: '"Cancel", on any page of a sign-in',
      requestBody: ownForm({ state: text }),
      responses: formAnswers,
    },
  },
};
