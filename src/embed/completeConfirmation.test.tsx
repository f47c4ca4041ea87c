// The end of a step-up on a page of the host: what leaves its address, and what is left alone.
import { expect, onTestFinished, test, vi } from 'vitest';
import { completeConfirmation, forgetAnswer, rememberWayBack } from './completeConfirmation.ts';

test("in a window of its own the code leaves the address at once, and what is the host's stays", async () => {
  history.replaceState(null, '', '/account?tab=2&code=a-code&state=popup.1&iss=b#here');
  using opener = hearAnswer('popup.1');
  const close = vi.fn();
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('close', close);

  const isOver = completeConfirmation();

  expect(location.pathname + location.search + location.hash).toBe('/account?tab=2#here');
  // Nor does it leave the host's window.
  expect(await opener.heard).toBe('code=a-code&state=popup.1&iss=b');
  expect(await isOver).toBe(true);
  expect(close).toHaveBeenCalledOnce();
});

test('an answer that the host itself waits for is left where it is', async () => {
  history.replaceState(null, '', '/account?code=a-code&state=of-the-host');

  expect(await completeConfirmation()).toBe(false);

  expect(location.search).toBe('?code=a-code&state=of-the-host');
});

test('back in the tab, the address is as it was before the answer is taken: a host may show the settings by it', async () => {
  history.replaceState(null, '', '/account?tab=security#here');
  rememberWayBack('https://shop.eu.auth0.com/authorize?state=a-state');
  history.replaceState(null, '', '/account?code=a-code&state=a-state');
  const address = () => location.pathname + location.search + location.hash;

  expect(await completeConfirmation()).toBe(false);

  expect(address()).toBe('/account?tab=security&code=a-code&state=a-state#here');
  forgetAnswer();
  expect(address()).toBe('/account?tab=security#here');
});

/** As the page does that opened the window. */
function hearAnswer(state: string) {
  const channel = new BroadcastChannel('latchkey.step-up');
  const { promise: heard, resolve } = Promise.withResolvers<string>();
  channel.onmessage = ({ data }) => {
    resolve(data.answer);
    channel.postMessage({ taken: state });
  };
  return { heard, [Symbol.dispose]: () => channel.close() };
}
