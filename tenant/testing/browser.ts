// A browser without a screen: keeps cookies, reads forms, and sends them as a person would.

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export type Form = {
  readonly action: string;
  readonly method: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** The text of its button, on one line. */
  readonly button: string;
};

export type Visit = {
  readonly status: number;
  readonly headers: Headers;
  readonly url: string;
  readonly html: string;
  readonly forms: readonly Form[];
  /** Where the tenant sent the browser out to: the application's callback. */
  readonly callback: URL | null;
};

export type Browser = {
  readonly cookies: Map<string, string>;
  /** Goes to a page and follows redirects while they stay in the tenant. */
  visit(path: string): Promise<Visit>;
  /** Sends the form with this action (or the given one), with what a person typed. */
  submit(
    page: Visit,
    form: string | Form,
    typed?: Readonly<Record<string, string>>,
  ): Promise<Visit>;
};

/** @param fetch a tenant's, or the global one; must not follow redirects by itself */
export function createBrowser(origin: string, fetch: Fetch): Browser {
  const cookies = new Map<string, string>();

  async function send(path: string, init: RequestInit = {}): Promise<Visit> {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) {
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    }
    const url = new URL(path, origin);
    const response = await fetch(url.href, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', ...value] = pair.split('=');
      cookies.set(name, value.join('='));
    }
    const location = response.headers.get('location');
    const target = location === null ? null : new URL(location, url);
    if (target?.origin === url.origin) return send(target.href);
    const html = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      url: url.href,
      html,
      forms: readForms(html),
      callback: target,
    };
  }

  return {
    cookies,
    visit: (path) => send(path),
    submit(page, wanted, typed = {}) {
      const form =
        typeof wanted === 'string' ? page.forms.find(({ action }) => action === wanted) : wanted;
      if (!form) throw new Error(`No form for ${wanted} on ${page.url}:\n${page.html}`);
      const fields = new URLSearchParams({ ...form.hidden, ...typed });
      if (form.method === 'get') return send(`${form.action}?${fields}`);
      return send(form.action, {
        method: 'POST',
        body: fields.toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'null',
          'sec-fetch-site': 'same-origin',
        },
      });
    },
  };
}

function readForms(html: string): readonly Form[] {
  return [...html.matchAll(/<form method="(\w+)" action="([^"]+)"[^>]*>(.*?)<\/form>/gs)].map(
    ([, method = '', action = '', inside = '']) => ({
      method,
      action,
      hidden: Object.fromEntries(
        [...inside.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
          ([, name = '', value = '']) => [name, plainText(value)],
        ),
      ),
      button: textOf(/<button[^>]*>(.*?)<\/button>/s.exec(inside)?.[1] ?? ''),
    }),
  );
}

/** The text of a piece of HTML, on one line. */
export const textOf = (html: string): string =>
  plainText(
    html
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

const plainText = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
