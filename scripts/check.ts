// npm run check: everything that needs no browser, in well under a minute.

import { runSteps } from '#scripts/steps/runSteps.ts';
import { checkSteps } from '#scripts/steps/steps.ts';

const { passed, failed } = await runSteps(checkSteps);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
