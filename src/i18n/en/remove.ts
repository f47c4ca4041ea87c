// What is said in English of a removal: before, in the way of it, and afterwards.

export const messages = {
  'remove.title': 'Remove {name}?',
  'remove.goes': 'This goes:',
  'remove.goes.together': 'These go together:',
  'remove.may_go.one':
    '{names} may go too. Push approvals and codes are set up in pairs, and nobody can tell from here which belong together. We look afterwards and tell you.',
  'remove.may_go.several':
    'One of these may go too: {names}. Push approvals and codes are set up in pairs, and nobody can tell from here which belong together. We look afterwards and tell you.',
  'remove.left.one_of_them': 'One of them stays, so you will still have a second step.',
  'remove.left.still_protected': 'You will still have {names}.',
  'remove.left.still_protected.next':
    'The next time we ask for a second step, you can use {count, plural, one {it} other {any of them}}.',
  'remove.left.email_only':
    'Only email is left. Opening this page will no longer ask for a second step.',
  'remove.left.nothing_left':
    'You will have no second step. Anyone with your password can sign in.',
  'remove.left.recovery_code':
    'Your recovery code stays listed, but on its own nobody asks for it.',
  'remove.second_act': 'I understand, and want to remove it',
  'remove.second_act.missing': 'Tick this box first.',
  'remove.cancel': 'Cancel',
  'remove.close': 'Close',
  'remove.button.push': 'Remove app',
  'remove.button.otp': 'Remove app',
  'remove.button.phone': 'Remove phone',
  'remove.button.email': 'Remove email',
  'remove.button.webauthn-roaming': 'Remove key',
  'remove.button.webauthn-platform': 'Remove passkey',
  'remove.button.other': 'Remove',
  'remove.slow': 'This is taking longer than usual. Stay here: we find out what happened.',
  'remove.expired':
    "Your confirmation has expired. Nothing was removed. Confirm it's you to go on.",
  'remove.not_removed': 'Nothing was removed. {reason}',
  'remove.gone.title': 'Remove',
  'remove.gone':
    "This isn't among your sign-in methods. It may have been removed already. There is nothing left to do.",
  'remove.cannot.title': 'Remove {name}',

  'done.removed': 'Removed: {names}.',
  'done.also_gone': "Also gone, though we didn't expect it: {names}.",
  'done.still_there': 'Still there, though we expected it to go: {names}.',
  'done.already': 'This was already removed: {names}.',
  'done.still_listed':
    'Still on your list: {names}. If you have just removed it, it may take a moment. Look again before you rely on it.',
  'done.unknown':
    "We don't know whether {names} was removed: the answer got lost, and we can't see your list right now. Look again.",
  'done.unseen':
    "Removed: {names}. We couldn't look at your list afterwards, so look again before you rely on it.",
  'done.dismiss': 'Dismiss',
  'done.what_of': '{name} ({what})',
} as const;
