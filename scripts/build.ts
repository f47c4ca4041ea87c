// npm run build: writes the page to dist/.

import { relative } from 'node:path';
import { buildPage, dist } from './buildPage.ts';
import { runCommand } from './plainError.ts';
import { root } from './settings.ts';

await runCommand(async () => {
  await buildPage();
  console.log(`Built ${relative(root, dist)}/`);
});
