// One request and its answer, whatever shape the answer comes in.
import { expect, test } from 'vitest';
import { MfaFailure } from '#domain/failure.ts';
import { type RequestContext, request } from './request.ts';

const list = '[{"id":"totp|dev_1","name":"Müller"}]';
const asked = { method: 'GET', path: '/mfa/authenticators' } as const;

const context = (changes: Partial<RequestContext>): RequestContext => ({
  origin: 'http://localhost:0',
  clientId: 'nobody',
  fetch: () => expect.unreachable('a request was sent'),
  token: () => 'a token',
  onStepUpRequired: () => {},
  isOnline: () => true,
  ...changes,
});

const answering = (body: BodyInit, headers: Record<string, string> = {}) =>
  context({ fetch: async () => new Response(body, { headers }) });

const reasonOf = (error: unknown) => (error instanceof MfaFailure ? error.reason : error);

test.each(['text/html', 'text/plain; charset=iso-8859-1', 'image/png', ''])(
  'AF-25: JSON that calls itself %j is taken for what it is',
  async (type) => {
    const answer = answering(list, { 'content-type': type });

    await expect(request(answer, asked)).resolves.toEqual(JSON.parse(list));
  },
);

test('AF-26: a byte order mark is dropped, and half a character replaced', async () => {
  const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(list));
  const broken = Uint8Array.from([...new TextEncoder().encode('["a"]')], (byte) =>
    byte === 0x61 ? 0xc3 : byte,
  );

  await expect(request(answering(marked), asked)).resolves.toEqual(JSON.parse(list));
  await expect(request(answering(broken), asked)).resolves.toEqual(['\uFFFD']);
});

test('AF-26: an answer in UTF-16 is one that cannot be read', async () => {
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...[...list].flatMap((char) => [char.charCodeAt(0), 0]),
  ]);

  await expect(request(answering(wide), asked).catch(reasonOf)).resolves.toBe('unexpected_answer');
});

test.each([
  ['the same token, ends it', 'a token', 1],
  ['a token that another has replaced meanwhile, ends nothing', 'a newer token', 0],
])('what the tenant no longer takes, sent with %s', async (_title, held, times) => {
  let [now, ended] = ['a token', 0];
  const replaced = context({
    token: () => now,
    onStepUpRequired: () => {
      ended += 1;
    },
    fetch: async () => {
      now = held;
      return new Response('{"error":"expired_token"}', { status: 401 });
    },
  });

  await expect(request(replaced, asked).catch(reasonOf)).resolves.toBe('step_up_required');
  expect(ended).toBe(times);
});

test('NW-12: nothing between the page and the tenant is asked to remember an answer, or to follow one elsewhere', async () => {
  const inits: RequestInit[] = [];
  const fetch = async (_input: unknown, init: RequestInit = {}) => {
    inits.push(init);
    return new Response(list);
  };
  await request(context({ fetch }), asked);

  expect(inits).toMatchObject([
    { cache: 'no-store', redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' },
  ]);
});

test('an answer is read whole, wherever its characters were cut on the way', async () => {
  const bytes = new TextEncoder().encode(list);
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });

  await expect(request(answering(pieces), asked)).resolves.toEqual(JSON.parse(list));
});

test('an answer without end is given up at the limit, and the connection let go', async () => {
  let sent = 0;
  let wasLetGo = false;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
    },
    cancel() {
      wasLetGo = true;
    },
  });

  const reason = await request(answering(endless), asked).catch(reasonOf);

  expect(reason).toBe('unexpected_answer');
  expect(sent).toBeLessThan(10);
  expect(wasLetGo).toBe(true);
});

test('without a network a write is not even tried, and a read decides by itself', async () => {
  const offline = { isOnline: () => false };
  const removal = { method: 'DELETE', path: '/mfa/authenticators/totp%7Cdev_1' } as const;

  await expect(request(context(offline), removal).catch(reasonOf)).resolves.toBe('offline');
  await expect(request({ ...answering(list), ...offline }, asked)).resolves.toEqual(
    JSON.parse(list),
  );
});

test('what the caller gives up is given up on the wire', async () => {
  const stop = new AbortController();
  let wasAborted = false;
  const silent = context({
    fetch: (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          wasAborted = true;
          reject(init.signal?.reason);
        });
      }),
  });

  const answer = request(silent, { ...asked, signal: stop.signal }).catch(reasonOf);
  stop.abort();

  await expect(answer).resolves.toBe('unreachable');
  expect(wasAborted).toBe(true);
});
