// npm run bench -- tenant: how many requests the tenant answers, beside oidc-provider in the same run; how soon it is ready; and what memory it takes.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from '#bench/median.ts';
import {
  type LoadedTenant,
  openLoadedTenant,
  type SignedInPerson,
} from '#scripts/load/openLoadedTenant.ts';
import { root } from '#scripts/process/settings.ts';
import { openOidcProvider } from './openOidcProvider.ts';
import { runLoad } from './runLoad.ts';
import { connections, type Given, type ScenarioName } from './scenarios.ts';
import { type Figures, type Measured, speedOf } from './tenantGoals.ts';
import { reportTenant } from './tenantReport.ts';
import type { Load, Loaded } from './worker.ts';

/** Ours and the other in turns, so that none has the quiet minutes. */
const rounds = 5;
/** What both can do: side by side. */
const shared: readonly ScenarioName[] = ['discovery', 'code', 'refresh', 'machine'];
/** What the tenant is also measured at by itself, as it is run: with everything on the disk before it answers. */
const alone: readonly ScenarioName[] = ['code', 'refresh', 'list', 'enrollAndRemove'];
/** A code lives for a minute here, and all must be made before they are used. */
const codesAtOnce = 2_000;

/** @returns whether every goal is met */
export async function benchTenant(seconds: number): Promise<boolean> {
  const readyMs = await timeStarts();
  const eightTenantsMb = weighTenants();
  const limitsOf = (scenario: ScenarioName) =>
    scenario === 'code' ? { turns: codesAtOnce } : { seconds: seconds / rounds };
  const beside = await runBeside(limitsOf);
  await using tenant = await openLoadedTenant('on disk');
  const people = await inTurn(connections, () => tenant.newPerson());
  const onDisk = new Map<ScenarioName, Loaded>();
  for (const scenario of alone) {
    const loads = await inTurn(rounds, async () => {
      process.stderr.write(`${scenario} on disk  `);
      return runLoad({
        scenario,
        given: await give(tenant, people, scenario),
        ...limitsOf(scenario),
      });
    });
    onDisk.set(scenario, middle(loads));
  }
  const growth = await soak(tenant, people);
  process.stderr.write('\n');
  return reportTenant({ beside, onDisk, readyMs, eightTenantsMb, ...growth });
}

/** Both keep everything in memory: oidc-provider brings nothing else. */
async function runBeside(
  limitsOf: (scenario: ScenarioName) => Pick<Load, 'turns' | 'seconds'>,
): Promise<Figures['beside']> {
  await using tenant = await openLoadedTenant('in memory');
  await using other = await openOidcProvider(rounds * codesAtOnce, rounds * connections);
  const people = await inTurn(connections, () => tenant.newPerson());
  const beside = new Map<ScenarioName, Measured>();
  // The first seconds are for compilers.
  for (const scenario of ['discovery', 'machine'] as const) {
    await runLoad({ scenario, given: await give(tenant, people, scenario), seconds: 2 });
    await runLoad({ scenario, given: other.given, seconds: 2 });
  }
  for (const scenario of shared) {
    const ours: Loaded[] = [];
    const theirs: Loaded[] = [];
    for (let round = 0; round < rounds; round += 1) {
      process.stderr.write(`${scenario}  `);
      const limits = limitsOf(scenario);
      ours.push(
        await runLoad({ scenario, given: await give(tenant, people, scenario), ...limits }),
      );
      theirs.push(await runLoad({ scenario, given: part(other.given, round), ...limits }));
    }
    const ratio = median(ours.map((each, at) => compare(each, theirs[at])));
    beside.set(scenario, { ours: middle(ours), theirs: middle(theirs), ratio });
  }
  return beside;
}

async function timeStarts(): Promise<number> {
  const times = await inTurn(5, async () => {
    await using tenant = await openLoadedTenant('on disk');
    return tenant.readyMs;
  });
  return median(times);
}

/** The second time: the first one compiles. */
function weighTenants(): number {
  const script = join(root, 'scripts/load/manyTenants.ts');
  const weigh = () => Number(execFileSync(process.execPath, [script, '8']));
  weigh();
  return weigh();
}

async function give(
  tenant: LoadedTenant,
  people: readonly SignedInPerson[],
  scenario: ScenarioName,
): Promise<Given> {
  const { origin, clientId, redirectUri, verifier, machine } = tenant;
  const each = async (make: (person: SignedInPerson) => Promise<string>, times = 1) =>
    (await Promise.all(people.map((person) => inTurn(times, () => make(person))))).flat();
  return {
    origin,
    tokenPath: '/oauth/token',
    discoveryPath: '/.well-known/openid-configuration',
    clientId,
    redirectUri,
    verifier,
    machine,
    accessTokens: people.map(({ accessToken }) => accessToken),
    refreshTokens: scenario === 'refresh' ? await each((person) => person.newRefreshToken()) : [],
    codes:
      scenario === 'code'
        ? await each((person) => person.newCode(), codesAtOnce / connections)
        : [],
  };
}

/** Its codes and refresh tokens of one round. */
function part(given: Given, round: number): Given {
  const slice = (all: readonly string[], size: number) =>
    all.slice(round * size, (round + 1) * size);
  return {
    ...given,
    codes: slice(given.codes, codesAtOnce),
    refreshTokens: slice(given.refreshTokens, connections),
  };
}

/** Neighbors in time: a busy minute is busy for both. */
const compare = (ours: Loaded, theirs: Loaded | undefined) =>
  theirs ? speedOf(ours) / speedOf(theirs) : Number.NaN;

/** The round in the middle, by its speed, with the errors of all. */
function middle(loads: readonly Loaded[]): Loaded {
  const bySpeed = loads.toSorted((one, other) => speedOf(one) - speedOf(other));
  const found = bySpeed[Math.floor(bySpeed.length / 2)];
  if (!found) throw new Error('Nothing was measured');
  return { ...found, errors: loads.flatMap(({ errors }) => errors) };
}

/** A hundred thousand requests after all that were before. */
async function soak(
  tenant: LoadedTenant,
  people: readonly SignedInPerson[],
): Promise<Pick<Figures, 'memoryBeforeMb' | 'memoryAfterMb'>> {
  const loads: readonly (readonly [ScenarioName, number])[] = [
    ['discovery', 40_000],
    ['list', 40_000],
    ['refresh', 20_000],
  ];
  const run = async (share: number) => {
    for (const [scenario, turns] of loads) {
      const given = await give(tenant, people, scenario);
      await runLoad({ scenario, given, turns: turns * share } satisfies Load);
    }
  };
  process.stderr.write('soak');
  await run(0.2);
  const memoryBeforeMb = tenant.memoryMb();
  await run(1);
  return { memoryBeforeMb, memoryAfterMb: tenant.memoryMb() };
}

async function inTurn<Made>(times: number, make: () => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (let time = 0; time < times; time += 1) made.push(await make());
  return made;
}
