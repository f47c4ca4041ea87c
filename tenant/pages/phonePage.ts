// A person's phone, for want of a real one: codes of apps, pushes to answer, and a way to scan.
import { html } from 'hono/html';
import { alert, layout, type Page } from './layout.ts';
import { keepUpToDate } from './scripts.ts';

type Phone = {
  readonly email: string;
  readonly csrf: string;
  readonly secondsLeft: number;
  readonly stepSeconds: number;
  readonly codes: readonly { readonly name: string; readonly code: string }[];
  /** What was scanned into the phone, which can be taken off it. */
  readonly scanned: readonly { readonly position: number; readonly name: string }[];
  /** The device a push waits on, or null. */
  readonly openPush: string | null;
  readonly problem: string | null;
  /** What was just done. */
  readonly note: string | null;
};

export function phonePage(phone: Phone): Page {
  const { email, problem, note } = phone;
  const person = encodeURIComponent(email);
  return layout({
    title: `Phone of ${email}`,
    place: 'phone',
    script: keepUpToDate,
    body: html`
<h1>Phone of ${email}</h1>
${alert(problem)}
${note ? html`<p role="status" class="done">${note}</p>` : ''}
<div data-live aria-live="polite">${pushes(phone)}</div>
<h2>Codes</h2>
<div data-live>${codes(phone)}</div>
<p><a class="button" href="/phone/scan?person=${person}">Scan a QR code</a></p>
${forgetting(phone)}
<nav><a href="/phone">Other phones</a> <a href="/outbox">Messages</a> <a href="/mailbox?to=${person}">Mailbox</a></nav>`,
  });
}

const pushes = ({ email, csrf, openPush }: Phone): Page =>
  openPush
    ? html`<section class="push" aria-labelledby="push">
<h2 id="push">Is this you?</h2>
<p>Somebody is signing in to the local tenant as ${email}. (${openPush})</p>
<form method="post" action="/phone" class="row">
<input type="hidden" name="person" value="${email}"><input type="hidden" name="csrf" value="${csrf}">
<button name="decision" value="approve" data-main>Approve</button>
<button name="decision" value="deny">Deny</button>
</form></section>`
    : html`<p class="quiet">No push to answer.</p>`;

const codes = ({ codes, secondsLeft, stepSeconds }: Phone): Page =>
  codes.length > 0
    ? html`<ul>${codes.map(({ name, code }) => html`<li><p>${name}</p><p class="code">${code}</p></li>`)}</ul>
<p class="countdown quiet">New codes in <span data-left>${secondsLeft}</span> s
<progress max="${stepSeconds}" value="${secondsLeft}" aria-hidden="true"></progress></p>`
    : html`<p class="quiet">No authenticator app on it yet.</p>`;

const forgetting = ({ email, csrf, scanned }: Phone): Page =>
  scanned.length === 0
    ? html``
    : html`<details><summary>Scanned accounts</summary>
<p class="quiet">Taking one off the phone changes nothing where you sign in.</p>
${scanned.map(
  ({ position, name }) => html`<form method="post" action="/phone/forget">
<input type="hidden" name="person" value="${email}"><input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="position" value="${position}">
<button>Take ${name} off</button></form>`,
)}</details>`;

/** Whose phone? */
export function phonesPage(emails: readonly string[]): Page {
  return layout({
    title: 'Phones',
    place: 'phone',
    body: html`
<h1>Phones</h1>
<p>Everybody here has a phone with an authenticator app. Whose do you want to hold?</p>
<ul>${emails.map(
      (email) => html`<li><a href="/phone?person=${encodeURIComponent(email)}">${email}</a></li>`,
    )}</ul>
<nav><a href="/">Start</a> <a href="/outbox">Messages</a></nav>`,
  });
}
