// How a recovery code is kept: proof that it was written down, and the name of its file.

const PROOF_LENGTH = 4;

/**
 * Whether somebody typed the end of the code, or all of it. Case, blanks and dashes count for nothing: it is read
 * off a piece of paper.
 *
 * @param code for example `'MZCRK3YX5V3AKNNYY6JEBQCL'`, of which `'bqcl'` is enough
 * @throws never
 */
export function isTypedBack(code: string, typed: string): boolean {
  const [whole, end] = [fold(code), fold(typed)];
  return end === whole || (end.length === PROOF_LENGTH && whole.endsWith(end));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toUpperCase();
}

/** A name of 255 bytes is the longest that file systems take, and a letter has up to four of them. */
const LONGEST_ACCOUNT = 40;

/**
 * The name of the file that keeps the code, which says whose it is without being opened.
 *
 * @param account may be anything, also `'../../etc/passwd'`: nothing of a path, a hidden file or a changed
 * direction of writing is left of it
 * @param date as `'2026-11-22'`
 * @returns for example `'latchkey-recovery-code-ada@example.com-2026-11-22.txt'`
 * @throws never
 */
export function recoveryFileName(account: string, date: string): string {
  const plain = account
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}@._+-]+/gu, '-')
    .replace(/\.{2,}/g, '.');
  const short = [...plain].slice(0, LONGEST_ACCOUNT).join('');
  const name = short.replace(/^[\p{M}.-]+|[.-]+$/gu, '');
  return `latchkey-recovery-code-${name || 'account'}-${date}.txt`;
}
