// Where a person confirms it's them.
import { html } from 'hono/html';
import { alert, cancelForm, type FormKeys, hiddenKeys, layout, type Page } from './layout.ts';
import type { NamedMethod } from './methodName.ts';
import { waitForPush } from './scripts.ts';

export type Challenge = {
  readonly keys: FormKeys;
  readonly email: string;
  /** Null when the person has nothing this tenant can challenge with. */
  readonly method: NamedMethod | null;
  /** False when a push, text, call or email is still to be sent. */
  readonly sent: boolean;
  readonly problem: string | null;
  /** Whether the browser may be remembered. */
  readonly offersToRemember: boolean;
  /** Whether there is another method to try. */
  readonly hasOthers: boolean;
  /** Where the stand-in phone or outbox is, in a tenant that has them. */
  readonly standIns: boolean;
};

export function challengePage(challenge: Challenge): Page {
  const { keys, email, method, sent, problem } = challenge;
  const waiting = method?.kind === 'push' && sent && problem === null;
  return layout({
    title: problem ? 'Not confirmed' : "Confirm it's you",
    ...(waiting && { script: waitForPush }),
    body: html`
<h1>Confirm it's you</h1>
<p class="quiet">Signing in as ${email}</p>
${alert(problem)}
${method ? (sent ? answerForm(challenge, method, waiting) : sendForm(method, keys)) : nothingToUse}
${sent && method && isSent(method) ? againForm(method, keys) : ''}
${challenge.hasOthers ? othersForm(keys) : ''}
${cancelForm(keys)}
${challenge.standIns && method ? whereToLook(method, email) : ''}`,
  });
}

const nothingToUse = html`<p>None of your methods can be used here. This local tenant has no security keys and no device locks.</p>`;

const isSent = ({ kind }: NamedMethod) => kind !== 'otp' && kind !== 'recovery-code';

const othersForm = ({ state }: FormKeys) => html`
<form method="get" action="/u/methods">
<input type="hidden" name="state" value="${state}">
<button>Try another method</button>
</form>`;

function answerForm(
  { keys, offersToRemember }: Challenge,
  method: NamedMethod,
  waiting: boolean,
): Page {
  return html`
<p ${waiting ? html`data-waiting data-state="${keys.state}"` : ''}>${instruction(method)}</p>
<form method="post" action="/u/challenge">
${hiddenKeys(keys)}
${method.kind === 'push' ? '' : codeField(method)}
${offersToRemember ? rememberBox : ''}
<button data-main>Continue</button>
</form>`;
}

const rememberBox = html`<label class="check"><input type="checkbox" name="remember" value="yes"> Remember this browser</label>`;

function codeField({ kind }: NamedMethod): Page {
  return kind === 'recovery-code'
    ? html`<label for="code">Recovery code</label>
<input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" required autofocus>`
    : html`<label for="code">6-digit code</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required autofocus>`;
}

function instruction({ kind, target }: NamedMethod): string {
  switch (kind) {
    case 'push':
      return `We sent a push notification to ${target}. Approve it there, then continue here.`;
    case 'otp':
      return 'Type the code that your authenticator app shows now.';
    case 'sms':
      return `We sent a text message with a code to ${target}.`;
    case 'voice':
      return `We are calling ${target} with a code.`;
    case 'email':
      return `We sent an email with a code to ${target}.`;
    case 'recovery-code':
      return 'Type the recovery code you kept. It can be used once; you will get a new one.';
  }
}

const sendLabels = {
  push: 'Send push notification',
  sms: 'Send text message',
  voice: 'Call me',
  email: 'Send email',
  otp: 'Continue',
  'recovery-code': 'Continue',
} as const;

const sendForm = (method: NamedMethod, keys: FormKeys) => html`
<p>${method.kind === 'push' ? 'We can ask on' : 'We can send a code to'} ${method.target}.</p>
<form method="post" action="/u/method">
${hiddenKeys(keys)}<input type="hidden" name="method" value="${method.id}">
<button data-main>${sendLabels[method.kind]}</button>
</form>`;

const againForm = (method: NamedMethod, keys: FormKeys) => html`
<form method="post" action="/u/method">
${hiddenKeys(keys)}<input type="hidden" name="method" value="${method.id}">
<button>${method.kind === 'voice' ? 'Call again' : 'Send again'}</button>
</form>`;

function whereToLook({ kind }: NamedMethod, email: string): Page {
  if (kind === 'recovery-code') return html``;
  const link =
    kind === 'push' || kind === 'otp'
      ? html`<a href="/phone?person=${encodeURIComponent(email)}" target="_blank" rel="noopener">Open the phone</a>`
      : html`<a href="/outbox" target="_blank" rel="noopener">Open the messages</a>`;
  return html`<p class="note">No real device is asked here: this is a local tenant. ${link}</p>`;
}
