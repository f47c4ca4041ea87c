// Where a person chooses a factor to set up, and says where it is.
import { html } from 'hono/html';
import { alert, cancelForm, type FormKeys, hiddenKeys, layout, type Page } from './layout.ts';

export type FactorChoice = {
  readonly type: 'otp' | 'push-notification' | 'phone' | 'email' | 'recovery-code';
  /** For a phone: how its codes may come, the preferred way first. */
  readonly channels: readonly ('sms' | 'voice')[];
};

type Choosing = {
  readonly keys: FormKeys;
  readonly email: string;
  readonly factors: readonly FactorChoice[];
  readonly problem: string | null;
};

const titles: Readonly<Record<FactorChoice['type'], string>> = {
  otp: 'Authenticator app',
  'push-notification': 'Push notification',
  phone: 'Phone',
  email: 'Email',
  'recovery-code': 'Recovery code',
};

const details: Readonly<Record<FactorChoice['type'], string>> = {
  otp: 'Type a code that an app shows',
  'push-notification': 'Approve on your phone',
  phone: 'Get codes by text or call',
  email: 'Get codes by email',
  'recovery-code': 'Keep a code for emergencies',
};

export function chooseFactorPage({ keys, email, factors, problem }: Choosing): Page {
  return layout({
    title: problem ? 'Not set up' : 'Set up a second step',
    body: html`
<h1>Set up a second step</h1>
<p class="quiet">Signing in as ${email}</p>
${alert(problem)}
<p>From now on a password alone is not enough. How do you want to confirm it's you?</p>
${factors.map(({ type }) => factorForm(keys, type))}
${cancelForm(keys)}`,
  });
}

type Starting = {
  readonly keys: FormKeys;
  readonly email: string;
  readonly factor: FactorChoice;
  /** What was typed before. */
  readonly typed: string;
  readonly problem: string | null;
  readonly hasOthers: boolean;
};

/** For one factor: a number or an address to type, or only the word to begin. */
export function startFactorPage(starting: Starting): Page {
  const { keys, email, factor, problem } = starting;
  return layout({
    title: problem ? 'Not set up' : `Set up: ${titles[factor.type]}`,
    body: html`
<h1>Set up: ${titles[factor.type]}</h1>
<p class="quiet">Signing in as ${email}</p>
${alert(problem)}
<form method="post" action="/u/enroll">
${hiddenKeys(keys)}<input type="hidden" name="factor" value="${factor.type}">
${fieldsOf(starting)}
</form>
${starting.hasOthers ? otherFactorForm(keys) : ''}
${cancelForm(keys)}`,
  });
}

/** Back to the choice. */
export const otherFactorForm = ({ state }: FormKeys): Page => html`
<form method="get" action="/u/enroll">
<input type="hidden" name="state" value="${state}">
<input type="hidden" name="factor" value="any">
<button>Try another method</button>
</form>`;

/** Nothing has to be typed for an app or a push: those begin at once. */
function factorForm({ state, csrf }: FormKeys, type: FactorChoice['type']): Page {
  const method = type === 'phone' || type === 'email' ? 'get' : 'post';
  return html`
<form method="${method}" action="/u/enroll">
<input type="hidden" name="state" value="${state}">
${method === 'post' ? html`<input type="hidden" name="csrf" value="${csrf}">` : ''}
<input type="hidden" name="factor" value="${type}">
<button class="method">${titles[type]} <span>${details[type]}</span></button>
</form>`;
}

function fieldsOf({ factor, typed }: Starting): Page {
  switch (factor.type) {
    case 'phone':
      return html`
<label for="phone">Phone number, with the country code</label>
<input id="phone" name="phone_number" type="tel" autocomplete="tel" required autofocus value="${typed}" placeholder="+1 555 0100">
${factor.channels.map(
  (channel, index) =>
    html`<button name="channel" value="${channel}"${
      index === 0 ? html` data-main` : ''
    }>${channel === 'sms' ? 'Text me a code' : 'Call me with a code'}</button>`,
)}`;
    case 'email':
      return html`
<label for="email">Email</label>
<input id="email" name="email" type="email" autocomplete="email" required autofocus value="${typed}">
<button data-main>Send me a code</button>`;
    case 'recovery-code':
      return html`<p>You get a code to keep in a safe place, for the day when nothing else works.</p>
<button data-main>Show the code</button>`;
    default:
      return html`<p>You will scan a QR code with your phone.</p>
<button data-main>Show the QR code</button>`;
  }
}
