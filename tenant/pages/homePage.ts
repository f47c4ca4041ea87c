// What somebody finds who opens the tenant itself: what is here, and how to drive it.
import { html } from 'hono/html';
import { layout, type Page } from './layout.ts';

type Home = {
  readonly origin: string;
  readonly people: readonly { readonly email: string; readonly has: string | null }[];
  /** The password of the demo people. */
  readonly password: string;
  readonly applications: readonly {
    readonly clientId: string;
    readonly name: string;
    readonly callbackUrls: readonly string[];
  }[];
  /** Where letters can be sent to. */
  readonly smtp: { readonly host: string; readonly port: number } | null;
};

export function homePage(home: Home): Page {
  const { origin, smtp } = home;
  return layout({
    title: 'Start',
    place: 'start',
    body: html`
<h1>A local tenant</h1>
<p>It signs people in for the application you are developing. Nobody signs in on this page: start in the application.</p>
<h2>In place of people and their devices</h2>
<ul>
<li><a href="/phone">Phones</a> <span class="quiet">codes of authenticator apps, pushes to answer, QR codes to scan</span></li>
<li><a href="/outbox">Messages</a> <span class="quiet">texts, calls, emails and pushes that were sent</span></li>
<li><a href="/mailbox">Mailbox</a> <span class="quiet">emails that came through SMTP${smtp ? html`, at ${smtp.host}:${smtp.port}` : ''}</span></li>
<li><a href="/admin">Administration</a> <span class="quiet">what support would do for somebody</span></li>
</ul>
<h2>For programs</h2>
<ul>
<li><a href="/.well-known/openid-configuration">Discovery</a> <span class="quiet">OpenID Connect</span></li>
<li><a href="/openapi.json">openapi.json</a> <span class="quiet">every call and its answers</span></li>
</ul>
${people(home)}
${applications(home)}
<h2>Drive it</h2>
<p>The control plane makes people, moves the clock and plans failures. For instance:</p>
<pre tabindex="0" role="region" aria-label="Example calls"><code>${examples(origin)}</code></pre>`,
  });
}

const people = ({ people, password }: Home): Page => html`
<h2>People</h2>
<p>The demo people share a password: <code>${password}</code></p>
<ul>${people.map(
  ({ email, has }) => html`<li><a href="/phone?person=${encodeURIComponent(email)}">${email}</a>
<span class="quiet">${has ?? 'made by you or a test'}</span></li>`,
)}</ul>`;

const applications = ({ applications }: Home): Page => html`
<h2>Applications</h2>
<ul>${applications.map(
  ({ clientId, name, callbackUrls }) => html`<li><p>${name}: <code>${clientId}</code></p>
${callbackUrls.length === 0 ? html`<p class="quiet">signs nobody in</p>` : ''}
${callbackUrls.map((url) => html`<p class="quiet">${url}</p>`)}</li>`,
)}</ul>`;

const examples = (origin: string) => `curl ${origin}/_control/people/ada@example.com
curl -X POST ${origin}/_control/clock \\
  -H 'Content-Type: application/json' \\
  -d '{"advanceSeconds": 600}'
curl -X POST ${origin}/_control/reset`;
