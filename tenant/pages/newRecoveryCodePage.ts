// Where a person gets a recovery code, once: the first, or the next one after they used it.
import { html } from 'hono/html';
import { type FormKeys, hiddenKeys, layout, type Page } from './layout.ts';

type NewRecoveryCode = {
  readonly keys: FormKeys;
  readonly recoveryCode: string;
  /** Whether it takes the place of one that was just used. */
  readonly replaces: boolean;
};

export function newRecoveryCodePage({ keys, recoveryCode, replaces }: NewRecoveryCode): Page {
  const title = replaces ? 'Your new recovery code' : 'Your recovery code';
  return layout({
    title,
    body: html`
<h1>${title}</h1>
<p>${
      replaces
        ? 'The code you typed is used up. Keep this one in a safe place; it is shown only now.'
        : 'It lets you in once when you have nothing else at hand. Keep it in a safe place; it is shown only now.'
    }</p>
<p class="recovery">${recoveryCode}</p>
<form method="post" action="/u/continue">
${hiddenKeys(keys)}<button data-main>Continue</button>
</form>`,
  });
}
