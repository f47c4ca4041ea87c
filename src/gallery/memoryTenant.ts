// A tenant in memory, behind the port that the page asks over: enough of one to bring each screen about, and no more.
// Whether the page gets along with a real one is for the journeys, which have the local tenant.
import { type Granting, grantedBy, TENANT } from './grantedBy.ts';
import { type Row, recoveryCode } from './rows.ts';

/** A refusal, or an answer; `lost`: no answer; `never`: none until the page stops waiting. */
export type Answer =
  | 'lost'
  | 'never'
  | {
      readonly status?: number;
      readonly body?: unknown;
      readonly text?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** What is asked, in one or two words: `'list'`, `'remove'`, `'begin'`, or the end of a grant's name. */
type Asked = string;

export type MemorySettings = Granting & {
  readonly rows?: readonly Row[];
  /** Answers that differ from the usual ones, the first for the first time; the last stays. */
  readonly answers?: Readonly<Record<Asked, Answer | readonly (Answer | 'usual')[]>>;
};

/** The code that it takes everywhere. */
export const RIGHT_CODE = '123456';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const uri = (issuer: string) =>
  `otpauth://totp/${issuer}:ada%40example.com?secret=${SECRET}&issuer=${issuer}`;

export type MemoryTenant = ReturnType<typeof createMemoryTenant>;

export function createMemoryTenant(settings: MemorySettings) {
  const times = new Map<Asked, number>();
  let rows = settings.rows ?? [];
  let answers = settings.answers ?? {};
  let made = 0;
  let answering = 0;
  const granted = (more?: object) => ({ body: grantedBy(settings, more) });

  const usual: Readonly<Record<string, (given: Given) => Answer>> = {
    list: () => ({ body: rows }),
    remove({ path }) {
      const id = decodeURIComponent(path.split('/').at(-1) ?? '');
      rows = rows.filter((row) => !goesWith(rows, id).has(row.id));
      return { status: 204 };
    },
    begin({ body }) {
      const [kind = 'otp'] = body.oob_channels ?? body.authenticator_types ?? [];
      made += 1;
      const isFirst = !rows.some(({ active }) => active);
      const code = isFirst ? [{ ...recoveryCode(), active: false }] : [];
      rows = [...rows, ...unconfirmed(kind, `Made${made}w3Cw0XCt5xQ`, body), ...code];
      const recovery = isFirst ? { recovery_codes: ['MZCRQ4W7B2T9KLXP5D3HVN8J'] } : {};
      const app = { barcode_uri: uri('Example'), secret: SECRET };
      return { body: { ...recovery, ...(kind === 'otp' ? app : { ...app, oob_code: 'oob' }) } };
    },
    challenge: () => ({ body: { challenge_type: 'oob', oob_code: 'oob' } }),
    code: () => granted(),
    password: () => ({ status: 403, body: { error: 'mfa_required', mfa_token: 'mfa' } }),
    'mfa-otp': ({ form }) => confirm(form.get('otp')),
    'mfa-oob': ({ form }) => confirm(form.get('binding_code')),
    'mfa-recovery-code': () => granted({ recovery_code: '7KXPB2T9MZCRQ4W5D3HVN8JL' }),
    discovery: () => ({ body: { issuer: `${TENANT}/` }, headers: { date: now() } }),
  };

  function confirm(typed: string | null): Answer {
    // A push waits for the phone, which nobody has here.
    if (typed === null) return { status: 400, body: { error: 'authorization_pending' } };
    if (typed !== RIGHT_CODE) return wrongCode;
    rows = rows.map((row) => ({ ...row, active: true }));
    return granted();
  }

  /** What is answered this time. */
  function answerTo(asked: Asked, given: Given): Answer {
    const time = times.get(asked) ?? 0;
    times.set(asked, time + 1);
    const plan = answers[asked] ?? 'usual';
    const planned: readonly (Answer | 'usual')[] = isList(plan) ? plan : [plan];
    const answer: Answer | 'usual' = planned[Math.min(time, planned.length - 1)] ?? 'usual';
    if (answer !== 'usual') return answer;
    return usual[asked]?.(given) ?? { status: 404, body: {} };
  }

  const send: typeof fetch = async (input, init = {}) => {
    const { pathname: path } = new URL(String(input));
    const text = typeof init.body === 'string' ? init.body : '';
    const form = init.body instanceof URLSearchParams ? init.body : new URLSearchParams(text);
    const body = text.startsWith('{') ? JSON.parse(text) : {};
    const answer = answerTo(nameOf(init.method ?? 'GET', path, form), { path, form, body });
    answering += 1;
    // Nobody waits for an answer in memory; but what it brings about is to be awaited.
    setTimeout(() => {
      answering -= 1;
    });
    if (answer === 'lost') throw new TypeError('no network');
    if (answer === 'never') return untilAborted(init.signal);
    const { status = 200, headers } = answer;
    const said = answer.text ?? (status === 204 ? null : JSON.stringify(answer.body ?? {}));
    return new Response(said, {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    });
  };

  return {
    send,
    /** Nothing is being answered. */
    isIdle: () => answering === 0,
    /** From now on. */
    answer(asked: Asked, answer: Answer) {
      answers = { ...answers, [asked]: answer };
    },
    /** Somebody else changes what there is. */
    change(to: readonly Row[]) {
      rows = to;
    },
  };
}

type Given = {
  readonly path: string;
  readonly form: URLSearchParams;
  readonly body: {
    readonly oob_channels?: readonly string[];
    readonly authenticator_types?: readonly string[];
    readonly phone_number?: string;
    readonly email?: string;
  };
};

export const wrongCode: Answer = {
  status: 403,
  body: { error: 'invalid_grant', error_description: 'Invalid otp_code.' },
};

const places: Readonly<Record<string, Asked>> = {
  'GET /mfa/authenticators': 'list',
  'POST /mfa/associate': 'begin',
  'POST /mfa/challenge': 'challenge',
  'GET /.well-known/openid-configuration': 'discovery',
};

function nameOf(method: string, path: string, form: URLSearchParams): Asked {
  if (method === 'DELETE') return 'remove';
  if (path !== '/oauth/token') return places[`${method} ${path}`] ?? path;
  const grant = form.get('grant_type') ?? '';
  return grant === 'authorization_code' ? 'code' : (grant.split('/').at(-1) ?? grant);
}

/** Ids that end alike go together, and so do an app that approves and the codes right behind it. */
function goesWith(rows: readonly Row[], id: string): ReadonlySet<string> {
  const at = rows.findIndex((row) => row.id === id);
  const [next, before] = [rows[at + 1], rows[at - 1]];
  const end = id.split('|')[1] ?? '';
  const twins = rows.filter((row) => row.id.endsWith(`|${end}`)).map((row) => row.id);
  if (id.startsWith('push|') && next?.id.startsWith('totp|')) twins.push(next.id);
  if (id.startsWith('totp|') && before?.id.startsWith('push|')) twins.push(before.id);
  return new Set(twins);
}

function unconfirmed(kind: string, key: string, { phone_number, email }: Given['body']) {
  const row = (prefix: string, more: Partial<Row> = {}): Row => ({
    id: `${prefix}|dev_${key}`,
    authenticator_type: prefix === 'totp' ? 'otp' : 'oob',
    active: false,
    ...more,
  });
  switch (kind) {
    case 'otp':
      return [row('totp')];
    case 'auth0':
      return [row('push', { oob_channel: 'auth0', name: 'Pixel 9' }), row('totp')];
    case 'email':
      return [row('email', { oob_channel: 'email', name: masked(email ?? '') })];
    default: {
      const name = (phone_number ?? '').replace(/.(?=.{4})/g, 'X');
      return ['sms', 'voice'].map((channel) => row(channel, { oob_channel: channel, name }));
    }
  }
}

const masked = (address: string) => address.replace(/^[^@]+/, '***');

const now = () => new Date().toUTCString();

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

const isList = <One, Many extends readonly unknown[]>(one: One | Many): one is Many =>
  Array.isArray(one);
