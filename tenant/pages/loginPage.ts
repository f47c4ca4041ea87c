// Where a person says who they are.
import { html } from 'hono/html';
import { alert, cancelForm, type FormKeys, hiddenKeys, layout, type Page } from './layout.ts';

type Login = {
  readonly keys: FormKeys;
  readonly application: string;
  readonly email: string;
  readonly problem: string | null;
};

export function loginPage({ keys, application, email, problem }: Login): Page {
  return layout({
    title: problem ? 'Not signed in' : 'Sign in',
    body: html`
<h1>Sign in</h1>
<p>to go on to ${application}</p>
${alert(problem)}
<form method="post" action="/u/login">
${hiddenKeys(keys)}
<label for="email">Email</label>
<input id="email" name="email" type="email" autocomplete="username" required value="${email}" ${email ? '' : 'autofocus'}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required ${email ? 'autofocus' : ''}>
<button data-main>Sign in</button>
</form>
${cancelForm(keys)}`,
  });
}
