// Where a sign-in ends that cannot be answered to any application.
import { html } from 'hono/html';
import { layout, type Page } from './layout.ts';

type Problem = { readonly heading: string; readonly text: string };

export function errorPage({ heading, text }: Problem): Page {
  return layout({ title: heading, body: html`<h1>${heading}</h1><p>${text}</p>` });
}
