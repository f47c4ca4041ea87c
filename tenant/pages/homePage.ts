// What somebody finds who opens the tenant itself.
import { html } from 'hono/html';
import { layout, type Page } from './layout.ts';

export function homePage(): Page {
  return layout({
    title: 'Start',
    wide: true,
    body: html`
<h1>A local tenant</h1>
<p>It signs people in for the application you are developing. Nobody signs in on this page: start in the application.</p>
<ul>
<li><a href="/phone">Phones</a>: codes of authenticator apps, and pushes to answer</li>
<li><a href="/outbox">Messages</a>: texts, calls and emails that were sent</li>
</ul>`,
  });
}
