// The sentences of the page in English until the list is there: the catalog that all others are measured by.
// ICU messages. A name that comes from outside is always `{name}`, and is isolated where it is shown.

export const messages = {
  'page.title': 'Security',
  'page.lead': "How you prove it's you when you sign in.",

  'confirm.button': "Confirm it's you",
  'confirm.lead': "Before you see or change your sign-in methods, we make sure it's you.",
  'confirm.expired': 'Your confirmation has expired. What you see stays; changes need a new one.',
  'confirm.locked': 'You locked changes. What you see stays; changes need a new confirmation.',

  'step_up.not_trusted':
    "The answer we got back doesn't belong to what we asked, so we threw it away. Nothing was changed. Start again here.",
  'step_up.clock':
    "This device's clock is off by more than a minute, so we can't check that it's you. Set the clock, then try again.",
  'step_up.unreachable':
    "We couldn't finish checking that it's you, because the sign-in service didn't answer. Nothing was changed. Try again.",
  'step_up.not_offered':
    "This app isn't set up to check that it's you. Nothing was changed. Tell the people who run it.",
  'step_up.not_fresh':
    "We asked you to sign in anew, and the sign-in service didn't let you. Nothing was changed. Try again.",
  'step_up.cancelled': 'Not confirmed. Nothing was changed.',
  'step_up.failed': "We couldn't check that it's you. Nothing was changed. Try again.",

  'list.title': 'Your sign-in methods',
  'list.loading': 'Loading your sign-in methods…',
  'list.slow': 'This is taking longer than usual.',
  'list.empty.title': 'You have no second step yet',
  'list.empty.lead': 'Only your password protects your account.',
  'list.apart':
    'You have more than one source of approvals or codes, and nobody can tell from here which belong together. They are shown one by one; removing one may take another with it. We tell you before, and say afterwards what went.',
  'list.stale': "We couldn't look again just now. This is what we saw at {time}.",
  'list.offline': "You're offline. This is what we saw at {time}. Changes need a connection.",
  'list.retry': 'Look again',
  'list.retry.wait': 'in {seconds} s',
  'list.cancel': 'Cancel',
  'list.stopped.title': 'You stopped before your sign-in methods came',
  'list.stopped.lead': 'Nothing was changed.',
  'list.remove': 'Remove {name}',
  'list.remove.short': 'Remove',
  'list.add': 'Add a method',
  'list.add.not_permitted': 'You may look, but not add.',
  'list.new': 'New',
  'lost.link': 'Lost a phone or a key?',

  'name.push': 'Guardian on {name}',
  'name.push.unnamed': 'Guardian app',
  'name.phone': 'Phone ending in {name}',
  'name.phone.masked': 'Phone {name}',
  'name.phone.unnamed': 'Phone',
  'name.otp': 'Authenticator app',
  'name.otp.numbered': 'Authenticator app {number}',
  'name.email': 'Email {name}',
  'name.email.unnamed': 'Email',
  'name.recovery-code': 'Recovery code',
  'name.webauthn-roaming': 'Security key {name}',
  'name.webauthn-roaming.unnamed': 'Security key',
  'name.webauthn-platform': 'Passkey on {name}',
  'name.webauthn-platform.unnamed': 'Passkey on a device',
  'name.unknown': 'Other method {name}',
  'name.unknown.unnamed': 'Other method',
  'name.reference': 'Reference {name}',
  'name.whole': 'Show the whole name',

  'ability.push': 'Approvals',
  'ability.otp': '6-digit codes',
  'ability.sms': 'Text messages',
  'ability.voice': 'Phone calls',
  'ability.email': 'Codes by email',
  'ability.recovery-code': 'For when you have nothing else at hand',
  'ability.webauthn-roaming': 'Touch to confirm',
  'ability.webauthn-platform': "Confirm with your device's screen lock",
  'ability.unknown': "A kind we don't know yet",

  'why.profile_email': "Comes from your profile, so it can't be removed here.",
  'why.recovery_code': 'Only support can replace or remove it.',
  'why.unknown_kind': "We don't know this kind, so it can't be removed here. Support can help.",
  'why.no_id': "We can't tell it apart from others, so it can't be removed here. Support can help.",
  'why.just_removed': 'Removed. It may take a moment to leave this list.',
  'why.not_permitted':
    'You may look, but not remove. Ask the people who run this app for permission.',

  'failure.step_up_required': "Your confirmation has expired. Confirm it's you to go on.",
  'failure.account_gone':
    'It was closed or removed, so there is nothing left to see or change. If that is a surprise, support can help.',
  'failure.not_permitted':
    'You may not do this here. Ask the people who run this app for permission.',
  'failure.not_removable': "This method can't be removed here. Support can help.",
  'failure.not_found': 'This was already removed.',
  'failure.not_offered': "This app can't show your sign-in methods. Tell the people who run it.",
  'failure.changed_meanwhile': 'Something changed in the meantime. Look at the list again.',
  'failure.too_many_requests': 'That was too much at once. Wait a moment, then try again.',
  'failure.server_failed': 'The server has a problem. Try again in a moment.',
  'failure.unexpected_answer': "The server sent something we can't read. Try again in a moment.",
  'failure.network_sign_in':
    'A web page answered in place of the server. Your network may want you to sign in to it first.',
  'failure.unreachable': "We couldn't reach the server. Check your connection, then try again.",
  'failure.offline': "You're offline, so nothing was sent. Try again when you're connected.",
  'failure.timed_out': 'The server took too long to answer. Try again in a moment.',
  'failure.rejected': 'The server refused this. If it happens again, support can help.',
  'failure.when': 'If it goes on, tell support when it happened: {when}.',
  'failure.account_gone.title': 'This account is no longer available',
  'failure.support': 'Get help',
  'failure.title': "We can't show your sign-in methods",
  'failure.crash.title': 'Something broke on this page',
  'failure.crash.lead':
    'Your sign-in methods are as they were, unless you had just removed one. Load the page again to see them.',
  'failure.crash.reload': 'Load again',
  'failure.settings.title': "This page isn't set up",
  'failure.settings.lead': 'Nothing is wrong with your account. Tell the people who run this app.',
  'failure.settings.details': 'For the people who run it',

  'not_found.title': 'There is no such page',
  'not_found.back': 'Go to Security',
} as const;
