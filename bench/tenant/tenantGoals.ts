// What the bench holds the tenant to.

import type { ScenarioName } from './scenarios.ts';
import type { Loaded } from './worker.ts';

export type Measured = {
  readonly ours: Loaded;
  readonly theirs: Loaded;
  /** How many times as fast we are; the median over the rounds. */
  readonly ratio: number;
};

export type Figures = {
  readonly beside: ReadonlyMap<ScenarioName, Measured>;
  readonly onDisk: ReadonlyMap<ScenarioName, Loaded>;
  /** From the start of the process until it is ready, with a new file; the median of five. */
  readonly readyMs: number;
  readonly eightTenantsMb: number;
  readonly memoryBeforeMb: number;
  readonly memoryAfterMb: number;
};

type Goal = {
  readonly name: string;
  readonly figure: (figures: Figures) => number;
  readonly unit: string;
} & ({ readonly atLeast: number } | { readonly atMost: number });

export const speedOf = ({ requests, seconds }: Loaded): number => requests / seconds;

const asFast = (name: string, scenario: ScenarioName): Goal => ({
  name: `${name}, to oidc-provider`,
  figure: ({ beside }) => beside.get(scenario)?.ratio ?? Number.NaN,
  unit: 'x',
  atLeast: 1,
});

export const tenantGoals: readonly Goal[] = [
  asFast('discovery', 'discovery'),
  asFast('tokens for a code', 'code'),
  asFast('tokens for a refresh token', 'refresh'),
  asFast('token of a machine', 'machine'),
  {
    name: 'requests that were not answered as they should be',
    figure: ({ beside, onDisk }) =>
      [...[...beside.values()].map(({ ours }) => ours), ...onDisk.values()].flatMap(
        ({ errors }) => errors,
      ).length,
    unit: '',
    atMost: 0,
  },
  { name: 'start to ready', figure: ({ readyMs }) => readyMs, unit: ' ms', atMost: 1000 },
  {
    name: 'eight tenants in one process',
    figure: ({ eightTenantsMb }) => eightTenantsMb,
    unit: ' MB',
    atMost: 120,
  },
  {
    name: 'growth over 100,000 requests',
    figure: ({ memoryBeforeMb, memoryAfterMb }) => (memoryAfterMb / memoryBeforeMb - 1) * 100,
    unit: ' %',
    atMost: 10,
  },
];
