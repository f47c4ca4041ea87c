// Digits of any numeral system, read as 0 to 9.

const digit = /\p{Nd}/u;

/**
 * The text with every decimal digit of Unicode written as 0 to 9: `'١٢٣'` becomes `'123'`.
 *
 * @throws never
 * @see The Unicode Standard, section 4.6: digits of general category Nd come in runs of ten, from zero to nine.
 * Some runs follow each other without a gap (the mathematical ones), hence the remainder.
 */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (char) => {
    const point = char.codePointAt(0) ?? 0;
    let first = point;
    while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((point - first) % 10);
  });
}
