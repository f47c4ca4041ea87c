// Everything that goes wrong on a wire, in bytes: what a network, a gateway or a broken server really sends.

export type WireFault = {
  /** What was asked for is done at once, and answered so much later, in seconds of the test's clock. */
  readonly delaySeconds?: number;
  /** What goes out in place of the true answer; without it, the true answer does. */
  readonly bytes?: () => Buffer;
  /** What becomes of the connection after that. */
  readonly end?: 'close' | 'reset' | 'hang';
};

/** Headers that let a page of another origin read an answer. */
const forPages = ['access-control-allow-origin: *', 'access-control-expose-headers: retry-after'];

function answer(
  status: string,
  body: string | Buffer = '',
  headers: readonly string[] = ['content-type: application/json'],
  { isForPages = true, length }: { isForPages?: boolean; length?: number } = {},
): WireFault {
  return {
    bytes: () =>
      Buffer.concat([
        Buffer.from(
          [
            `HTTP/1.1 ${status}`,
            `content-length: ${length ?? Buffer.byteLength(body)}`,
            ...headers,
            ...(isForPages ? forPages : []),
            'connection: close',
            '\r\n',
          ].join('\r\n'),
        ),
        Buffer.from(body),
      ]),
  };
}

/** With markup in it, which no page may draw. */
const refusal = (error: string) =>
  JSON.stringify({ error, error_description: `<b>at stack.js:1</b> ${error}` });
const refused = (status: string, error: string, ...headers: readonly string[]) =>
  answer(status, refusal(error), ['content-type: application/json', ...headers]);
const webPage = '<!doctype html><title>Wi-Fi</title><h1>Sign in to the network</h1>';
const html = ['content-type: text/html; charset=utf-8'];
const inAMinute = () => new Date(Date.now() + 60_000).toUTCString();

const halfAnswer = answer('200 OK', '[{"id":"totp|dev_', undefined, { length: 5_000 });

/** By the name that tests and their reports use. */
export const wireFaults = {
  'reset before the answer': { bytes: () => Buffer.alloc(0), end: 'reset' },
  'closed before the answer': { bytes: () => Buffer.alloc(0), end: 'close' },
  'reset in the answer': { ...halfAnswer, end: 'reset' },
  'closed in the answer': { ...halfAnswer, end: 'close' },
  'no answer': { bytes: () => Buffer.alloc(0), end: 'hang' },
  'an answer that never ends': { ...halfAnswer, end: 'hang' },
  'an answer after 3 s': { delaySeconds: 3 },
  'an answer after 20 s': { delaySeconds: 20 },
  'bytes that are no HTTP': { bytes: () => Buffer.from('SSH-2.0-OpenSSH_9.9\r\n\r\n') },
  'chunks that break off': {
    bytes: () =>
      Buffer.from(
        `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n${forPages.join('\r\n')}\r\n\r\n40\r\n[{"id":`,
      ),
    end: 'close',
  },
  'broken compression': answer('200 OK', '[{"id":"totp|dev_1"}]', [
    'content-type: application/json',
    'content-encoding: gzip',
  ]),
  '301 to another origin': answer('301 Moved Permanently', '', ['location: http://127.0.0.1:9/']),
  '302 to another origin': answer('302 Found', '', ['location: http://127.0.0.1:9/']),
  '400': refused('400 Bad Request', 'invalid_request'),
  '401': refused('401 Unauthorized', 'invalid_token'),
  '403 without the permission': refused('403 Forbidden', 'insufficient_scope'),
  '403 for want of a second step': refused('403 Forbidden', 'mfa_required'),
  '404': refused('404 Not Found', 'not_found'),
  '405': refused('405 Method Not Allowed', 'method_not_allowed'),
  '409': refused('409 Conflict', 'conflict'),
  '413': refused('413 Content Too Large', 'too_large'),
  '415': refused('415 Unsupported Media Type', 'unsupported_media_type'),
  '422': refused('422 Unprocessable Content', 'unprocessable'),
  '429 with seconds': refused('429 Too Many Requests', 'too_many_requests', 'retry-after: 30'),
  '429 with a date': {
    bytes: () =>
      refused(
        '429 Too Many Requests',
        'too_many_requests',
        `retry-after: ${inAMinute()}`,
      ).bytes?.() ?? Buffer.alloc(0),
  },
  '429 alone': refused('429 Too Many Requests', 'too_many_requests'),
  '500': refused('500 Internal Server Error', 'server_error'),
  '502 with a web page': answer('502 Bad Gateway', webPage, html),
  '503 with a wait': refused('503 Service Unavailable', 'unavailable', 'retry-after: 20'),
  '504': answer('504 Gateway Timeout'),
  '500 that no page may read': answer('500 Internal Server Error', refusal('server_error'), html, {
    isForPages: false,
  }),
  '200 with a web page': answer('200 OK', webPage, html),
  '200 and nothing': answer('200 OK'),
  '200 cut off': answer('200 OK', '[{"id":"totp|dev_'),
  '200 of another shape': answer('200 OK', '{"authenticators":{}}'),
} as const satisfies Record<string, WireFault>;

export type WireFaultName = keyof typeof wireFaults;
