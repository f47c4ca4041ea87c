// Emails that came in through SMTP.
import { html } from 'hono/html';
import { layout, type Page } from './layout.ts';
import { keepUpToDate } from './scripts.ts';
import { timeOf } from './timeOf.ts';

type Mail = {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly at: number;
};

type Mailbox = {
  /** Whose letters are shown; null for all. */
  readonly of: string | null;
  /** Newest first. */
  readonly mails: readonly Mail[];
  /** Where letters can be sent to; null in a tenant without SMTP. */
  readonly smtp: { readonly host: string; readonly port: number } | null;
  /** Whether that is the tenant's own mailbox. */
  readonly isOwn: boolean;
};

export function mailboxPage({ of, mails, smtp, isOwn }: Mailbox): Page {
  const heading = of ? `Mailbox of ${of}` : 'Mailbox';
  return layout({
    title: heading,
    place: 'stand-in',
    script: keepUpToDate,
    body: html`
<h1>${heading}</h1>
<p class="quiet">${whereFrom(smtp, isOwn)}</p>
<div data-live>
${mails.length === 0 ? html`<p>Nothing has come in.</p>` : ''}
${mails.map(
  ({ to, from, subject, text, at }) => html`<article>
<h2>${subject || 'No subject'}</h2>
<p class="quiet">To <a href="/mailbox?to=${encodeURIComponent(to)}">${to}</a> from ${from || 'nobody'}, ${timeOf(at)}</p>
<p class="letter">${text}</p>
</article>`,
)}
</div>
<nav>${of ? html`<a href="/mailbox">All letters</a> ` : ''}<a href="/outbox">Messages</a> <a href="/phone">Phones</a> <a href="/">Start</a></nav>`,
  });
}

function whereFrom(smtp: Mailbox['smtp'], isOwn: boolean): string {
  if (!smtp) return 'This tenant has no mail server; its emails are among the messages.';
  const address = `${smtp.host}:${smtp.port}`;
  return isOwn
    ? `Letters to anybody that were sent to ${address} (SMTP), by this tenant or by your own application. Nothing is passed on.`
    : `This tenant hands its emails to ${address} (SMTP); look for them there.`;
}
