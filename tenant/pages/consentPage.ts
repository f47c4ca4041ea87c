// Where a person decides what an application that is not the tenant's own may do.
import { html } from 'hono/html';
import { type FormKeys, hiddenKeys, layout, type Page } from './layout.ts';

type Consent = {
  readonly keys: FormKeys;
  readonly application: string;
  readonly email: string;
  /** As the application asked for them: `'read:authenticators'`. */
  readonly scopes: readonly string[];
};

const meanings: Readonly<Record<string, string>> = {
  openid: 'Know that it is you',
  profile: 'See your name',
  email: 'See your email address',
  offline_access: 'Keep its access while you are away',
};

export function consentPage({ keys, application, email, scopes }: Consent): Page {
  return layout({
    title: 'Allow access',
    body: html`
<h1>Allow access?</h1>
<p class="quiet">Signed in as ${email}</p>
<p>${application} is not part of this tenant. It asks to:</p>
<ul>${(scopes.length > 0 ? scopes : ['openid']).map(
      (scope) => html`<li>${meanings[scope] ?? scope}</li>`,
    )}</ul>
<form method="post" action="/u/consent">
${hiddenKeys(keys)}<input type="hidden" name="decision" value="accept">
<button data-main>Accept</button>
</form>
<form method="post" action="/u/consent">
${hiddenKeys(keys)}<input type="hidden" name="decision" value="decline">
<button>Decline</button>
</form>`,
  });
}
