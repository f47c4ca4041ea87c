// Where in the page a person is. Every place has an address, so that a step-up can come back to it.
import type { Factor } from '#domain/enrollment.ts';

export type Place =
  | { readonly at: 'list' }
  /** `/remove/:id`: the question before a removal; any member of the thing. */
  | { readonly at: 'remove'; readonly id: string }
  /** `/lost`: which thing is lost; `/lost/:id`: what to do about this one. */
  | { readonly at: 'lost'; readonly id: string | null }
  /**
   * `/add`, `/add/:factor`: adding, from the choice on. `/replace/:id`, `/replace/:id/:factor`: the same, with
   * something to be removed once the new one works.
   */
  | { readonly at: 'add'; readonly factor: Factor | null; readonly replaces: string | null };

/** @param id of any member of the thing that a new one is to take the place of */
export function addressOfReplacement(id: string): string {
  return `/replace/${encodeURIComponent(id)}`;
}

/** @param id of any member of the thing; without it, the person is asked which one it is */
export function addressOfLost(id?: string): string {
  return id === undefined ? '/lost' : `/lost/${encodeURIComponent(id)}`;
}
