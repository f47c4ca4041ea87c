// An email address as people type and paste it.

export type ReadEmail =
  | { readonly problem: null; readonly address: string }
  | { readonly problem: 'empty' | 'not_an_address' };

/** @see RFC 5321, section 4.5.3.1.3: a path of 256 with its brackets */
const LONGEST = 254;

/**
 * Reads an address, and refuses only what can't be one: the message itself is the proof.
 *
 * @param typed may bring blanks along, invisible characters, or the `mailto:` of a link
 * @throws never
 */
export function readEmailAddress(typed: string): ReadEmail {
  const address = typed
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^mailto:/i, '');
  if (address === '') return { problem: 'empty' };
  const isOne = /^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/.test(address);
  return isOne && address.length <= LONGEST
    ? { problem: null, address }
    : { problem: 'not_an_address' };
}
