// What a frame hears of the window that it opened, where no channel of our origin reaches from one to the other.
import { expect, test } from 'vitest';
import { postBetween } from './framePost.ts';

const ours = 'https://account.example';

function createSide() {
  const target = new EventTarget();
  const posted: { readonly message: unknown; readonly to: string }[] = [];
  const other = {
    postMessage: (message: unknown, to: string) => void posted.push({ message, to }),
  } as unknown as Window;
  const here = {
    location: { origin: ours },
    addEventListener: target.addEventListener.bind(target) as Window['addEventListener'],
  };
  const heard: unknown[] = [];
  const post = postBetween(other, here)((message) => heard.push(message));
  function arrive(data: unknown, { origin = ours, source = other as unknown } = {}) {
    target.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  }
  return { post, posted, heard, arrive };
}

test('EM-01: an answer of the right shape from another origin is not heard, though the window is ours', () => {
  const { post, heard, arrive } = createSide();
  arrive({ answer: 'code=a&state=popup.1' }, { origin: 'https://tenant.example' });
  expect(heard).toEqual([]);
  arrive({ answer: 'code=a&state=popup.1' });
  expect(heard).toEqual([{ answer: 'code=a&state=popup.1' }]);
  post.close();
});

test('EM-02: an answer from another window of our origin is not heard', () => {
  const { post, heard, arrive } = createSide();
  arrive({ answer: 'code=a&state=popup.1' }, { source: {} });
  arrive({ answer: 'code=a&state=popup.1' }, { source: null });
  expect(heard).toEqual([]);
  post.close();
});

test('EM-04: what is said goes to a page of our origin, or nowhere', () => {
  const { post, posted } = createSide();
  post.say({ taken: 'popup.1' });
  post.close();
  expect(posted).toEqual([{ message: { taken: 'popup.1' }, to: ours }]);
});

test('after the trip nothing is heard any more', () => {
  const { post, heard, arrive } = createSide();
  post.close();
  arrive({ answer: 'code=a&state=popup.1' });
  expect(heard).toEqual([]);
});
