// Where a person shows that they hold the factor they are setting up.
import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';
import { otherFactorForm } from './enrollPages.ts';
import { alert, cancelForm, type FormKeys, hiddenKeys, layout, type Page } from './layout.ts';
import { waitForPush } from './scripts.ts';

type Confirming = {
  readonly keys: FormKeys;
  readonly email: string;
  readonly kind: 'otp' | 'push' | 'sms' | 'voice' | 'email';
  /** A masked number or address. */
  readonly target: string;
  /** What the QR code says: `'otpauth://totp/…'`. */
  readonly barcodeUri: string | null;
  /** The app's key, for those who type it: 32 letters of base32. */
  readonly seed: string | null;
  /** For a push: whether a phone has scanned. */
  readonly scanned: boolean;
  readonly problem: string | null;
  readonly hasOthers: boolean;
  /** Where the stand-in phone or outbox is, in a tenant that has them. */
  readonly standIns: boolean;
};

export function confirmFactorPage(confirming: Confirming): Page {
  const { keys, email, kind, scanned, problem } = confirming;
  const waiting = kind === 'push' && !scanned;
  return layout({
    title: problem ? 'Not confirmed' : titleOf(confirming),
    ...(waiting && { script: waitForPush }),
    body: html`
<h1>${titleOf(confirming)}</h1>
<p class="quiet">Signing in as ${email}</p>
${alert(problem)}
${instructionOf(confirming)}
<form method="post" action="/u/enroll/confirm">
${hiddenKeys(keys)}
${kind === 'push' ? '' : codeField}
<button data-main>Continue</button>
</form>
${confirming.target ? againForm(confirming) : ''}
${scanned || !confirming.hasOthers ? '' : otherFactorForm(keys)}
${scanned ? '' : cancelForm(keys)}
${confirming.standIns && !scanned ? whereToLook(confirming) : ''}`,
  });
}

const codeField = html`<label for="code">6-digit code</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required autofocus>`;

/** Back to the number or address, which may have been the wrong one. */
const againForm = ({ keys, kind }: Confirming) => html`
<form method="get" action="/u/enroll">
<input type="hidden" name="state" value="${keys.state}">
<input type="hidden" name="factor" value="${kind === 'email' ? 'email' : 'phone'}">
<button>Send another code</button>
</form>`;

function titleOf({ kind, scanned }: Confirming): string {
  if (scanned) return 'Your phone is connected';
  return kind === 'otp' || kind === 'push' ? 'Scan this QR code' : 'Type the code we sent';
}

function instructionOf({ keys, kind, target, barcodeUri, seed, scanned }: Confirming): Page {
  switch (kind) {
    case 'push':
      return scanned
        ? html`<p>It gets a notification whenever you have to confirm it's you.</p>`
        : html`<p data-waiting data-state="${keys.state}">Scan it with the Guardian app within five minutes; then continue here.</p>
${qrCode(barcodeUri ?? '')}`;
    case 'otp':
      return html`<p>Scan it with your authenticator app, then type the code that the app shows.</p>
${qrCode(barcodeUri ?? '')}
<details><summary>No camera?</summary>
<p>Type this key into the app, or <a href="${barcodeUri ?? ''}">open it in an app on this device</a>.</p>
<p class="key">${groupsOfFour(seed ?? '')}</p></details>`;
    case 'sms':
      return html`<p>We sent a text message with a code to ${target}.</p>`;
    case 'voice':
      return html`<p>We are calling ${target} with a code.</p>`;
    case 'email':
      return html`<p>We sent an email with a code to ${target}.</p>`;
  }
}

/** Dark on light whatever the page's colors, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
const qrCode = (text: string) =>
  html`<div class="qr" role="img" aria-label="QR code to scan with your phone">${raw(
    renderSVG(text, { border: 4, pixelSize: 1 }).replace(
      '<svg ',
      '<svg aria-hidden="true" shape-rendering="crispEdges" ',
    ),
  )}</div>`;

const groupsOfFour = (key: string) => key.match(/.{1,4}/g)?.join(' ') ?? '';

function whereToLook({ barcodeUri, email }: Confirming): Page {
  const link =
    barcodeUri === null
      ? html`<a href="/outbox" target="_blank" rel="noopener">Open the messages</a>`
      : html`<a href="/phone/scan?${new URLSearchParams({ person: email, uri: barcodeUri })}" target="_blank" rel="noopener">Scan it with the stand-in phone</a>`;
  return html`<p class="note">No real device is needed here: this is a local tenant. ${link}</p>`;
}
