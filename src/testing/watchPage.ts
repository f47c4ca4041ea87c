// An eye on a page under test: what it asks and what it was given, held to the rules that no test may break.
import { expect } from 'vitest';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { watchInput } from './watchInput.ts';

export type Asked = {
  readonly method: string;
  readonly path: string;
  /** Whose token it carried. */
  readonly sub: string | null;
  /** How often the person had done something by then. */
  readonly acts: number;
};

export type PageWatch = {
  readonly asked: readonly Asked[];
  /** The page's way to the tenant, with the eye on it. */
  readonly around: (send: typeof fetch) => typeof fetch;
  /** Something that must stay in memory. */
  readonly keepSecret: (name: string, value: string | null) => void;
  /** Holds what is on the screen, and what was asked so far, to the rules. */
  readonly check: () => void;
};

/** Only reads are repeated by themselves: one, two more, and the same again for a look afterwards. */
const MOST_READS_FOR_ONE_ACT = 6;

const acts = ['click', 'keydown', 'focus', 'online', 'popstate', 'visibilitychange'] as const;
/** Buttons that confirm nothing. */
const harmless = /^(Confirm it's you|Cancel|Close|Dismiss|Look again)/;
const secretFields =
  /^(password|recovery_code|code|code_verifier|.*_token|secret|barcode_uri|oob_code|otp|binding_code)$/;

/** @param kept what the page keeps for its trip to the tenant */
export function watchPage(tenant: TestTenant, kept: ReadonlyMap<string, string>): PageWatch {
  const asked: Asked[] = [];
  const secrets = new Map<string, string>();
  const truth = { ids: new Set<string>(), gone: new Set<string>() };
  let email: string | null = null;
  let actsSoFar = 0;
  let clicks = 0;
  const input = watchInput();
  const act = ({ type, target }: Event) => {
    actsSoFar += 1;
    if (type !== 'click' || !(target instanceof Element)) return;
    const button = target.closest('button');
    if (button && !harmless.test(button.textContent)) clicks += 1;
  };
  for (const type of acts) window.addEventListener(type, act, { capture: true });

  function keepSecret(name: string, value: string | null) {
    // A code of six digits is found by chance in any id.
    if (value !== null && value.length > 8) secrets.set(value, name);
  }

  function keepSecretsOf(fields: Iterable<[string, unknown]>) {
    for (const [name, value] of fields) {
      if (secretFields.test(name) && typeof value === 'string') keepSecret(name, value);
      if (name === 'recovery_codes' && Array.isArray(value)) {
        for (const code of value) keepSecret(name, String(code));
      }
    }
  }

  function learn(answer: Record<string, unknown>) {
    keepSecretsOf(Object.entries(answer));
    if (typeof answer.id_token === 'string') email = emailOf(answer.id_token) ?? email;
  }

  /** What the tenant really holds, after each thing that the page did. */
  async function lookAtTruth() {
    if (email === null) return;
    const person = await tenant.control.people.get(email).catch(() => null);
    if (!person) return;
    const active = person.authenticators.filter(({ row }) => row.active).map(({ row }) => row.id);
    const now = new Set(active);
    for (const id of truth.ids) if (!now.has(id)) truth.gone.add(id);
    truth.ids = now;
  }

  return {
    asked,
    keepSecret,
    around: (send) => async (input, init) => {
      const { pathname } = new URL(String(input));
      const headers = new Headers(init?.headers);
      const bearer = headers.get('authorization')?.replace('Bearer ', '') ?? null;
      const method = init?.method ?? 'GET';
      asked.push({ method, path: pathname, sub: subOf(bearer), acts: actsSoFar });
      if (method === 'DELETE') {
        const removals = asked.filter((one) => one.method === 'DELETE');
        expect(removals.length, 'a click for each removal').toBeLessThanOrEqual(clicks);
        await lookAtTruth();
      }
      if (init?.body instanceof URLSearchParams) keepSecretsOf(init.body);
      try {
        const response = await send(input, init);
        // Read beside the page: an answer may never end.
        if (method === 'POST') void fieldsOf(response.clone()).then(learn);
        return response;
      } finally {
        // Only around a removal: a test may end, and its tenant close, while the page still reads.
        if (method === 'DELETE') await lookAtTruth();
      }
    },
    check() {
      expect(input.lost(), 'fields that lost what was typed').toEqual([]);
      input.end();
      for (const type of acts) window.removeEventListener(type, act, { capture: true });
      expectSecretsKept(secrets, kept);
      expectTruth(truth.gone);
      expectOnePerson(asked);
      expectCalm(asked);
      expectWayOn();
    },
  };
}

function expectSecretsKept(
  secrets: ReadonlyMap<string, string>,
  kept: ReadonlyMap<string, string>,
) {
  const isEnrolling = window.location.pathname.startsWith('/add');
  const places = {
    address: window.location.href,
    history: JSON.stringify(window.history.state ?? null),
    'session storage': JSON.stringify([{ ...window.sessionStorage }, [...kept.values()]]),
    'local storage': JSON.stringify({ ...window.localStorage }),
    cookie: window.document.cookie,
    // Setting up a method shows what the person has to take with them.
    screen: isEnrolling ? '' : window.document.documentElement.outerHTML,
  };
  for (const [where, text] of Object.entries(places)) {
    for (const [secret, name] of secrets)
      expect(text.includes(secret), `${name} in ${where}`).toBe(false);
  }
}

function expectTruth(gone: ReadonlySet<string>) {
  const said = [...window.document.querySelectorAll('[role="status"]')].map(
    ({ textContent }) => textContent,
  );
  // What the tenant confirmed and still lists, or won't let us look at, is said so.
  const isOpen = /It may take a moment|We couldn't look/;
  if (said.some((text) => text.startsWith('Removed: ') && !isOpen.test(text))) {
    expect(gone.size, 'removed on the screen, and at the tenant').toBeGreaterThan(0);
  }
}

/** What is changed is changed for whose list is on the screen. */
function expectOnePerson(asked: readonly Asked[]) {
  let listed: string | null = null;
  for (const { method, path, sub } of asked) {
    if (!path.startsWith('/mfa/')) continue;
    if (method === 'GET') listed = sub;
    else if (listed !== null) expect(sub, `${method} ${path} for whom`).toBe(listed);
  }
}

function expectCalm(asked: readonly Asked[]) {
  const reads = new Map<number, number>();
  for (const { method, acts: at } of asked) {
    if (method === 'GET') reads.set(at, (reads.get(at) ?? 0) + 1);
  }
  expect(Math.max(0, ...reads.values()), 'reads without an act').toBeLessThanOrEqual(
    MOST_READS_FOR_ONE_ACT,
  );
}

/** Something went wrong: it is said in a sentence, under a heading, and there is something to press. */
function expectWayOn() {
  const alerts = [...window.document.querySelectorAll('[role="alert"]')];
  const said = alerts.filter(({ textContent }) => textContent.trim() !== '');
  for (const { textContent } of said) {
    expect(textContent, 'a sentence').toMatch(/\p{L}.*[.?!…\p{L}]/su);
    expect(window.document.querySelector('h1'), 'a heading').not.toBeNull();
    expect(
      window.document.querySelector('button, a[href], summary, input'),
      'a way on',
    ).not.toBeNull();
  }
}

async function fieldsOf(response: Response): Promise<Record<string, unknown>> {
  const answer: unknown = await response.json().catch(() => null);
  return typeof answer === 'object' && answer !== null ? { ...answer } : {};
}

function claimsOf(token: string | null): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return {};
  }
}

const textIn = (claims: Record<string, unknown>, name: string) =>
  typeof claims[name] === 'string' ? claims[name] : null;
const subOf = (token: string | null) => textIn(claimsOf(token), 'sub');
const emailOf = (token: string) => textIn(claimsOf(token), 'email');
