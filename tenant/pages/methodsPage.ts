// Where a person chooses how to confirm it's them.
import { html } from 'hono/html';
import { cancelForm, type FormKeys, hiddenKeys, layout, type Page } from './layout.ts';
import { methodDetail, methodTitle, type NamedMethod } from './methodName.ts';

type Methods = {
  readonly keys: FormKeys;
  readonly methods: readonly NamedMethod[];
  /** Names of security keys and device locks, which cannot be used here. */
  readonly unusable: readonly string[];
};

export function methodsPage({ keys, methods, unusable }: Methods): Page {
  return layout({
    title: 'Choose a method',
    body: html`
<h1>Choose a method</h1>
<p>How do you want to confirm it's you?</p>
${methods.map(
  (method) => html`
<form method="post" action="/u/method">
${hiddenKeys(keys)}<input type="hidden" name="method" value="${method.id}">
<button class="method">${methodTitle(method)} <span>${methodDetail(method)}</span></button>
</form>`,
)}
${unusable.map((name) => html`<p class="note">${name}: not available in this local tenant.</p>`)}
${cancelForm(keys)}`,
  });
}
