// What is said in English of a confirmation: for how long, in which window, and of whom.

export const messages = {
  'unlock.chip': 'Changes unlocked · {minutes, plural, one {# min} other {# min}}',
  'unlock.chip.short': 'Unlocked · {minutes, plural, one {# min} other {# min}}',
  'unlock.lock': 'Lock now',
  'unlock.ends_soon':
    "Changes lock in {minutes, plural, one {a minute} other {# minutes}}. To keep them unlocked, confirm it's you again.",
  'unlock.extend': 'Stay unlocked',

  'popup.open': 'Go on in the window that opened. This page stays as it is.',
  'popup.show': 'Show the window',
  'popup.blocked':
    "Your browser didn't let us open a window. Nothing was changed. Continue in this tab, or let it open one.",
  'popup.blocked.apart':
    "Your browser didn't let us open a window from here. Nothing was changed. Open this page in a tab of its own, or let it open one.",
  'popup.closed':
    'You closed the window before we had an answer. Nothing was changed. Start again when you like.',
  'popup.lost':
    "We can't see the window any more. If it's still open, finish there. If not, continue here.",
  'popup.timed_out':
    'That took too long, so it no longer counts. Nothing was changed. Start again here.',
  'popup.no_storage':
    "Your browser doesn't let this page keep anything, so you wouldn't get back here after confirming. Nothing was changed. Allow site data for this page, then try again.",
  'popup.here': 'Continue in this tab',
  'popup.apart': 'Open in a tab of its own',
  'popup.done.title': 'You can close this window',
  'popup.done.lead': 'Go on where you were before.',

  'confirm.someone_else.title': 'You confirmed as somebody else',
  'confirm.someone_else.lead':
    'You confirmed as {name}, but this page was opened for {expected}. Nothing was changed.',
  'confirm.someone_else.unnamed': 'another account',
  'confirm.someone_else.retry': "Confirm it's you as {expected}",
  'confirm.someone_else.accept': 'Go on as {name}',
} as const;
