// What the bench holds the tenant to.

import type { ScenarioName } from './scenarios.ts';
import type { Loaded } from './worker.ts';

export type Measured = {
  readonly ours: Loaded;
  /** Null for what oidc-provider cannot do. */
  readonly theirs: Loaded | null;
  /** How many times as fast we are; the median over the rounds. */
  readonly ratio: number | null;
};

export type Figures = {
  readonly measured: ReadonlyMap<ScenarioName, Measured>;
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

const beside = (name: string, scenario: ScenarioName): Goal => ({
  name: `${name}, to oidc-provider`,
  figure: ({ measured }) => measured.get(scenario)?.ratio ?? Number.NaN,
  unit: 'x',
  atLeast: 1,
});

export const tenantGoals: readonly Goal[] = [
  beside('discovery', 'discovery'),
  beside('tokens for a code', 'code'),
  beside('tokens for a refresh token', 'refresh'),
  beside('token of a machine', 'machine'),
  {
    name: 'requests that were not answered as they should be',
    figure: ({ measured }) =>
      [...measured.values()].reduce((sum, { ours }) => sum + ours.errors.length, 0),
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
