// What the pieces of adding a method say in English: the QR code, the key, the code, the phone, the recovery code.

export const messages = {
  'qr.name': 'QR code to scan with your app',
  'qr.refused':
    "We got an address that no authenticator app can use, so we don't show a QR code. Type the key into your app instead.",

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
} as const;
