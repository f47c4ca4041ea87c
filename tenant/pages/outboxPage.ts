// All messages the tenant has sent, for want of a phone company.
import { html } from 'hono/html';
import { layout, type Page } from './layout.ts';
import { keepUpToDate } from './scripts.ts';
import { timeOf } from './timeOf.ts';

type Message = {
  readonly channel: 'sms' | 'voice' | 'email' | 'push';
  readonly to: string;
  readonly text: string;
  readonly at: number;
  readonly subject?: string;
  readonly problem?: string;
};

const channels = { sms: 'Text', voice: 'Call', email: 'Email', push: 'Push' } as const;

/** @param messages newest first */
export function outboxPage(messages: readonly Message[]): Page {
  return layout({
    title: 'Messages',
    place: 'stand-in',
    script: keepUpToDate,
    body: html`
<h1>Messages</h1>
<p class="quiet">Everything the tenant has sent, newest first.</p>
<div data-live>
${messages.length === 0 ? html`<p>Nothing has been sent.</p>` : ''}
<ul>${messages.map(
      ({ channel, to, text, at, subject, problem }) => html`<li>
<p class="quiet">${channels[channel]} to ${to}, ${timeOf(at)}</p>
${subject ? html`<p><strong>${subject}</strong></p>` : ''}
<p>${text}</p>
${problem ? html`<p class="quiet">Not taken by the mail server: ${problem}</p>` : ''}
</li>`,
    )}</ul>
</div>
<nav><a href="/mailbox">Mailbox</a> <a href="/phone">Phones</a> <a href="/">Start</a></nav>`,
  });
}
