// The frame of every page of the tenant: it says where the person is.
import { html, raw } from 'hono/html';
import { keepUpToDate } from './scripts.ts';
import { style } from './style.ts';

/** A finished page: all values in it are escaped. */
export type Page = ReturnType<typeof html>;

type Frame = {
  readonly title: string;
  readonly body: Page;
  readonly script?: string;
  /** Where the person is; without it, on their way to an application. */
  readonly place?: Place;
};

type Place = 'sign-in' | 'phone' | 'stand-in' | 'start' | 'administration';

const placeNames: Record<Place, string> = {
  'sign-in': 'sign-in',
  phone: 'stand-in for a phone',
  'stand-in': 'stand-in',
  start: 'start',
  administration: 'administration',
};

export function layout({ title, body, script, place = 'sign-in' }: Frame): Page {
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
${script === keepUpToDate ? html`<noscript><meta http-equiv="refresh" content="10"></noscript>` : ''}
</head>
<body data-place="${place}">
<header><strong>Local tenant</strong> · ${placeNames[place]}</header>
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
