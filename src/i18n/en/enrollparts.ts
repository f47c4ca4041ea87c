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
