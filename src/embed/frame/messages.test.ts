// What a frame and its host take from each other, and what they don't.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hearHost } from './hearHost.ts';
import { type FromFrame, readFromFrame, readFromHost } from './messages.ts';

const nonce = '6f1c1a3e-0000-4000-8000-000000000000';
const hello = { type: 'hello', locale: null, colorScheme: 'light dark', latchkey: nonce };
const shop = 'https://shop.example';

/** A window with another around it, without a browser: what is posted is kept. */
function createWindows() {
  const posted: { readonly message: unknown; readonly to: string }[] = [];
  const around = {
    postMessage: (message: unknown, to: string) => void posted.push({ message, to }),
  };
  const target = new EventTarget();
  const view = {
    parent: around as unknown as Window,
    addEventListener: target.addEventListener.bind(target) as Window['addEventListener'],
  };
  function arrive(data: unknown, { origin = shop, source = around as unknown } = {}) {
    target.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  }
  return { view, posted, arrive };
}

function listen() {
  const windows = createWindows();
  const heard: string[] = [];
  void hearHost(windows.view, () => heard.push('look')).then(({ origin }) => heard.unshift(origin));
  return { ...windows, heard };
}

/** What was heard is told in a later turn. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('EM-01: a message of the right shape from another origin does nothing', async () => {
  const { arrive, heard } = listen();
  arrive(hello);
  arrive({ type: 'look', latchkey: nonce }, { origin: 'https://evil.example' });
  await settled();
  expect(heard).toEqual([shop]);
  arrive({ type: 'look', latchkey: nonce });
  expect(heard).toEqual([shop, 'look']);
});

test('EM-02: a message of the right origin from another window does nothing', async () => {
  const { arrive, heard } = listen();
  arrive(hello, { source: {} });
  await settled();
  expect(heard).toEqual([]);
  arrive(hello);
  arrive({ type: 'look', latchkey: nonce }, { source: {} });
  await settled();
  expect(heard).toEqual([shop]);
});

test('a message that was meant for another loading of the frame does nothing, nor does a second hello', async () => {
  const { arrive, heard, posted } = listen();
  arrive(hello);
  arrive({ ...hello, latchkey: 'another-nonce-0000' }, { origin: 'https://evil.example' });
  arrive({ type: 'look', latchkey: 'another-nonce-0000' });
  await settled();
  expect(heard).toEqual([shop]);
  expect(posted).toEqual([]);
});

test('EM-03: ten thousand malformed messages do nothing, and nothing is thrown', async () => {
  const { arrive, heard } = listen();
  const loose = fc.record(
    {
      latchkey: fc.oneof(fc.constant(nonce), fc.anything()),
      type: fc.oneof(fc.constantFrom('hello', 'look', 'height', 'show', 'removed'), fc.anything()),
      locale: fc.anything(),
      colorScheme: fc.anything(),
      height: fc.anything(),
      top: fc.anything(),
      detail: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), loose), (data) => {
      const fromHost = readFromHost(data);
      const fromFrame = readFromFrame(data);
      // What gets through has every field of its kind, and of the right type.
      if (fromHost?.type === 'hello') expect(typeof fromHost.colorScheme).toBe('string');
      if (fromFrame?.type === 'height') expect(fromFrame.height).toBeGreaterThanOrEqual(0);
      if (fromHost === null) arrive(data);
    }),
    { numRuns: 10_000 },
  );
  await settled();
  expect(heard).toEqual([]);
});

test('EM-04: what the frame says goes to the origin that said hello, and to no other', async () => {
  const { view, arrive, posted } = createWindows();
  const greeting = hearHost(view, () => {});
  arrive(hello);
  const { say } = await greeting;
  const told: FromFrame = { type: 'height', height: 720 };
  say(told);
  expect(posted).toEqual([{ message: { ...told, latchkey: nonce }, to: shop }]);
});

test.each([
  [{ type: 'height', height: Number.NaN }],
  [{ type: 'height', height: -1 }],
  [{ type: 'height', height: 1e9 }],
  [{ type: 'height', height: '100%' }],
  [{ type: 'show', top: 10 }],
  [{ type: 'removed', detail: null }],
  [{ type: 'navigate', detail: {} }],
])('a host does not do what no frame of ours says: %j', (message) => {
  expect(readFromFrame({ ...message, latchkey: nonce })).toBeNull();
});
