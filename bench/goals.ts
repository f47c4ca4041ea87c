// What the bench holds the page to: ratios within one run, as times differ from machine to machine.

import type { Contestant } from './contestants.ts';

/** The median of one row of the table, in milliseconds. */
export type MedianOf = (
  condition: Contestant['condition'],
  until: Contestant['until'],
  page: Contestant['page'],
) => number;

export type Goal = {
  readonly name: string;
  readonly ratio: (of: MedianOf) => number;
  readonly atMost: number;
};

export const goals: readonly Goal[] = [
  {
    name: 'first paint on slow 4G, to static HTML',
    ratio: (of) =>
      of('slow 4G', 'firstPaint', 'Latchkey') / of('slow 4G', 'firstPaint', 'static HTML'),
    atMost: 1.1,
  },
  {
    name: 'list on slow 4G, to React alone',
    ratio: (of) =>
      of('slow 4G', 'listPaint', 'Latchkey') / of('slow 4G', 'listPaint', 'React alone'),
    atMost: 1.0,
  },
  {
    name: 'list at 4x CPU, to React alone',
    ratio: (of) => of('4x CPU', 'listPaint', 'Latchkey') / of('4x CPU', 'listPaint', 'React alone'),
    atMost: 1.3,
  },
  {
    name: '1,000 authenticators at 4x CPU, to ten',
    ratio: (of) =>
      of('4x CPU', 'listPaint', 'Latchkey, 1,000') / of('4x CPU', 'listPaint', 'Latchkey'),
    atMost: 2,
  },
];

export const planningGoalMs = 5;

/** The question before a removal. */
export const askingGoals = {
  /** From the click to the painted dialog at 4x CPU, the 95th percentile. */
  openMs: 50,
  /** The same with 1,000 authenticators. */
  openAmongManyMs: 100,
  /** How much larger the heap may be after it was opened and closed 200 times. */
  heapGrowth: 0.05,
} as const;

/** At 4x CPU, with the chunk at hand. */
export const addingGoals = {
  /** From the click to the choices. */
  choicesMs: 100,
  /** From the tenant's answer to the picture. */
  qrCodeMs: 50,
} as const;
