// A text from outside, made safe to read.

const LONGEST = 120;

/** No control or direction characters, and no endless ones; cut between characters, never inside one. */
export function legible(text: string, longest = LONGEST): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) =>
    joiners.has(char) ? char : '\uFFFD',
  );
  return visible.length <= longest ? visible : `${beginningOf(visible, longest)}…`;
}

/** So many characters, as a reader counts them, and no more of them than a screen bears. */
function beginningOf(text: string, longest: number): string {
  let kept = '';
  let count = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (count === longest || kept.length + segment.length > longest * 8) break;
    kept += segment;
    count += 1;
  }
  return kept;
}

/** Zero-width joiners hold emoji and several scripts together. */
const joiners = new Set(['\u200C', '\u200D']);

/** Latin letters beside Greek or Cyrillic ones, many of which look the same: `'Аuthenticator'` is not `'Authenticator'`. */
export function mixesScripts(text: string): boolean {
  return /\p{sc=Latn}/u.test(text) && /[\p{sc=Cyrl}\p{sc=Grek}]/u.test(text);
}
