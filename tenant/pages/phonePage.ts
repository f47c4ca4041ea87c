// A person's phone, for want of a real one: the codes of their apps, and pushes to answer.
import { html } from 'hono/html';
import { alert, layout, type Page } from './layout.ts';
import { keepUpToDate } from './scripts.ts';

type Phone = {
  readonly email: string;
  readonly csrf: string;
  readonly secondsLeft: number;
  readonly codes: readonly { readonly name: string; readonly code: string }[];
  /** The device a push waits on, or null. */
  readonly openPush: string | null;
  readonly problem: string | null;
};

export function phonePage({ email, csrf, secondsLeft, codes, openPush, problem }: Phone): Page {
  return layout({
    title: `Phone of ${email}`,
    wide: true,
    script: keepUpToDate,
    body: html`
<h1>Phone of ${email}</h1>
${alert(problem)}
<div data-live>
<h2>Pushes</h2>
${
  openPush
    ? html`<p>Are you signing in to the local tenant? (${openPush})</p>
<form method="post" action="/phone" class="row">
<input type="hidden" name="person" value="${email}"><input type="hidden" name="csrf" value="${csrf}">
<button name="decision" value="approve" data-main>Approve</button>
<button name="decision" value="deny">Deny</button>
</form>`
    : html`<p class="quiet">Nothing to answer.</p>`
}
<h2>Codes of authenticator apps</h2>
${
  codes.length > 0
    ? html`<p class="quiet">New codes in ${secondsLeft} s</p>
<ul>${codes.map(({ name, code }) => html`<li><p>${name}</p><p class="code">${code}</p></li>`)}</ul>`
    : html`<p class="quiet">No authenticator app.</p>`
}
</div>
<p><a href="/outbox">Messages</a> · <a href="/phone">Other phones</a></p>`,
  });
}

/** Whose phone? */
export function phonesPage(emails: readonly string[]): Page {
  return layout({
    title: 'Phones',
    wide: true,
    body: html`
<h1>Phones</h1>
<ul>${emails.map(
      (email) => html`<li><a href="/phone?person=${encodeURIComponent(email)}">${email}</a></li>`,
    )}</ul>`,
  });
}
