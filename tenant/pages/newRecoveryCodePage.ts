// Where a person who used their recovery code gets the next one, once.
import { html } from 'hono/html';
import { type FormKeys, hiddenKeys, layout, type Page } from './layout.ts';

type NewRecoveryCode = { readonly keys: FormKeys; readonly recoveryCode: string };

export function newRecoveryCodePage({ keys, recoveryCode }: NewRecoveryCode): Page {
  return layout({
    title: 'Your new recovery code',
    body: html`
<h1>Your new recovery code</h1>
<p>The code you typed is used up. Keep this one in a safe place; it is shown only now.</p>
<p class="recovery">${recoveryCode}</p>
<form method="post" action="/u/continue">
${hiddenKeys(keys)}<button data-main>Continue</button>
</form>`,
  });
}
