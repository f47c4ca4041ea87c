// What is said in English while something is added, and afterwards.

export const messages = {
  'add.title': 'Add a sign-in method',
  'add.title.otp': 'Add an authenticator app',
  'add.title.push': 'Add push notifications',
  'add.title.sms': 'Add text messages',
  'add.title.voice': 'Add phone calls',
  'add.title.email': 'Add an email address',
  'add.cancel': 'Cancel',
  'add.close': 'Close',
  'add.other': 'Choose another way',
  'add.again': 'Start again',
  'add.retry': 'Try again',

  'factor.otp': 'Authenticator app',
  'factor.otp.hint': 'Codes from an app on your phone. Works without a network.',
  'factor.push': 'Push notification',
  'factor.push.hint': 'Approve with one tap in the Guardian app.',
  'factor.sms': 'Text message',
  'factor.sms.hint': 'A code by text. Calls to the same number come along.',
  'factor.voice': 'Phone call',
  'factor.voice.hint': 'A voice reads you a code. Texts to the same number come along.',
  'factor.email': 'Email',
  'factor.email.hint': 'A code by email. Weaker than the others; good as a spare.',
  'factor.off': 'Not offered here at the moment.',

  'begin.otp': 'You scan a QR code with your app, then type the code that the app shows.',
  'begin.push': 'You scan a QR code with the Guardian app. It then asks you to approve sign-ins.',
  'begin.button': 'Show the QR code',
  'begin.waiting.otp': 'Getting your QR code…',
  'begin.waiting.push': 'Getting your QR code…',
  'begin.waiting.sms': 'Sending a text…',
  'begin.waiting.voice': 'Placing a call…',
  'begin.waiting.email': 'Sending an email…',

  'otp.scan': 'Scan this with your authenticator app, or type the key into it.',
  'otp.verify': 'Then type the code that the app shows.',
  'otp.clock':
    "This device's clock is off by {time}. If your app is on this device, its codes won't fit until the clock is right: turn on setting the time automatically.",
  'otp.known': 'Type the code that your app shows for this account. It counts once it fits.',
  'otp.known.lost':
    "We can't show the QR code a second time. If you never scanned it, discard this set-up and start again.",

  'push.scan': 'Scan this with the Guardian app on your phone, and approve it there.',
  'push.open': 'Open in Guardian on this phone',
  'push.waiting': 'Waiting for your phone…',
  'push.codes': 'Its 6-digit codes come along, for when your phone has no network.',

  'destination.sms': 'Text messages and calls come together: you can use either with this number.',
  'destination.voice':
    'Calls and text messages come together: you can use either with this number.',
  'destination.email': 'We send a code to this address.',

  'sent.sms': 'We sent a text with a code to {destination}.',
  'sent.voice': 'We are calling {destination} to tell you a code.',
  'sent.email': 'We sent a code to {destination}.',

  doubt:
    "We don't know whether your code was taken: the answer got lost, and we can't see your list right now.",
  'doubt.look': 'Look again',
  'add.slow': 'This is taking longer than usual. Stay here: we find out what happened.',

  'fresh.lead':
    'Before your first method, sign in once more. So nobody else can add theirs on a device that you left open.',
  'add.expired': "Your confirmation has expired. Nothing was added. Confirm it's you to go on.",
  'add.not_permitted': 'You may look, but not add. Ask the people who run this app.',

  'enroll.wrong_code': "That code isn't right. Check it, then try again.",
  'enroll.wrong_code.otp':
    "That code isn't right, or it was used before. Wait for the next one, then type it.",
  'enroll.tries': '{count, plural, one {One more try} other {# more tries}} before a pause.',
  'enroll.too_many_codes': 'Too many wrong codes. No code is taken for now.',
  'enroll.other_app':
    'That is a code of an app you already have. Nothing was added. Scan the QR code with your app, then type the code of the new entry.',
  'enroll.expired': 'Time ran out for this one. Nothing was added. Start again for a new one.',
  'enroll.declined': 'You declined on your phone. Nothing was added.',
  'enroll.gone': 'This set-up is no longer open. Nothing was added. Start again.',
  'enroll.factor_off': "This way isn't offered here at the moment. Choose another one.",
  'enroll.full':
    'There is no room for another method. Unfinished set-ups take up room: discard those below, or remove a method you no longer use.',
  'enroll.conflict':
    'This is there already, or it is being added somewhere else. Look at your list before you go on.',
  'enroll.bad_destination.phone': 'Nobody can be reached at this number. Check it, then try again.',
  'enroll.bad_destination.email': 'Nothing can be sent to this address. Check it, then try again.',
  'enroll.too_many_sent': 'That was too many messages. No more are sent for now.',
  'enroll.not_sent': "The message couldn't be sent. Try again, or choose another way.",
  'enroll.not_set_up': "This app can't add methods. Tell the people who run it.",
  'enroll.unfinished': 'You began to add this before.',
  'enroll.not_begun': 'Nothing was added. {reason}',
  'enroll.wait': 'You can try again in {time}.',
  'enroll.wait.some': 'Wait a moment, then try again.',

  'unfinished.title': 'Unfinished set-up',
  'unfinished.begun': "{name} was begun and not confirmed. It doesn't work yet.",
  'unfinished.finish': 'Finish',
  'unfinished.finish.otp': 'Finish with a code from the app',
  'unfinished.discard': 'Discard',
  'unfinished.discard_all': 'Discard all {count}',
  'unfinished.start_again': 'Discard it and start again',
  'unfinished.finish_lead':
    'If your app has it already, finish with a code. Else discard it and start again.',
  'unfinished.lost_lead':
    "It can't be finished any more: what it needs was shown only once. Discard it and start again.",
  'unfinished.little_room':
    "There is room for only a few more methods. Unfinished ones count too: discard what you don't need.",
  'unfinished.discarded': 'Discarded. Your methods are as they were.',
  'unfinished.left': "It couldn't be discarded. {reason}",
  'unfinished.expires':
    "It couldn't be discarded. It does no harm, and goes by itself within a day.",

  'added.one': 'Added: {name}.',
  'added.unseen':
    "Added. We couldn't look at your list afterwards, so look again before you rely on it.",
  'added.notice': 'Look out for an email about this change.',
  'added.dismiss': 'Dismiss',
  'added.undo': 'Not what you wanted? Remove it',
  'added.lost_code':
    "A recovery code became good with it. It was shown in a set-up that you didn't finish. If you don't have it, support can replace it.",
  'added.confirm_again':
    "You have a second step now. Confirm it's you with it before you change anything else.",

  'replace.title': 'Replace a method you have',
  'replace.one': 'Replace {name}',
  'replace.lead': "You're replacing {name}. It stays until the new one works.",
} as const;
