// The matrix of faults: what can go wrong with each operation of the page, and which words it must lead to.
import type { WithoutValues } from '#i18n/Message.ts';
import type { WireFaultName } from '#tenant/testing/wireFaults.ts';

/** What happens on the way, beside what happens on the wire. */
export type FaultName = WireFaultName | 'nobody listens' | 'offline';

/** The id of a sentence in the catalog; `fine` when nothing may be noticed. */
export type Told = 'fine' | Extract<WithoutValues, `${'failure' | 'step_up' | 'enroll'}.${string}`>;

/** How a broken answer reads; the same for whatever is read. */
const reading = {
  // A read is sent all the same: a browser may be wrong about the network.
  offline: 'failure.unreachable',
  'nobody listens': 'failure.unreachable',
  'reset before the answer': 'failure.unreachable',
  'closed before the answer': 'failure.unreachable',
  'reset in the answer': 'failure.unreachable',
  'closed in the answer': 'failure.unreachable',
  'no answer': 'failure.timed_out',
  'an answer that never ends': 'failure.timed_out',
  'an answer after 3 s': 'fine',
  'an answer after 20 s': 'failure.timed_out',
  'bytes that are no HTTP': 'failure.unreachable',
  'chunks that break off': 'failure.unreachable',
  'broken compression': 'failure.unreachable',
  '301 to another origin': 'failure.unreachable',
  '302 to another origin': 'failure.unreachable',
  '400': 'failure.rejected',
  '401': 'failure.step_up_required',
  '403 without the permission': 'failure.not_permitted',
  '403 for want of a second step': 'failure.step_up_required',
  '404': 'failure.not_offered',
  '405': 'failure.rejected',
  '409': 'failure.changed_meanwhile',
  '413': 'failure.rejected',
  '415': 'failure.rejected',
  '422': 'failure.rejected',
  '429 with seconds': 'failure.too_many_requests',
  '429 with a date': 'failure.too_many_requests',
  '429 alone': 'failure.too_many_requests',
  '500': 'failure.server_failed',
  '502 with a web page': 'failure.server_failed',
  '503 with a wait': 'failure.server_failed',
  '504': 'failure.server_failed',
  '500 that no page may read': 'failure.server_failed',
  '200 with a web page': 'failure.network_sign_in',
  '200 and nothing': 'failure.unexpected_answer',
  '200 cut off': 'failure.unexpected_answer',
  '200 of another shape': 'failure.unexpected_answer',
} as const satisfies Record<FaultName, Told>;

export const faultNames = Object.keys(reading) as readonly FaultName[];

/** The list, when nothing else is on the screen. */
export const listing: Readonly<Record<FaultName, Told>> = reading;

/** A removal that came to nothing; `lagging` when the tenant said yes and did nothing, `yet` when it may still come. */
export const removing: Readonly<Record<FaultName, Told | 'lagging' | 'yet'>> = {
  ...reading,
  'no answer': 'yet',
  'an answer that never ends': 'yet',
  '400': 'failure.not_removable',
  // Done at once, and too late to hear of: the list tells.
  'an answer after 20 s': 'fine',
  // Not there, and yet on the list: one of the two answers is wrong.
  '404': 'failure.unexpected_answer',
  '200 and nothing': 'lagging',
  '200 of another shape': 'lagging',
};

/** A removal that happened although its answer was lost: seen on the list, it is told as done. */
export const answersLost: readonly FaultName[] = [
  'reset before the answer',
  'closed before the answer',
  'reset in the answer',
  'closed in the answer',
  'no answer',
  'an answer that never ends',
  'bytes that are no HTTP',
  'chunks that break off',
  'broken compression',
  '302 to another origin',
  '500',
  '502 with a web page',
  '503 with a wait',
  '504',
  '200 with a web page',
  '200 and nothing',
  '200 cut off',
  '200 of another shape',
];

function sameForAll(told: Told): Record<FaultName, Told> {
  const all: Record<FaultName, Told> = { ...reading };
  for (const name of faultNames) all[name] = told;
  return all;
}

/** The code's exchange. */
export const exchanging: Readonly<Record<FaultName, Told>> = {
  ...sameForAll('step_up.unreachable'),
  'an answer after 3 s': 'fine',
  // JSON, but no token in it.
  '200 of another shape': 'step_up.not_trusted',
  '400': 'step_up.not_offered',
  '401': 'step_up.failed',
  '403 without the permission': 'step_up.failed',
  '403 for want of a second step': 'step_up.failed',
  '404': 'step_up.failed',
  '405': 'step_up.failed',
  '409': 'step_up.failed',
  '413': 'step_up.failed',
  '415': 'step_up.failed',
  '422': 'step_up.failed',
  '429 with seconds': 'step_up.failed',
  '429 with a date': 'step_up.failed',
  '429 alone': 'step_up.failed',
};

/** A look after a removal: what is wrong with the look is not wrong with the removal. */
export const looking = Object.fromEntries(
  faultNames.map((name) => [
    name,
    reading[name] === 'fine'
      ? 'fine'
      : reading[name] === 'failure.step_up_required'
        ? 'confirm'
        : 'look again',
  ]),
);

/** What the tenant may answer in the address. */
export const refusing: readonly (readonly [error: string, told: Told])[] = [
  ['access_denied', 'step_up.cancelled'],
  ['login_required', 'step_up.failed'],
  ['interaction_required', 'step_up.failed'],
  ['consent_required', 'step_up.failed'],
  ['account_selection_required', 'step_up.failed'],
  ['mfa_required', 'step_up.failed'],
  ['too_many_attempts', 'step_up.failed'],
  ['an_error_from_next_year', 'step_up.failed'],
  ['__proto__', 'step_up.failed'],
  ['constructor', 'step_up.failed'],
  ['unauthorized_client', 'step_up.not_offered'],
  ['invalid_request', 'step_up.not_offered'],
  ['invalid_scope', 'step_up.not_offered'],
  ['unsupported_response_type', 'step_up.not_offered'],
  ['server_error', 'step_up.unreachable'],
  ['temporarily_unavailable', 'step_up.unreachable'],
];
