// npm run e2e: the journeys alone; what follows `--` goes to Playwright (`npm run e2e -- remove`).

import { runCommand } from '#scripts/process/plainError.ts';
import { runEndToEnd } from '#scripts/steps/runEndToEnd.ts';

await runCommand(async () => {
  const { failed } = await runEndToEnd(process.argv.slice(2));
  process.exitCode = failed > 0 ? 1 : 0;
});
