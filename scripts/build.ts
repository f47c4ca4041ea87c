// npm run build: writes the page to dist/, and the package for other people's pages to dist/lib and dist/element.

import { relative } from 'node:path';
import { buildLibrary } from '#scripts/library/buildLibrary.ts';
import { buildPage, dist } from '#scripts/page/buildPage.ts';
import { runCommand } from '#scripts/process/plainError.ts';
import { root } from '#scripts/process/settings.ts';

await runCommand(async () => {
  await buildPage();
  await buildLibrary();
  console.log(`Built ${relative(root, dist)}/`);
});
