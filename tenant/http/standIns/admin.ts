// /admin: support at work, through the Management API.
import { localAdminClient } from '#tenant/domain/oauth/clients.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { ensureBrowserCookie } from '#tenant/http/cookies.ts';
import { csrfToken } from '#tenant/http/guards.ts';
import { respondPage, respondProblem } from '#tenant/http/respond.ts';
import { adminPage, type ListedMethod, peoplePage } from '#tenant/pages/adminPage.ts';
import {
  type ManagementAnswer,
  type ManagementClient,
  openManagement,
} from './managementClient.ts';

type User = { readonly user_id: string; readonly email: string };

type Result = {
  readonly problem?: string;
  readonly note?: string;
  readonly told?: { what: string; secret: string; link: boolean };
};

export async function showAdmin(c: TenantContext): Promise<Response> {
  const call = await openManagement(c);
  if (!call) return tellOfChange(c);
  const email = c.req.query('person');
  if (!email) return showEverybody(c, call, null);
  const found = await call('GET', `users?q=${encodeURIComponent(`email:"${email}"`)}`);
  const [user] = found.ok ? (found.body as readonly User[]) : [];
  if (!user) return showEverybody(c, call, 'Nobody has this address.');
  const note = own(notes, c.req.query('done') ?? '');
  return showUser(c, call, user, note ? { note } : {});
}

export async function administer(c: TenantContext): Promise<Response> {
  const { form } = c.var;
  const call = await openManagement(c);
  if (!call) return tellOfChange(c);
  const path = `users/${encodeURIComponent(form.get('user') ?? '')}`;
  const found = await call('GET', path);
  if (!found.ok) return showEverybody(c, call, found.problem);
  const user = found.body as User;
  const action = form.get('action') ?? '';
  const answer = await own(actions, action)?.(call, path, form, user);
  if (!answer) return showUser(c, call, user, { problem: 'Nothing was done: no such action.' });
  if (!answer.ok)
    return showUser(c, call, user, { problem: `Nothing was done. ${answer.problem}` });
  const told = tellOnce(answer.body);
  if (told) return showUser(c, call, user, { told });
  return c.redirect(`/admin?person=${encodeURIComponent(user.email)}&done=${action}`, 303);
}

/** The control plane may register it anew, with another secret or fewer rights. */
const tellOfChange = (c: TenantContext) =>
  respondProblem(
    c,
    400,
    'This page has no way to the Management API',
    `The application ${localAdminClient.clientId} was registered anew, and gets no token any more.`,
  );

type Action = (
  call: ManagementClient,
  path: string,
  form: URLSearchParams,
  user: User,
) => Promise<ManagementAnswer> | undefined;

const actions: Readonly<Record<string, Action>> = {
  remove: (call, path, form) =>
    call(
      'DELETE',
      `${path}/authentication-methods/${encodeURIComponent(form.get('method') ?? '')}`,
    ),
  'remove-all': (call, path, form) =>
    form.get('sure') === 'yes' ? call('DELETE', `${path}/authentication-methods`) : undefined,
  'new-code': (call, path) => call('POST', `${path}/recovery-code-regeneration`),
  'forget-browsers': (call, path) =>
    call('POST', `${path}/multifactor/actions/invalidate-remember-browser`),
  ticket: (call, _, form, user) =>
    call('POST', 'guardian/enrollments/ticket', {
      user_id: user.user_id,
      allow_multiple_enrollments: form.get('more') === 'yes',
      send_mail: form.get('mail') === 'yes',
    }),
};

const notes: Readonly<Record<string, string>> = {
  remove: 'Removed, with what goes together with it.',
  'remove-all': 'All methods are removed.',
  'forget-browsers': 'No browser is remembered any more.',
};

/** Not what every object has by birth: `constructor` is no action. */
const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

function tellOnce(body: unknown): Result['told'] {
  const { recovery_code, ticket_url } = (body ?? {}) as Record<string, string | undefined>;
  if (recovery_code) {
    return {
      what: 'The new recovery code. It is shown only now; the old one is worth nothing.',
      secret: recovery_code,
      link: false,
    };
  }
  if (!ticket_url) return undefined;
  return { what: 'The ticket. It is shown only now.', secret: ticket_url, link: true };
}

async function showEverybody(
  c: TenantContext,
  call: ManagementClient,
  problem: string | null,
): Promise<Response> {
  const { ok, body } = await call('GET', 'users?per_page=100');
  const emails = ok ? (body as readonly User[]).map(({ email }) => email) : [];
  return respondPage(c, peoplePage(emails, problem), problem ? 404 : 200);
}

async function showUser(
  c: TenantContext,
  call: ManagementClient,
  user: User,
  { problem, note, told }: Result,
): Promise<Response> {
  const listed = await call(
    'GET',
    `users/${encodeURIComponent(user.user_id)}/authentication-methods?per_page=100`,
  );
  return respondPage(
    c,
    adminPage({
      userId: user.user_id,
      email: user.email,
      csrf: csrfToken(c, ensureBrowserCookie(c), 'admin'),
      methods: listed.ok ? (listed.body as readonly ListedMethod[]) : [],
      problem: problem ?? (listed.ok ? null : listed.problem),
      note: note ?? null,
      told: told ?? null,
    }),
    problem ? 400 : 200,
  );
}
