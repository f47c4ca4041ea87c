// The name of the file, whatever the account is called, and what shows that a code was written down.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTypedBack, recoveryFileName } from './recoveryCode.ts';

test.each([
  ['ada@example.com', 'ada@example.com'],
  ['ada+shop@example.com', 'ada+shop@example.com'],
  ['Žofie Müller', 'Žofie-Müller'],
  ['محمد', 'محمد'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['C:\\Users\\ada', 'C-Users-ada'],
  ['.htaccess', 'htaccess'],
  ['a\u0000b.exe\u202etxt.', 'a-b.exe-txt'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ['%2e%2e%2f', '2e-2e-2f'],
  ['a"b\r\nContent-Type: x', 'a-b-Content-Type-x'],
  ['\ud800', 'account'],
  ['???', 'account'],
  ['', 'account'],
  ['👩‍💻', 'account'],
])('EN-15: the file of account %j is named after %s', (account, named) => {
  const name = recoveryFileName(account, '2026-11-22');
  expect(name).toBe(`latchkey-recovery-code-${named}-2026-11-22.txt`);
});

test('EN-15: no account makes a file name that leads elsewhere, hides, or is too long', () => {
  const account = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('.', '/', '\\', ':', '\u202e', '\u0301', '𝒜', '-') }),
  );
  fc.assert(
    fc.property(account, (any) => {
      const name = recoveryFileName(any, '2026-11-22');
      expect(name).toMatch(/^latchkey-recovery-code-[^\p{M}.-].*-2026-11-22\.txt$/u);
      expect(name).not.toMatch(/[\p{C}\s/\\:*?"<>|%]|\.\./u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    }),
  );
});

const code = 'MZCRK3YX5V3AKNNYY6JEBQCL';

test.each(['BQCL', 'bqcl', ' bq-cl ', 'ＢＱＣＬ', code, 'MZCR K3YX 5V3A KNNY Y6JE BQCL'])(
  'EN-15: %j shows that the code was written down',
  (typed) => {
    expect(isTypedBack(code, typed)).toBe(true);
  },
);

test.each(['', '    ', 'BQC', 'MZCR', 'EBQCL', 'BQCLX', 'Y6JE', `${code}A`])(
  'EN-15: %j does not',
  (typed) => {
    expect(isTypedBack(code, typed)).toBe(false);
  },
);
