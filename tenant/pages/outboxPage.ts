// All messages the tenant has sent, for want of a phone company and a mail server.
import { html } from 'hono/html';
import { layout, type Page } from './layout.ts';
import { keepUpToDate } from './scripts.ts';

type Message = {
  readonly channel: string;
  readonly to: string;
  readonly text: string;
  readonly at: number;
};

/** @param messages newest first */
export function outboxPage(messages: readonly Message[]): Page {
  return layout({
    title: 'Messages',
    wide: true,
    script: keepUpToDate,
    body: html`
<h1>Messages</h1>
<div data-live>
${messages.length === 0 ? html`<p class="quiet">Nothing has been sent.</p>` : ''}
<ul>${messages.map(
      ({ channel, to, text, at }) => html`<li>
<p class="quiet">${channel} to ${to}, ${new Date(at * 1000).toISOString().slice(11, 19)}</p>
<p>${text}</p>
</li>`,
    )}</ul>
</div>
<p><a href="/phone">Phones</a></p>`,
  });
}
