// Says where everything is and who can sign in, for `npm start` and `npm run dev`.

const demoPeople = [
  ['ada@example.com', 'Guardian, a phone, an authenticator app and a recovery code'],
  ['ben@example.com', 'nothing yet'],
  ['cleo@example.com', 'only a verified email'],
  ['dan@example.com', 'one authenticator app'],
  ['eve@example.com', 'a phone and a second email'],
  ['max@example.com', 'twelve of all kinds'],
] as const;

const password = 'correct horse battery staple';

export function greeting(pageOrigin: string, tenantOrigin: string): string {
  const width = Math.max(...demoPeople.map(([email]) => email.length));
  return [
    '',
    `  Page    ${pageOrigin}`,
    `  Tenant  ${tenantOrigin}`,
    '',
    `  Sign in with the password "${password}" as`,
    ...demoPeople.map(([email, has]) => `    ${email.padEnd(width)}  ${has}`),
    '',
    `Ready: open ${pageOrigin} (Ctrl-C stops page and tenant)`,
  ].join('\n');
}
