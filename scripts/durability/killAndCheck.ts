// Kills a tenant again and again while several write to it, and looks each time whether it kept its word.

import { setTimeout as wait } from 'node:timers/promises';
import { createControlClient } from '#tenant/testing/controlClient.ts';
import { freePort, runTenant } from '#tenant/testing/runTenant.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { createClockMover } from './clockMover.ts';
import { findHalves } from './findHalves.ts';
import { seededRandom } from './seededRandom.ts';
import { createWriter, type Writer } from './writer.ts';

export type Experiment = {
  readonly kills: number;
  /** The same seed kills after the same times and writes the same things in the same order. */
  readonly seed: number;
  readonly writers?: number;
  /** Hears how many kills are done. */
  readonly onKilled?: (done: number) => void;
};

export type Findings = {
  readonly kills: number;
  readonly seed: number;
  readonly acknowledged: number;
  /** Acknowledged writes that were not there afterwards, in words. */
  readonly lost: readonly string[];
  /** What was in the file by half in the end, in words. */
  readonly halves: readonly string[];
};

/** Long enough for some hundred writes, short enough to fall into the first ones as well. */
const longestLifeMs = 500;

/** @throws when a tenant does not start again, or answers something it should not */
export async function killAndCheck({
  kills,
  seed,
  writers: count = 4,
  onKilled,
}: Experiment): Promise<Findings> {
  using folder = temporaryFolder();
  const port = await freePort();
  const env = { TENANT_PORT: String(port), LATCHKEY_DATA: folder.file };
  const origin = `http://localhost:${port}`;
  const random = seededRandom(seed);
  const writers: readonly Writer[] = [
    createClockMover(origin),
    ...Array.from({ length: count }, (_, at) =>
      createWriter(`writer${at}`, origin, seededRandom(seed + at + 1)),
    ),
  ];
  const lost: string[] = [];

  for (let done = 0; done <= kills; done += 1) {
    await using tenant = runTenant({ env });
    await tenant.ready;
    // Removing a phone takes a token, and a token takes a challenge: not what is tried out here.
    await createControlClient(origin, fetch).switches.set({ allowUnchallengedMfaApiAccess: true });
    const found = writers.map((each) => (done < kills ? each.findLosses() : each.findAllLosses()));
    lost.push(...(await Promise.all(found)).flat());
    if (done === kills) {
      tenant.kill('SIGTERM');
      await tenant.ended;
      break;
    }
    const writing = Promise.all(writers.map((writer) => writer.writeUntilKilled()));
    await Promise.race([wait(random(longestLifeMs)), writing]);
    tenant.kill('SIGKILL');
    await writing;
    onKilled?.(done + 1);
  }
  const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged(), 0);
  return { kills, seed, acknowledged, lost, halves: findHalves(folder.file) };
}
