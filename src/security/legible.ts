// A text from outside, made safe to read.

const LONGEST = 120;

/** No control or direction characters, and no endless ones; cut between characters, never inside one. */
export function legible(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) =>
    joiners.has(char) ? char : '\uFFFD',
  );
  if (visible.length <= LONGEST) return visible;
  const characters = new Intl.Segmenter().segment(visible.slice(0, LONGEST * 8));
  const kept = [...characters].slice(0, LONGEST).map(({ segment }) => segment);
  return `${kept.join('')}…`;
}

/** Zero-width joiners hold emoji and several scripts together. */
const joiners = new Set(['\u200C', '\u200D']);
