// node scripts/law.ts: holds every source file to the law of the rooms (law.table.ts).

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findBreaches } from '#scripts/law/findBreaches.ts';
import { parts } from '#scripts/law/law.table.ts';
import { root } from '#scripts/process/settings.ts';

const folders = Object.keys(parts).filter((part) => existsSync(join(root, part)));
const files = folders
  .flatMap((part) => globSync(`${part}/**/*.{ts,tsx}`, { cwd: root }))
  .map((path) => path.split(sep).join('/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const breaches = findBreaches(files);
for (const { path, line, rule, instead } of breaches) {
  console.log(`${path}:${line}  ${rule}: ${instead}.`);
}
if (breaches.length > 0) {
  console.log(`\n${breaches.length} breaches of the law of the rooms (scripts/law/law.table.ts).`);
  process.exitCode = 1;
} else {
  console.log(`${files.length} files keep the law of the rooms.`);
}
