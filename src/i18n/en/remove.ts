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
  'remove.left.more': '{count, plural, one {# more} other {# more}}',
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
  'remove.replace': 'Replace it instead: add a new one first',
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
  'remove.not_removed_yet':
    'It is still on your list. But it was sent, and the server took too long to answer, so it may still be removed. You can try again: we look first.',
  'remove.checking': 'The answer got lost. Checking what happened…',
  'remove.too_late':
    'This was sent already, so it may still happen. You can close this: we find out what became of it, and say so on the page.',
  'remove.other_running': 'Something else is being removed right now. Wait for it to end.',
  'remove.changed':
    'Your sign-in methods changed while this was open. Nothing was removed. Check again what goes and what stays.',
  'remove.changed.goes_too': 'Goes too, or may go: {names}.',
  'remove.changed.gone': 'No longer there: {names}.',
  'remove.changed.added': 'New: {names}.',
  'remove.refused_by_host': "Nothing was removed. This app doesn't allow it.",
  'remove.refused_by_host.told': "Nothing was removed. This app doesn't allow it: {reason}",
  'remove.refused_by_host.unanswered':
    "Nothing was removed. This app has to agree first, and didn't answer. Try again; if it happens again, support can help.",
  'remove.covered':
    'Nothing was removed, because something may be covering this page. Try again once you can see all of it, or open it in a tab of its own.',
  'remove.lost': 'Lost it, or had it stolen?',
  'remove.gone.title': 'Remove',
  'remove.gone':
    "This isn't among your sign-in methods. It may have been removed already. There is nothing left to do.",
  'remove.gone.meanwhile': 'This was already removed. There is nothing left to do.',
  'remove.cannot.title': 'Remove {name}',

  'done.removed': 'Removed: {names}.',
  'done.also_gone': "Also gone, though we didn't expect it: {names}.",
  'done.still_there': 'Still there, though we expected it to go: {names}.',
  'done.already': 'This was already removed: {names}.',
  'done.lagging': 'Removed: {names}. It may take a moment to leave your list; we keep looking.',
  'done.still_listed':
    'Still on your list: {names}. The server said that it was removed, and half a minute later it is still there. Look again, and if it stays, remove it once more.',
  'done.not_gone':
    'Still on your list: {names}. It was not removed so far. Look again before you try once more.',
  'done.changed':
    'Nothing was removed, because your sign-in methods changed just before. Look at the list, then decide again.',
  'done.running':
    'Being removed: {names}. It was sent, so it may still happen. We say here what became of it.',
  'done.unknown':
    "We don't know whether {names} was removed: the answer got lost, and we can't see your list right now. Look again.",
  'done.unseen':
    "Removed: {names}. We couldn't look at your list afterwards, so look again before you rely on it.",
  'done.when': '{time} · Reference {reference}',
  'done.copy': 'Copy',
  'done.copied': 'Copied',
  'done.marked': "It couldn't be copied. It is marked now: copy it with your keys.",
  'done.dismiss': 'Dismiss',
  'done.what_of': '{name} ({what})',
} as const;
