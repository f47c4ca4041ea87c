// What a tab keeps for its trip to the tenant: also when it holds something else, or nothing.
import { expect, test } from 'vitest';
import { createStore } from '#testing/tripToTenant.ts';
import { forgetUnreadable, keepTransaction, type Transaction, takeArrival } from './transaction.ts';

const trip: Transaction = {
  state: 's',
  nonce: 'n',
  codeVerifier: 'v',
  returnTo: '/',
  expectedSub: null,
  expectedEmail: null,
  isFresh: false,
  begunAtMs: 0,
  carried: null,
};

const answer = new URLSearchParams({ code: 'c', state: 's' });

/** As a browser does that is told to keep nothing for a site. */
function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

test.each(['{"state":"s"}', '{"v":1}', '"text"', '{', ''])(
  'ST-11: what an older version left, %j, is taken for nothing and goes',
  (left) => {
    const store = createStore();
    const [key = ''] = keysOf(store, () => keepTransaction(store, trip));
    store.setItem(key, left);
    store.setItem('of another app', left);

    forgetUnreadable(store);

    expect([...store.kept.keys()]).toEqual(['of another app']);
    store.setItem(key, left);
    expect(takeArrival(store, answer)).toBeNull();
    expect([...store.kept.keys()]).toEqual(['of another app']);
  },
);

test('a trip that is under way outlives a look at the page', () => {
  const store = createStore();
  keepTransaction(store, trip);

  forgetUnreadable(store);

  expect(takeArrival(store, answer)?.transaction).toEqual(trip);
});

test('ST-03: where nothing can be kept, a trip is refused and everything else goes on', () => {
  const store = { getItem: refuse, setItem: refuse, removeItem: refuse };

  expect(() => keepTransaction(store, trip)).toThrow('insecure');
  expect(takeArrival(store, answer)).toBeNull();
  forgetUnreadable(store);
});

function keysOf(store: ReturnType<typeof createStore>, act: () => void) {
  act();
  return [...store.kept.keys()];
}
