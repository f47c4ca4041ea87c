// The short word by which a removal can be talked about with support.
import type { Authenticator } from './authenticator.ts';

const CHARACTERS = 8;

/**
 * The end of an authenticator's id: the tenant's own log holds the whole of it, so support can find the removal by
 * it, and it says nothing about the person.
 *
 * @returns for example `'Cw0XCt5x'`
 * @throws never
 */
export function referenceOf({ id }: Authenticator): string {
  return id.slice(-CHARACTERS);
}
