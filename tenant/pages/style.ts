// How the tenant's pages look: a cousin of the security page, and plainly not the same place.

export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#eef0f3, #14171c);
  --surface: light-dark(#ffffff, #1d2128);
  --line: light-dark(#c9ced6, #3a414c);
  --edge: light-dark(#767f8c, #8a94a3);
  --text: light-dark(#1b1f26, #edf0f4);
  --quiet: light-dark(#555e6b, #a9b2bf);
  --accent: light-dark(#4b3fa8, #b3a9ff);
  --on-accent: light-dark(#ffffff, #17123d);
  --danger: light-dark(#a3201d, #ffaba5);
  --danger-surface: light-dark(#fdeeed, #3d1f1f);
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0;
  min-block-size: 100vh;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif;
}
header, main { inline-size: min(24rem, 100% - 2rem); margin-inline: auto; }
body:is([data-place=stand-in], [data-place=start], [data-place=administration]) :is(header, main) { inline-size: min(40rem, 100% - 2rem); }
body[data-place=phone] main { border: 1px solid var(--edge); border-radius: 1.5rem; }
header {
  padding-block: 2rem 0.75rem;
  color: var(--quiet);
  font-size: 0.9375rem;
}
header strong { color: var(--accent); }
main {
  margin-block-end: 2rem;
  padding: 1.5rem;
  background: var(--surface);
  border: 1px solid var(--line);
  border-block-start: 3px solid var(--accent);
  border-radius: 0.5rem;
}
h1 { margin: 0 0 0.5rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.0625rem; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
label { display: block; margin-block-end: 0.25rem; font-weight: 600; }
input:not([type=checkbox]), select, textarea {
  inline-size: 100%;
  min-block-size: 2.75rem;
  margin-block-end: 1rem;
  padding: 0.5rem 0.75rem;
  color: inherit;
  background: var(--surface);
  border: 1px solid var(--edge);
  border-radius: 0.5rem;
  font: inherit;
}
input[inputmode=numeric], .code { font-variant-numeric: tabular-nums; letter-spacing: 0.08em; }
.check { display: flex; align-items: center; gap: 0.75rem; min-block-size: 2.75rem; margin-block-end: 0.5rem; font-weight: 400; }
.check input { flex: none; inline-size: 1.25rem; block-size: 1.25rem; accent-color: var(--accent); }
textarea { resize: vertical; font-family: ui-monospace, monospace; }
form + form { margin-block-start: 0.5rem; }
button, a.button {
  inline-size: 100%;
  min-block-size: 2.75rem;
  padding: 0.5rem 1rem;
  color: var(--text);
  background: transparent;
  border: 1px solid var(--edge);
  border-radius: 0.5rem;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
a.button { display: block; text-align: center; text-decoration: none; }
button[data-danger] { color: var(--danger); border-color: currentColor; }
button[data-main] { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
button[data-quiet] { border-color: transparent; color: var(--accent); }
.method { display: grid; text-align: start; }
.method span { font-weight: 400; color: var(--quiet); overflow-wrap: anywhere; }
.alert {
  padding: 0.75rem;
  color: var(--danger);
  background: var(--danger-surface);
  border-inline-start: 3px solid var(--danger);
  border-radius: 0.25rem;
}
.note { margin: 1.25rem 0 0; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: 0.9375rem; }
.code { font-size: 1.5rem; font-weight: 600; }
.recovery { font: 600 1.125rem/1.6 ui-monospace, monospace; letter-spacing: 0.08em; }
.key { font: 600 1.0625rem/1.6 ui-monospace, monospace; }
.qr { inline-size: fit-content; margin: 0 auto 1rem; background: #fff; border-radius: 0.5rem; forced-color-adjust: none; }
.qr svg { display: block; inline-size: min(15rem, 100%); block-size: auto; }
button + button { margin-block-start: 0.5rem; }
.row { display: flex; gap: 0.75rem; }
.row button { margin: 0; }
.done { padding: 0.75rem; border-inline-start: 3px solid var(--accent); background: var(--ground); border-radius: 0.25rem; }
.told, .push { margin-block: 1rem; padding: 1rem; border: 1px solid var(--accent); border-radius: 0.5rem; }
.told p:last-child, .push form { margin: 0; }
.push h2 { margin-block-start: 0; }
.countdown { margin-block: 0.5rem 1.5rem; }
progress { display: block; inline-size: 100%; block-size: 0.25rem; margin-block-start: 0.25rem; appearance: none; border: 0; border-radius: 1rem; background: var(--line); overflow: hidden; }
progress::-webkit-progress-bar { background: var(--line); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }
article { padding-block: 1rem; border-block-start: 1px solid var(--line); }
article h2 { margin-block-start: 0; }
article p { margin-block-end: 0.5rem; }
.letter { white-space: pre-wrap; }
code { font: 0.9375em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: 0; padding: 0.75rem; background: var(--ground); border-radius: 0.5rem; overflow-x: auto; }
pre code { overflow-wrap: normal; }
details { margin-block: 1rem; }
summary { min-block-size: 2.75rem; padding-block: 0.625rem; cursor: pointer; font-weight: 600; }
nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-block-start: 1.5rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--line); }
nav a { min-block-size: 2.75rem; padding-block: 0.625rem; }
ul { margin: 0 0 1rem; padding: 0; list-style: none; }
li { padding-block: 0.75rem; border-block-start: 1px solid var(--line); }
li p { margin: 0; }
li form { margin-block-start: 0.5rem; }
li > .quiet { display: block; }
@media (min-width: 40rem) {
  .methods li { display: grid; grid-template-columns: 1fr 15rem; gap: 0 1rem; align-items: center; }
  .methods li form { margin: 0; }
}
.quiet { color: var(--quiet); overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (forced-colors: active) { button[data-main], .alert { border: 2px solid; } }
`;
