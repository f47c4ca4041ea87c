// A long code in groups of four, as people read it aloud and type it.

/**
 * @param code for example `'HJ6XM2DNER'`
 * @returns for example `['HJ6X', 'M2DN', 'ER']`; no group for an empty code
 */
export function inFours(code: string): readonly string[] {
  return code.match(/.{1,4}/gsu) ?? [];
}
