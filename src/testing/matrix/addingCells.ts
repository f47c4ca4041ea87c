// The matrix of faults, for adding: which words each must lead to.
import { type FaultName, faultNames, listing, type Told } from './cells.ts';

type Row<More extends string = never> = Readonly<Record<FaultName, Told | More>>;

/** A write is never made without a network. */
const writing = {
  ...listing,
  offline: 'failure.offline',
  '404': 'enroll.not_set_up',
} as const satisfies Row;

/** An app is scanned: nothing is sent to anybody. */
export const beginningApp: Row = writing;

export const beginningText: Row = {
  ...writing,
  '429 with seconds': 'enroll.too_many_sent',
  '429 with a date': 'enroll.too_many_sent',
  '429 alone': 'enroll.too_many_sent',
};

export const confirming: Row = {
  ...writing,
  // Done at once, and too late to hear of: the list tells.
  'an answer after 20 s': 'fine',
  '429 with seconds': 'enroll.too_many_codes',
  '429 with a date': 'enroll.too_many_codes',
  '429 alone': 'enroll.too_many_codes',
};

/** One look in vain is no end of the wait: only a refusal in plain words is told. */
export const polling = Object.fromEntries(
  faultNames.map((name) => [name, waits(name) ? 'waiting' : writing[name]]),
) as Row<'waiting'>;

function waits(name: FaultName): boolean {
  // Asked too often: slower, and no word about it.
  return name.startsWith('429') || (!isRefusal(name) && writing[name] !== 'failure.offline');
}

function isRefusal(name: FaultName): boolean {
  return /^4\d\d/.test(name) && name !== '409';
}

/** What the list says afterwards decides; what is still there was not discarded. */
export const discarding: Row<'unfinished.expires'> = {
  ...listing,
  offline: 'failure.offline',
  'an answer after 20 s': 'fine',
  '400': 'unfinished.expires',
  '404': 'failure.not_found',
};
