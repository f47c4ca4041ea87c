// From where the doctor looks: a program sees every answer, a page only what the tenant lets it see.

export type Question = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** On the tenant, for example `'/oauth/token'`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
};

/**
 * - `answered`: seen, and `isReadable` when the page's origin may read it too
 * - `hidden`: there was an answer, and it is kept from this origin
 * - `unreachable`: there was none
 */
export type Seen =
  | {
      readonly at: 'answered';
      readonly status: number;
      readonly headers: Headers;
      readonly text: string;
      readonly isReadable: boolean;
    }
  | { readonly at: 'hidden' }
  | { readonly at: 'unreachable' };

export type Lookout = {
  readonly ask: (question: Question) => Promise<Seen>;
  /** Whether the page's origin may send such a request; null when that can't be told from here. */
  readonly mayCall: (question: Question) => Promise<boolean | null>;
  /** Whether the address that a redirect leads to can be seen. */
  readonly seesRedirects: boolean;
  readonly nowMs: () => number;
};

const TIMEOUT_MS = 10_000;

/**
 * A program's view: it sends the page's origin along and judges the answers as a browser would.
 *
 * @param pageOrigin for example `'https://account.example.com'`
 */
export function lookFromProgram(
  origin: string,
  pageOrigin: string,
  fetchIt: typeof fetch,
): Lookout {
  const send = async (
    method: string,
    path: string,
    headers: HeadersInit,
    form?: Question['form'],
  ) => {
    try {
      const response = await fetchIt(origin + path, {
        method,
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(form && { body: new URLSearchParams(form) }),
      });
      return { response, text: await response.text() };
    } catch {
      return null;
    }
  };
  const allows = (headers: Headers) =>
    [pageOrigin, '*'].includes(headers.get('access-control-allow-origin') ?? '');
  return {
    async ask({ method, path, headers, form }) {
      const sent = await send(method, path, { ...headers, origin: pageOrigin }, form);
      if (!sent) return { at: 'unreachable' };
      const { response, text } = sent;
      const { status } = response;
      return {
        at: 'answered',
        status,
        headers: response.headers,
        text,
        isReadable: allows(response.headers),
      };
    },
    async mayCall({ method, path, headers = {} }) {
      const sent = await send('OPTIONS', path, {
        origin: pageOrigin,
        'access-control-request-method': method,
        'access-control-request-headers': Object.keys(headers).join(', '),
      });
      if (!sent) return null;
      const list = (name: string) =>
        (sent.response.headers.get(name) ?? '').toLowerCase().split(/ *, */);
      const methods = list('access-control-allow-methods');
      const names = list('access-control-allow-headers');
      return (
        sent.response.ok &&
        allows(sent.response.headers) &&
        (method !== 'DELETE' || methods.includes('delete')) &&
        Object.keys(headers).every((name) => names.includes(name.toLowerCase()))
      );
    },
    seesRedirects: true,
    nowMs: () => Date.now(),
  };
}

/** A page's view of the tenant: what its origin may read, and nothing else. */
export function lookFromPage(origin: string, fetchIt: typeof fetch): Lookout {
  const send = (question: Question, mode: RequestMode) =>
    fetchIt(origin + question.path, {
      method: question.method,
      mode,
      credentials: 'omit',
      cache: 'no-store',
      redirect: mode === 'cors' ? 'error' : 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(question.headers && { headers: question.headers }),
      ...(question.form && { body: new URLSearchParams(question.form) }),
    });
  const isThere = () =>
    send({ method: 'GET', path: '/.well-known/openid-configuration' }, 'no-cors').then(
      () => true,
      () => false,
    );
  return {
    async ask(question) {
      try {
        const response = await send(question, 'cors');
        const { status, headers } = response;
        return { at: 'answered', status, headers, text: await response.text(), isReadable: true };
      } catch {
        return (await isThere()) ? { at: 'hidden' } : { at: 'unreachable' };
      }
    },
    // A page can't send a preflight by itself, and must not remove anything to try. Reading asks for the same
    // permission, but for the name of the method.
    mayCall: ({ headers }) =>
      send(
        { method: 'GET', path: '/mfa/authenticators', ...(headers && { headers }) },
        'cors',
      ).then(
        () => true,
        async () => ((await isThere()) ? false : null),
      ),
    seesRedirects: false,
    nowMs: () => Date.now(),
  };
}
