// Where a person signs out of the tenant itself, or is asked whether they want to.
import { html } from 'hono/html';
import { type FormKeys, hiddenKeys, layout, type Page } from './layout.ts';

type Question = {
  readonly keys: FormKeys;
  readonly email: string;
  /** What the form brings back: where to go from here, as it was asked. */
  readonly goal: Readonly<Record<string, string>>;
};

export function confirmSignOutPage({ keys, email, goal }: Question): Page {
  return layout({
    title: 'Sign out',
    body: html`
<h1>Do you want to sign out?</h1>
<p>You are signed in as ${email}. If you did not ask for this, close the page.</p>
<form method="post" action="/u/logout">
${hiddenKeys(keys)}${Object.entries(goal).map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
)}
<button data-main>Sign out</button>
</form>`,
  });
}

export function signedOutPage(): Page {
  return layout({
    title: 'Signed out',
    body: html`<h1>You are signed out</h1><p>You can close this page.</p>`,
  });
}
