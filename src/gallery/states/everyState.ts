// Every state of every screen, in the order of a visit.
import type { State, States } from '#gallery/State.ts';
import { added } from './added.ts';
import { adding } from './adding.ts';
import { list } from './list.ts';
import { lost } from './lost.ts';
import { password } from './password.ts';
import { receipts } from './receipts.ts';
import { removal } from './removal.ts';
import { start } from './start.ts';
import { whole } from './whole.tsx';

/** By what a screen is for. */
export const screens: Readonly<Record<string, States>> = {
  'Before the list': start,
  'The list': list,
  'The question before a removal': removal,
  'What became of a removal': receipts,
  'Lost a phone or a key': lost,
  Adding: adding,
  Added: added,
  'The password, asked for on the page': password,
  'Outside the page': whole,
};

export function findState(name: string): State | undefined {
  return Object.assign({}, ...Object.values(screens))[name];
}
