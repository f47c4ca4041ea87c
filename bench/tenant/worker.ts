// The clients of a load, in a process of their own: fifty connections, each with one request at a time.

import { type Connection, openConnection } from './connection.ts';
import { connections, type Given, type ScenarioName, scenarios } from './scenarios.ts';

export type Load = {
  readonly scenario: ScenarioName;
  readonly given: Given;
  /** For so long, or so many turns in all. */
  readonly seconds?: number;
  readonly turns?: number;
};

export type Loaded = {
  readonly requests: number;
  readonly seconds: number;
  readonly medianMs: number;
  /** 99 of 100 were answered within so long. */
  readonly p99Ms: number;
  readonly errors: readonly string[];
};

process.once('message', async (load: Load) => {
  process.send?.(await run(load));
  process.disconnect();
});

async function run({
  scenario,
  given,
  seconds = Infinity,
  turns = Infinity,
}: Load): Promise<Loaded> {
  const all = Array.from({ length: connections }, () => openConnection(given.origin));
  const errors: string[] = [];
  const startedMs = performance.now();
  const endsMs = startedMs + seconds * 1000;
  const turnsOfEach = turns / connections;

  const keepAsking = async (connection: Connection, at: number) => {
    const turn = scenarios[scenario](connection, given, at);
    for (let done = 0; done < turnsOfEach && performance.now() < endsMs; done += 1) {
      try {
        await turn();
      } catch (cause) {
        errors.push(String(cause));
        // Whose token is spent has nothing more to ask.
        return;
      }
    }
  };
  await Promise.all(all.map(keepAsking));
  const tookMs = performance.now() - startedMs;
  const timesMs = all.flatMap((each) => each.timesMs).toSorted((one, other) => one - other);
  for (const each of all) each.close();
  const part = (of: number) => timesMs[Math.floor(timesMs.length * of)] ?? Number.NaN;
  return {
    requests: timesMs.length,
    seconds: tookMs / 1000,
    medianMs: part(0.5),
    p99Ms: part(0.99),
    errors,
  };
}
