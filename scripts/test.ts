// npm test: everything, the checks first and then the journeys in a real browser.

import { runCommand } from './plainError.ts';
import { runEndToEnd } from './runEndToEnd.ts';
import { addCounts, runSteps } from './runSteps.ts';
import { checkSteps } from './steps.ts';

await runCommand(async () => {
  const checks = await runSteps(checkSteps);
  const journeys = await runEndToEnd([]);
  const { passed, failed } = addCounts([checks, journeys]);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});
