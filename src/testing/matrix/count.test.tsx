// How many cells the matrix has, so that a report of a run says it.
import { expect, test } from 'vitest';
import { answersLost, faultNames, listing, refusing } from './cells.ts';

const faults = faultNames.length;
const lost = answersLost.length;
const brokenLooks = faultNames.filter((name) => listing[name] !== 'fine').length;

const cells = {
  list: 3 * faults,
  removal: 3 * faults + 2 * lost + brokenLooks,
  confirmation: 3 * faults + refusing.length,
  beginning: 2 * faults + 2 * lost,
  code: 2 * faults + 3 * lost,
  push: faults + lost,
  'another code': faults + lost,
  'taking back': 2 * faults + lost,
};
const sum = Object.values(cells).reduce((one, other) => one + other, 0);
const each = Object.entries(cells).map(([name, count]) => `${name} ${count}`);

test(`${sum} cells of ${faults} faults: ${each.join(', ')}`, () => {
  expect(sum).toBeGreaterThan(800);
});
