// What is said in English to somebody who lost a phone or a key: what to do, and in which order.

export const messages = {
  'lost.before.title': 'Lost a phone or a key?',
  'lost.before.lead':
    "You can take it off your account here, so that it is of no use to whoever has it now. First we make sure it's you.",
  'lost.before.next':
    'If the next page asks for what you lost, choose "Try another method" there. Anything else that you set up will do, and so will your recovery code.',
  'lost.before.stuck':
    'Nothing else at hand, and no recovery code? Then only support can let you in.',

  'lost.which': 'Which one did you lose?',
  'lost.which.lead': 'If several were on one phone, take them one after the other.',
  'lost.which.none': 'There is nothing here that could be taken off your account.',

  'lost.title': 'You lost {name}',
  'lost.title.rest': 'A part of {name} is still listed',
  'lost.lead': 'Take it off your account, so that it is of no use to whoever has it now.',
  'lost.lead.rest': 'We expected it to go along, and it did not. One more press takes it off.',

  'lost.check': 'What you have left',
  'lost.check.add': 'Add a method first',
  'lost.check.add.lead':
    'If you can, set up another method before you go on. If somebody may be using what you lost right now, take it off first.',
  'lost.next': 'When you are asked to confirm',
  'lost.next.another':
    'If a page asks for what you lost, choose "Try another method" there, and take one that you still have.',
  'lost.next.recovery':
    'Your recovery code works too, once. You get a new one then: keep that instead.',
  'lost.next.password': 'From then on only your password is asked for, until you add a method.',
  'lost.take_off': 'Take it off your account',
  'lost.not_now': 'Not now',

  'lost.done': '{name} is off your account',
  'lost.gone': 'That one is not on your account',
  'lost.gone.lead':
    'It was taken off already, or it was never there. There is nothing left to remove.',
  'lost.cannot': '{name} stays on your account',
  'lost.more': 'Was anything else on it?',
  'lost.more.lead': 'A phone often holds more than one method. Take off each that is gone with it.',
  'lost.after': 'If somebody may have it in their hands',
  'lost.after.lead':
    'Whatever was signed in on it stays signed in. Sign out everywhere, and change your password if it was kept there.',
  'lost.after.sign_out': 'Sign out everywhere',
  'lost.after.password': 'Change your password',
  'lost.back': 'Back to the list',
} as const;
