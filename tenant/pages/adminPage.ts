// What support would do for somebody who is locked out: see their methods, take some away, help them back in.
import { html } from 'hono/html';
import { alert, layout, type Page } from './layout.ts';

/** As the Management API writes it. */
export type ListedMethod = {
  readonly id: string;
  readonly type: string;
  readonly confirmed: boolean;
  readonly name?: string;
  readonly phone_number?: string;
  readonly email?: string;
  readonly link_id?: string;
  readonly authentication_methods?: readonly { readonly type: string }[];
};

type Admin = {
  readonly userId: string;
  readonly email: string;
  readonly csrf: string;
  readonly methods: readonly ListedMethod[];
  readonly problem: string | null;
  /** What was just done. */
  readonly note: string | null;
  /** What is told once, and where it should go. */
  readonly told: { readonly what: string; readonly secret: string; readonly link: boolean } | null;
};

export function adminPage(admin: Admin): Page {
  const { email, methods, problem, note } = admin;
  return layout({
    title: problem ? 'Not done' : `Methods of ${email}`,
    place: 'administration',
    body: html`
<h1>${email}</h1>
${alert(problem)}
${note ? html`<p role="status" class="done">${note}</p>` : ''}
${tell(admin)}
<h2>Methods</h2>
${
  methods.length === 0
    ? html`<p class="quiet">None. A verified address is part of the profile and not listed here.</p>`
    : html`<ul class="methods">${methods.map((method) => listed(admin, method))}</ul>`
}
${methods.some(({ type, confirmed }) => type === 'recovery-code' && confirmed) ? newCode(admin) : ''}
<h2>Help them back in</h2>
${ticket(admin)}
<h2>Start over</h2>
${act(admin, 'forget-browsers', html`<button>Forget remembered browsers</button>`)}
${methods.length === 0 ? '' : removeAll(admin)}
<nav><a href="/admin">Everybody</a> <a href="/phone?person=${encodeURIComponent(email)}">Their phone</a> <a href="/mailbox?to=${encodeURIComponent(email)}">Their mailbox</a></nav>`,
  });
}

const tell = ({ told }: Admin): Page =>
  told
    ? html`<section class="told" role="status"><p>${told.what}</p>
<p class="recovery">${told.link ? html`<a href="${told.secret}">${told.secret}</a>` : told.secret}</p></section>`
    : html``;

const act = ({ userId, csrf }: Admin, action: string, inside: Page): Page => html`
<form method="post" action="/admin">
<input type="hidden" name="user" value="${userId}"><input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="action" value="${action}">${inside}</form>`;

function listed(admin: Admin, method: ListedMethod): Page {
  const { id, confirmed, link_id } = method;
  const title = titleOf(method);
  const inWords = title.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  const remove = html`<input type="hidden" name="method" value="${id}"><button aria-describedby="${id}">Remove ${inWords}</button>`;
  return html`<li>
<div><p><strong>${title}</strong>${confirmed ? '' : html` <span class="quiet">not confirmed</span>`}</p>
<p class="quiet" id="${id}">${id}${link_id ? html`, goes together with ${link_id}` : ''}</p></div>
${act(admin, 'remove', remove)}
</li>`;
}

const newCode = (admin: Admin) =>
  act(admin, 'new-code', html`<button>Make a new recovery code</button>`);

const ticket = (admin: Admin) =>
  act(
    admin,
    'ticket',
    html`
<p>An enrollment ticket is an address where they can set up a method, once, within five days.</p>
<label class="check"><input type="checkbox" name="more" value="yes" checked> Also when they have a method already</label>
<label class="check"><input type="checkbox" name="mail" value="yes"> Send it to them by email</label>
<button>Make a ticket</button>`,
  );

const removeAll = (admin: Admin) =>
  act(
    admin,
    'remove-all',
    html`
<label class="check"><input type="checkbox" name="sure" value="yes" required> Yes, with the recovery code; they start as if they were new</label>
<button data-danger>Remove all methods</button>`,
  );

const titles: Readonly<Record<string, string>> = {
  totp: 'Authenticator app',
  push: 'Push notification',
  email: 'Email',
  'recovery-code': 'Recovery code',
  'webauthn-roaming': 'Security key',
  'webauthn-platform': 'Device lock',
};

const phoneWays: Readonly<Record<string, string>> = { sms: 'Text', voice: 'call' };

/** `Text and call +491701234567`, `Push notification on Ada's Pixel 9` */
function titleOf({
  type,
  name,
  phone_number,
  email,
  authentication_methods,
}: ListedMethod): string {
  if (phone_number) {
    const ways = authentication_methods?.map((each) => phoneWays[each.type] ?? each.type) ?? [];
    const all = ways.join(' and ');
    return `${all.charAt(0).toUpperCase()}${all.slice(1)} ${phone_number}`;
  }
  const title = titles[type] ?? type;
  if (email) return `${title} to ${email}`;
  return name ? `${title} on ${name}` : title;
}

/** Whom is it about? */
export function peoplePage(emails: readonly string[], problem: string | null): Page {
  return layout({
    title: problem ? 'Not found' : 'Administration',
    place: 'administration',
    body: html`
<h1>Administration</h1>
${alert(problem)}
<p>Whom do you want to help? Everything here is done through the Management API, with a token of the application <code>latchkey-local-admin</code>.</p>
<ul>${emails.map(
      (email) => html`<li><a href="/admin?person=${encodeURIComponent(email)}">${email}</a></li>`,
    )}</ul>
<nav><a href="/">Start</a></nav>`,
  });
}
