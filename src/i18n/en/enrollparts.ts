// What the pieces of adding a method say in English: the QR code, the key, the code, the phone, the recovery code.

export const messages = {
  'qr.name': 'QR code to scan with your app',
  'qr.refused':
    "We got an address that no authenticator app can use, so we don't show it as a QR code. Where a key is shown below, type that into your app; otherwise choose another method.",

  'key.label': 'Key',
  'key.copy': 'Copy key',
  'key.open': 'Open in an authenticator app',

  'copy.done': 'Copied',
  'copy.failed': "Your browser didn't let us copy it. Select it and copy it yourself.",

  'code.label': '{length}-digit code',
  'code.verify': 'Verify',
  'code.empty': 'Enter the {length}-digit code first.',
  'code.not_digits': 'A code is made of digits only. Enter all {length} of them.',
  'code.wrong_length': 'The code has {length} digits, and this has {count}.',

  'resend.wait': 'Nothing arrived? You can get a new code in {time}.',
  'resend.ready': 'Nothing arrived?',
  'resend.button': 'Send a new code',
  'resend.sent': 'We sent a new code. Only the newest one works.',

  'phone.country': 'Country',
  'phone.country.none': 'Choose a country',
  'phone.number': 'Phone number',
  'phone.submit.sms': 'Send code',
  'phone.submit.voice': 'Call me',
  'phone.preview.sms': 'We will send the code to {number}.',
  'phone.preview.voice': 'We will call {number}.',
  'phone.unusual': 'No number like this is in use, as far as we know. Check it before you go on.',
  'phone.needs_plus': "Begin with + and the country's code, for example {example}.",
  'phone.empty': 'Enter your phone number first.',
  'phone.not_a_number': 'A phone number is made of digits. Enter it as you would dial it.',
  'phone.no_country': 'Choose the country, or begin with + and its code.',
  'phone.unknown_code': 'No country has this code. Check the digits after the +.',
  'phone.extension': "A code can't reach an extension. Enter the number without it.",
  'phone.too_short': 'This number is too short. Check that all digits are there.',
  'phone.too_long': 'This number is too long. Check its digits.',

  'email.address': 'Email address',
  'email.submit': 'Send code',
  'email.empty': 'Enter an email address first.',
  'email.not_an_address': 'This is no email address. One looks like name@example.com.',

  'kit.title': 'Keep your recovery code',
  'kit.lead':
    'Your new method is confirmed, so this code counts from now on. It lets you in once when you have none of your other methods at hand. We show it only now.',
  'kit.code': 'Recovery code for {site}',
  'kit.account': 'Account: {account}',
  'kit.made': 'Received on {date}',
  'kit.how':
    'When you are asked for a second step and have nothing else at hand, choose to try another method, then the recovery code. It works once; you get a new one when you use it.',
  'kit.file':
    'Recovery code for {site}\n\n{code}\n\nAccount: {account}\nReceived on {date}\n\n{how}\n\nKeep this file where only you can read it.\n',
  'kit.copy': 'Copy code',
  'kit.download': 'Download',
  'kit.print': 'Print',
  'kit.downloaded': 'Saved as {file}',
  'kit.typed': 'Or write it down, and type its last 4 characters',
  'kit.typed.wrong': "These aren't the last 4 characters of the code. Check what you wrote down.",
  'kit.not_kept':
    'Keep the code first: copy, download or print it. Or write it down, and type its last 4 characters here.',
  'kit.done': 'I have saved it',
  'kit.leave': "Leave without saving the code? It isn't shown again.",
  'kit.leave.stay': 'Go back to the code',
  'kit.leave.go': 'Leave without it',
} as const;
