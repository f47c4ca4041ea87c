// Is it the right address, and is the clock right.
import type { Setup } from './examine.ts';
import { type Finding, good, unseen, wrong } from './finding.ts';
import type { Seen } from './lookout.ts';

/** @see OpenID Connect Discovery 1.0, section 4.3: the issuer is the address that was asked */
export function examineDiscovery({ origin }: Setup, seen: Seen): Finding {
  const says = `${origin} did not answer as an Auth0 domain does`;
  const change = "Put your Auth0 domain, or your custom domain, into the page's setting `domain`.";
  if (seen.at === 'hidden') return unseen('address', 'The answer is kept from this page');
  if (seen.at === 'unreachable') return wrong('address', `${origin} can't be reached`, change);
  const document = parse(seen.text);
  if (seen.status !== 200 || typeof document.issuer !== 'string') {
    return wrong('address', says, change);
  }
  if (document.issuer !== `${origin}/`) {
    return wrong(
      'address',
      `The issuer there is ${document.issuer}, not ${origin}/`,
      `Put ${URL.canParse(document.issuer) ? new URL(document.issuer).host : document.issuer} into the page's setting \`domain\`.`,
    );
  }
  return good('address', `${origin} is there, and is its own issuer`);
}

/** ID tokens are refused when they are dated more than a minute off. */
const TOLERANCE_MS = 60_000;

export function examineClock(seen: Seen, nowMs: number): Finding {
  const date = seen.at === 'answered' ? Date.parse(seen.headers.get('date') ?? '') : Number.NaN;
  if (Number.isNaN(date)) return unseen('clock', "The time there can't be seen from here");
  const offMs = nowMs - date;
  if (Math.abs(offMs) <= TOLERANCE_MS) return good('clock', 'The clocks agree');
  const seconds = Math.round(Math.abs(offMs) / 1000);
  return wrong(
    'clock',
    `The clock here is ${seconds} seconds ${offMs > 0 ? 'ahead' : 'behind'}`,
    'Set the clock of this machine, or let it be set from the network.',
  );
}

function parse(text: string): { readonly issuer?: unknown } {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
