// What is said in English right after the list: what could still be done, and what changed elsewhere.

export const messages = {
  'checkup.next': 'Your next step',
  'checkup.almost': 'Almost there',
  'checkup.well': 'All set',
  'checkup.not_asked.none': "We didn't ask for a second step, because you have none yet.",
  'checkup.not_asked.email':
    "We didn't ask for a second step: email alone doesn't count as one here.",
  'checkup.no_second_step': 'With a second step, a stolen password is not enough to get in.',
  'checkup.only_email': 'With an authenticator app, a stolen password is not enough to get in.',
  'checkup.only_phone':
    'Text messages and calls can be intercepted. An authenticator app is safer.',
  'checkup.only_one': 'You have only one second step. A spare gets you in when it is lost.',
  'checkup.no_recovery_code':
    'You have no recovery code to get in without it. Support knows whether you can have one.',
  'checkup.well.two': "You have more than one second step, so losing one doesn't lock you out.",
  'checkup.well.code': 'You have more than one second step, and a recovery code.',
  'checkup.read_only': "You can't add methods here. Ask the people who run this app.",
  'checkup.add': 'Choose a method',
  'checkup.add.app': 'Set up an app',
  'checkup.dismiss': 'Not now',
  'checkup.dismiss.well': 'Hide',

  'changes.gone': 'Removed elsewhere: {names}.',
  'changes.added': 'Added elsewhere: {names}.',
  'changes.held': 'The list shows it as soon as you are done with it.',
  'changes.show': 'Show it now',
  'changes.dismiss': 'Dismiss',
  'changes.what_of': '{name} ({what})',
} as const;
