// npm run fuzz: sends hostile requests to every route of the tenant, and counts how they were answered (`-- --requests 20000`).

import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runCommand } from '#scripts/process/plainError.ts';
import { attackTenant } from '#tenant/testing/attackTenant.ts';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    /** Of an earlier run, to repeat it. */
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
  },
});

await runCommand(async () => {
  const seed = Number(options.seed);
  console.log(`seed ${seed}`);
  const counts = new Map<number, number>();
  await attackTenant({
    requests: Number(options.requests),
    seed,
    onAnswer: (_, status) => counts.set(status, (counts.get(status) ?? 0) + 1),
  });
  const told = [...counts].toSorted(([one], [other]) => one - other);
  console.log(told.map(([status, count]) => `${count} x ${status}`).join(', '));
  console.log(
    `${options.requests} requests, all answered as described, none with an error of the tenant's own`,
  );
});
