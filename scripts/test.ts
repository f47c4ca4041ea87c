// npm test: everything, the checks first and then the journeys in a real browser.

import { runCommand } from '#scripts/process/plainError.ts';
import { runEndToEnd } from '#scripts/steps/runEndToEnd.ts';
import { addCounts, runSteps } from '#scripts/steps/runSteps.ts';
import { checkSteps, enduranceStep } from '#scripts/steps/steps.ts';

await runCommand(async () => {
  const checks = await runSteps(checkSteps);
  const endurance = await runSteps([enduranceStep]);
  const journeys = await runEndToEnd([]);
  const { passed, failed } = addCounts([checks, endurance, journeys]);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});
