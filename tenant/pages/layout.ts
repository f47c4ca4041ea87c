// The frame of every page of the tenant: it says where the person is.
import { html, raw } from 'hono/html';
import { style } from './style.ts';

/** A finished page: all values in it are escaped. */
export type Page = ReturnType<typeof html>;

type Frame = {
  readonly title: string;
  readonly body: Page;
  readonly script?: string;
  /** For the stand-ins (phone, outbox), which hold lists. */
  readonly wide?: boolean;
};

export function layout({ title, body, script, wide }: Frame): Page {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} · Local tenant</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
${script ? html`<script type="module">${raw(script)}</script>` : ''}
</head>
<body${wide ? html` data-wide` : ''}>
<header><strong>Local tenant</strong> · ${wide ? 'stand-in' : 'sign-in'}</header>
<main>${body}</main>
</body>
</html>`;
}

/** A problem the person must hear of at once. */
export const alert = (text: string | null): Page =>
  text ? html`<p class="alert" role="alert">${text}</p>` : html``;

/** What every form of a sign-in carries: which sign-in, and that it was this browser's page. */
export type FormKeys = { readonly state: string; readonly csrf: string };

export const hiddenKeys = ({ state, csrf }: FormKeys): Page => html`
<input type="hidden" name="state" value="${state}">
<input type="hidden" name="csrf" value="${csrf}">`;

export const cancelForm = (keys: FormKeys): Page => html`
<form method="post" action="/u/cancel">${hiddenKeys(keys)}<button data-quiet>Cancel</button></form>`;
