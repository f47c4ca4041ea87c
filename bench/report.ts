// Prints what was measured as a table, and each goal with whether it is met.

import type { AddingTimes } from './adding.ts';
import type { AskingFigures } from './asking.ts';
import type { Contestant } from './contestants.ts';
import { addingGoals, askingGoals, goals, type MedianOf, planningGoalMs } from './goals.ts';
import { median } from './median.ts';
import { timePlanning } from './planning.ts';

const paints = { firstPaint: 'first paint', listPaint: 'list painted' } as const;

/** @returns whether every goal is met */
export function report(
  times: ReadonlyMap<Contestant, readonly number[]>,
  adding: AddingTimes,
  asking: AskingFigures,
): boolean {
  const rows = [...times].map(([contestant, each]) => ({
    ...contestant,
    medianMs: median(each),
    leastMs: Math.min(...each),
    mostMs: Math.max(...each),
  }));
  const medianOf: MedianOf = (condition, until, page) =>
    rows.find((row) => row.condition === condition && row.until === until && row.page === page)
      ?.medianMs ?? Number.NaN;

  for (const { page, condition, until, medianMs, leastMs, mostMs } of rows) {
    const times = [medianMs, leastMs, mostMs].map((ms) => ms.toFixed(0).padStart(6));
    const toReact = medianMs / medianOf(condition, until, 'React alone');
    console.log(
      `${condition.padEnd(8)} ${paints[until].padEnd(13)} ${page.padEnd(16)}${times.join(' ')} ms${toReact.toFixed(2).padStart(7)}x React alone`,
    );
  }

  console.log('');
  const planningMs = timePlanning(1_000, 50);
  const met = [
    ...goals.map(({ name, ratio, atMost }) => tell(name, ratio(medianOf), atMost, 'x')),
    tell('grouping and planning for 1,000', planningMs, planningGoalMs, ' ms'),
    tell('from the click to the question, 4x CPU', asking.openMs, askingGoals.openMs, ' ms'),
    tell(
      'the same with 1,000 authenticators',
      asking.openAmongManyMs,
      askingGoals.openAmongManyMs,
      ' ms',
    ),
    tell('heap after 200 questions', asking.heapGrowth * 100, askingGoals.heapGrowth * 100, ' %'),
    tell('from the click to the choices, 4x CPU', adding.choicesMs, addingGoals.choicesMs, ' ms'),
    tell('from the answer to the QR code, 4x CPU', adding.qrCodeMs, addingGoals.qrCodeMs, ' ms'),
  ];
  return !met.includes(false);
}

function tell(name: string, figure: number, atMost: number, unit: string): boolean {
  const isMet = figure <= atMost;
  console.log(
    `${isMet ? '✓' : '✗'} ${name.padEnd(40)} ${figure.toFixed(2)}${unit}, goal ${atMost}${unit}`,
  );
  return isMet;
}
