// Where in the page a person is. Every place has an address, so that a step-up can come back to it.

export type Place =
  | { readonly at: 'list' }
  /** `/remove/:id`: the question before a removal; any member of the thing. */
  | { readonly at: 'remove'; readonly id: string };
