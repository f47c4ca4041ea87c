// What a phone's camera would do: take in what a QR code says.
import { html } from 'hono/html';
import { alert, layout, type Page } from './layout.ts';

type Scan = {
  readonly csrf: string;
  readonly emails: readonly string[];
  /** Whose phone is to scan, when that is known. */
  readonly email: string;
  readonly uri: string;
  readonly problem: string | null;
};

export function scanPage({ csrf, emails, email, uri, problem }: Scan): Page {
  return layout({
    title: problem ? 'Not scanned' : 'Scan a QR code',
    place: 'phone',
    body: html`
<h1>Scan a QR code</h1>
${alert(problem)}
<form method="post" action="/phone/scan">
<input type="hidden" name="csrf" value="${csrf}">
<label for="person">Whose phone</label>
<select id="person" name="person" required>
${email ? '' : html`<option value="">Choose a person</option>`}
${emails.map(
  (each) => html`<option value="${each}"${each === email ? html` selected` : ''}>${each}</option>`,
)}
</select>
<label for="uri">What the QR code says</label>
<textarea id="uri" name="uri" rows="4" required spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="hint">${uri}</textarea>
<p id="hint" class="quiet">It begins with otpauth:// and can be copied where the QR code is shown.</p>
<button data-main>Add to the phone</button>
</form>
<nav><a href="/phone${email ? `?person=${encodeURIComponent(email)}` : ''}">Back to the phone</a></nav>`,
  });
}
