// Prints what was measured of the tenant as a table, and each goal with whether it is met.

import type { ScenarioName } from './scenarios.ts';
import { type Figures, speedOf, tenantGoals } from './tenantGoals.ts';
import type { Loaded } from './worker.ts';

const names: Readonly<Record<ScenarioName, string>> = {
  discovery: 'discovery',
  code: 'tokens for a code',
  refresh: 'tokens for a refresh token',
  machine: 'token of a machine',
  list: 'list of authenticators',
  enrollAndRemove: 'enroll, confirm, list, remove',
};

/** @returns whether every goal is met */
export function reportTenant(figures: Figures): boolean {
  for (const [scenario, { ours, theirs }] of figures.beside) {
    console.log(names[scenario]);
    tell('  Latchkey', ours);
    tell('  oidc-provider', theirs);
  }
  for (const [scenario, loaded] of figures.onDisk) tell(`${names[scenario]}, on disk`, loaded);
  const { memoryBeforeMb, memoryAfterMb } = figures;
  console.log(
    `${'memory before and after the soak'.padEnd(40)}${memoryBeforeMb.toFixed(0)} MB, ${memoryAfterMb.toFixed(0)} MB\n`,
  );
  const met = tenantGoals.map((goal) => {
    const figure = goal.figure(figures);
    const isMet = 'atLeast' in goal ? figure >= goal.atLeast : figure <= goal.atMost;
    const wanted = 'atLeast' in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
    const told = Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
    console.log(
      `${isMet ? '✓' : '✗'} ${goal.name.padEnd(52)} ${told}${goal.unit}, goal ${wanted}${goal.unit}`,
    );
    return isMet;
  });
  return !met.includes(false);
}

function tell(name: string, loaded: Loaded): void {
  const { medianMs, p99Ms, errors } = loaded;
  const speed = speedOf(loaded).toFixed(0).padStart(7);
  const times = [medianMs, p99Ms].map((ms) => ms.toFixed(1).padStart(6));
  console.log(`${name.padEnd(40)}${speed} requests/s, median ${times[0]} ms, p99 ${times[1]} ms`);
  for (const error of new Set(errors)) console.log(`    ${error}`);
}
