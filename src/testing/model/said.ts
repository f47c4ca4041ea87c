// What the page says at each step of the model, and what it calls things.
import {
  APP,
  type Begun,
  type Polled,
  PUSH,
  type Thing,
  type Told,
  type Verified,
} from './Model.ts';

export function nameOf(thing: Thing): RegExp {
  if (thing === APP) return /^Authenticator app/;
  return thing === PUSH ? /^Guardian/ : new RegExp(`^Phone ending in ${thing}$`);
}

export const choiceOf = { app: 'Authenticator app', push: 'Push notification' } as const;

/** Of a removal. */
export const removalSaid: Readonly<Record<Told, RegExp>> = {
  removed: /Removed: /,
  already: /already removed: /,
  changed: /^Your sign-in methods changed/,
  'nothing removed': /^Nothing was removed\./,
};

const expired = /^Your confirmation has expired\. Nothing was added\./;

/** Of what was to be added; null where the dialog closes, or shows what was begun. */
export const addingSaid: Readonly<Record<Begun | Verified | Polled, RegExp | null>> = {
  begun: null,
  'not begun': /^Nothing was added\. /,
  added: null,
  'wrong code': /Wait for the next one/,
  'still open': /server has a problem/,
  waiting: /^Waiting for your phone/,
  declined: /^You declined on your phone/,
  expired,
};
