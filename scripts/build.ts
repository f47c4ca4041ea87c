// npm run build: writes the page to dist/.

import { relative } from 'node:path';
import { buildPage, dist } from '#scripts/page/buildPage.ts';
import { runCommand } from '#scripts/process/plainError.ts';
import { root } from '#scripts/process/settings.ts';

await runCommand(async () => {
  await buildPage();
  console.log(`Built ${relative(root, dist)}/`);
});
