// What is said in English where the page itself asks for the password and the second step.

export const messages = {
  'ask.cancel': 'Cancel',

  'ask.password.title': 'Sign in',
  'ask.password.lead':
    'Your email and password go straight to the sign-in service. This page keeps no copy of your password.',
  'ask.account': 'Email or username',
  'ask.account.missing': 'Enter your email or username.',
  'ask.account.is': 'You are signing in as {name}.',
  'ask.account.another': 'Use another account',
  'ask.password': 'Password',
  'ask.password.missing': 'Enter your password.',
  'ask.password.show': 'Show the password',
  'ask.password.send': 'Sign in',

  'ask.methods.title': 'Choose how to confirm',
  'ask.methods.lead': "One more step, and we know it's you.",
  'ask.methods.looking': 'Looking up your methods…',
  'ask.methods.retry': 'Look again',
  'ask.methods.none':
    "None of your methods can be asked for on this page, so it can't make sure that it's you. Support can help.",
  'ask.method.push': 'Approve a notification',
  'ask.method.otp': 'Enter a code from your app',
  'ask.method.sms': 'Get a text message',
  'ask.method.voice': 'Get a phone call',
  'ask.method.email': 'Get an email',
  'ask.method.recovery-code': 'Use your recovery code',
  'ask.method.otp.hint': 'Any authenticator app of yours will do.',
  'ask.method.recovery-code.hint': 'For when you have nothing else at hand.',

  'ask.another': 'Choose another way',
  'ask.code.title': 'Enter the code',
  'ask.code.otp': 'Open your authenticator app and enter the code that it shows now.',
  'ask.code.sms': 'We sent a text message with a code to {name}.',
  'ask.code.voice': 'We are calling {name}. Enter the code that you hear.',
  'ask.code.email': 'We sent an email with a code to {name}.',
  'ask.push.title': 'Approve on your phone',
  'ask.push.sent': 'We sent a notification to {name}. Open it there and approve.',
  'ask.push.waiting': 'Waiting for your approval…',
  'ask.push.again': 'Send another notification',
  'ask.push.sent_again': 'We sent another notification. Only the newest one counts.',
  'ask.recovery.title': 'Enter your recovery code',
  'ask.recovery.lead': 'It works once. You get a new one right after.',
  'ask.recovery': 'Recovery code',
  'ask.recovery.missing': 'Enter your recovery code first.',
  'ask.recovery.new':
    'You used your recovery code, so it no longer works. This one takes its place, and lets you in once when you have nothing else at hand. We show it only now.',

  'look.only': "You are signed in and may look. To change something, confirm it's you.",
  'look.only.remove': "Nothing is removed yet. Confirm it's you, then remove it here.",
  'look.only.add': "Nothing is added yet. Confirm it's you, then go on here.",

  'trouble.wrong_password': "Email and password don't fit together. Check both, then try again.",
  'trouble.blocked':
    'There were too many tries, so nobody can sign in to this account here for now. Look for a message from us, or ask support.',
  'trouble.suspended': "This account can't sign in. Ask support why.",
  'trouble.breached':
    'This password is known from a leak at another service, so it is no longer taken. Choose a new one: use "Forgot password" where you usually sign in.',
  'trouble.not_from_here':
    "The sign-in service wants to make sure that you're no robot, and can't do that here. Sign in where you usually do first, then try again.",
  'trouble.refused': "The sign-in service doesn't let you in here. Support can help.",
  'trouble.not_offered':
    "This app isn't set up to sign you in here. Nothing was changed. Tell the people who run it.",
  'trouble.someone_else':
    'Another account answered than the one on this page, so nothing was done with it. Try again.',
  'trouble.wrong_code': 'This code is wrong, or was used before. Enter the one that you see now.',
  'trouble.wrong_code.left':
    'This code is wrong, or was used before. {count, plural, one {You have # more try.} other {You have # more tries.}}',
  'trouble.wrong_recovery_code':
    'This is not your recovery code. An older one no longer works. Check it, or choose another way.',
  'trouble.too_many_codes':
    'Too many wrong codes, so none is looked at for now. {minutes, plural, one {Wait a minute} other {Wait # minutes}}, then try again.',
  'trouble.too_many_sent':
    'We sent you too many messages, so no more go out for now. {minutes, plural, one {Wait a minute} other {Wait # minutes}}, then try again, or choose another way.',
  'trouble.too_many_requests':
    'That was too much at once. {minutes, plural, one {Wait a minute} other {Wait # minutes}}, then try again.',
  'trouble.declined':
    "You declined on your phone, so nothing was confirmed. If it wasn't you who asked, change your password. Send another notification if it was.",
  'trouble.code_expired': 'What we sent you is too old by now. Send a new one.',
  'trouble.method_gone': "This method can't be used any more. Choose another way.",
  'trouble.ended': 'It was too long ago that you entered your password. Enter it once more.',
  'trouble.unreachable':
    "We couldn't reach the sign-in service. Nothing was changed. Check your connection, then try again.",
  'trouble.failed':
    'The sign-in service refused this. Nothing was changed. If it happens again, support can help.',
} as const;
