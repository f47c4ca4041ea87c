// How a sign-in's answer reaches an application that did not ask for a redirect.
import { html } from 'hono/html';
import { layout, type Page } from './layout.ts';
import { postAnswer, sendForm } from './scripts.ts';

type Values = Readonly<Record<string, string>>;

/** For a hidden iframe or a popup: a message to the window that opened it, and to that origin alone. */
export function webMessagePage(origin: string, values: Values): Page {
  return layout({
    title: 'Back to the application',
    script: postAnswer,
    body: html`
<h1>Back to the application</h1>
<p data-origin="${origin}" data-answer="${JSON.stringify(values)}">The application has its answer. You can close this window.</p>`,
  });
}

/** For `form_post`: the values travel in a form, so that they are in no address and no history. */
export function formPostPage(redirectUri: string, values: Values): Page {
  return layout({
    title: 'Back to the application',
    script: sendForm,
    body: html`
<h1>Back to the application</h1>
<form method="post" action="${redirectUri}" data-send>
${Object.entries(values).map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
)}
<button data-main>Continue</button>
</form>`,
  });
}
