// npm run build: writes the page to dist/, and the package for other people's pages to dist/lib and dist/element.
// `-- --locale de` paints the first screen in German; `-- --locale auto` paints it without words, for any language.

import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLibrary } from '#scripts/library/buildLibrary.ts';
import { buildPage, dist } from '#scripts/page/buildPage.ts';
import { runCommand } from '#scripts/process/plainError.ts';
import { root } from '#scripts/process/settings.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { locale: { type: 'string' } } });
  await buildPage(values);
  await buildLibrary();
  console.log(`Built ${relative(root, dist)}/`);
});
