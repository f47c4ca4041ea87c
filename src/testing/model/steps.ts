// All the steps of a person, of other tabs and of the clock, as often as they are to be tried.
import fc from 'fast-check';
import {
  abandons,
  addsElsewhere,
  approves,
  declines,
  discards,
  enrolls,
  verifies,
  verifiesWrongly,
  waits,
} from './addingSteps.ts';
import type { Step } from './agree.ts';
import { APP, addingFaults, atFirst, faults, PUSH } from './Model.ts';
import { asks, cancels, removes, removesElsewhere } from './removalSteps.ts';
import { confirms, confirmsAsOther, loadsAgain, locks, timePasses } from './sessionSteps.ts';

const things = [...new Set([...atFirst.anna, ...atFirst.bea, APP, PUSH])];
const times = [1, 10, 60, 240, 600, 900];

const begins = [APP, PUSH] as const;
const verifiesSomehow = [
  verifiesWrongly,
  ...[...addingFaults, 'lost, and no look after' as const].map(verifies),
];
const waitsSomehow = [
  declines,
  approves('none'),
  ...(['none', 'lost after the effect', 'malformed'] as const).map(approves),
  ...[...addingFaults, 'slow down' as const].map(waits),
];

/** What leads on stands here more than once, so that walks get somewhere. */
const everything: readonly (readonly Step[])[] = [
  ...[confirms, confirms, confirms, loadsAgain, locks, cancels, abandons].map((one) => [one]),
  ...[confirmsAsOther(true), confirmsAsOther(false)].map((one) => [one]),
  ...[discards, discards, addsElsewhere].map((one) => [one]),
  begins.map((what) => enrolls(what, 'none')),
  verifiesSomehow,
  waitsSomehow,
  times.map(timePasses),
  things.map(asks),
  things.map(asks),
  things.map(asks),
  [removes('none')],
  faults.map(removes),
  faults.map(removes),
  things.map(removesElsewhere),
];

/** Walks of somebody who is about to add something, and may take it away again. */
const adding: readonly (readonly Step[])[] = [
  ...[confirms, confirms, abandons, discards, loadsAgain].map((one) => [one]),
  begins.map((what) => enrolls(what, 'none')),
  begins.map((what) => enrolls(what, 'none')),
  begins.flatMap((what) => addingFaults.map((fault) => enrolls(what, fault))),
  begins.flatMap((what) => addingFaults.map((fault) => enrolls(what, fault))),
  verifiesSomehow,
  verifiesSomehow,
  waitsSomehow,
  waitsSomehow,
  waitsSomehow,
  waitsSomehow,
  [timePasses(1), timePasses(60)],
  begins.map(asks),
  faults.map(removes),
  begins.map(removesElsewhere),
];

/** Sequences of about so many steps. Most of them do not fit where the walk is, and are passed over. */
export function sequences(maxCommands: number, size: fc.SizeForArbitrary) {
  const of = (choices: readonly (readonly Step[])[]) =>
    fc.commands(
      choices.map((some) => fc.constantFrom(...some)),
      { maxCommands, size },
    );
  return fc.oneof(of(everything), of(adding));
}

/** Whichever phone it is about. */
export const kindOf = (name: string) => name.replace(/\b\d{4}\b/, 'a phone');

export const kindsOfStep: ReadonlySet<string> = new Set(
  [...everything, ...adding].flat().map(String).map(kindOf),
);
