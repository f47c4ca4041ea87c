// npm run durability: kills a tenant with SIGKILL at random moments under writes, and counts what was lost (`-- --kills 200`).

import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { killAndCheck } from '#scripts/durability/killAndCheck.ts';
import { runCommand } from '#scripts/process/plainError.ts';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    /** Of an earlier run, to repeat it. */
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
  },
});

await runCommand(async () => {
  const seed = Number(options.seed);
  console.log(`seed ${seed}`);
  const found = await killAndCheck({
    kills: Number(options.kills),
    seed,
    onKilled: (done) => process.stderr.write(done % 10 === 0 ? `${done} ` : ''),
  });
  process.stderr.write('\n');
  for (const line of [...found.lost, ...found.halves]) console.log(`  ${line}`);
  console.log(
    `${found.kills} kills, ${found.acknowledged} acknowledged writes, ${found.lost.length} lost, ${found.halves.length} kinds of halves`,
  );
  process.exitCode = found.lost.length + found.halves.length > 0 ? 1 : 0;
});
