// Calls the tenant like `fetch`, without a socket.
import type { Serve } from './app.ts';

/**
 * @param origin where a path alone is meant to go
 * @throws TypeError as `fetch` does, when a fault cuts the connection; the signal's reason, when it aborts
 */
export async function fetchInProcess(
  serve: Serve,
  origin: string,
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const request =
    input instanceof Request ? new Request(input, init) : new Request(new URL(input, origin), init);
  // Where a test plays browser (happy-dom), Request and Response drop what a page may not see or
  // set: cookies and origins. Headers that exist already take them.
  for (const [name, value] of new Headers(init?.headers)) request.headers.set(name, value);
  const cookies: string[] = [];
  let cut = false;
  const connection = {
    peer: '127.0.0.1',
    cut() {
      cut = true;
    },
    noteCookie: (cookie: string) => cookies.push(cookie),
  };
  const { signal } = request;
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const response = await Promise.race([serve(request, connection), aborted]);
  if (cut) throw new TypeError('fetch failed', { cause: new Error('The connection was cut') });
  if (response.headers.getSetCookie().length === 0) {
    for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  }
  return response;
}
