// Where Auth0's behavior is unknown or varies between tenants, a switch says which way this one goes.
import { readSetting, writeSetting } from './settings.ts';
import type { Store } from './store.ts';
import { type Allowed, isRange, isSome, type SwitchValue } from './switchKinds.ts';
import { switchTable } from './switchTable.ts';

type Table = typeof switchTable;

export type Switches = {
  readonly [Name in keyof Table]: SwitchValue<Table[Name]>;
};

/** The switches as a new tenant has them. */
export const defaultSwitches: Switches = Object.fromEntries(
  Object.entries(switchTable).map(([name, { value }]) => [name, value]),
) as Switches;

/** Reads the switches as they stand; a switch that was never moved has its default. */
export function readSwitches(store: Store): Switches {
  return store.remember('settings', 'switches', () => ({
    ...defaultSwitches,
    ...JSON.parse(readSetting(store, 'switches') ?? '{}'),
  }));
}

/** Moves some switches and leaves the others. */
export function writeSwitches(store: Store, changes: Partial<Switches>): Switches {
  const switches = { ...readSwitches(store), ...changes };
  writeSetting(store, 'switches', JSON.stringify(switches));
  return switches;
}

/**
 * Switches whose names begin alike may be written as one object.
 *
 * @returns `{ 'evil.iss': true }` for `{ evil: { iss: true } }`
 */
export function flattenSwitches(
  changes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]) =>
      name === 'evil' && typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([own, each]) => [`${name}.${own}`, each])
        : [[name, value]],
    ),
  );
}

/** Moves every switch back to its default. */
export function resetSwitches(store: Store): void {
  writeSetting(store, 'switches', '{}');
}

/**
 * Says what is wrong with a value for a switch.
 *
 * @returns `'cascade: must be one of pairs, none, more'`, or undefined when it will do
 */
export function whatIsWrong(name: string, value: unknown): string | undefined {
  const known = Object.entries(switchTable).find(([each]) => each === name)?.[1];
  if (!known) return `${name}: unknown field`;
  const allowed: Allowed = known.allowed;
  if (allowed === 'flag') {
    return typeof value === 'boolean' ? undefined : `${name}: must be true or false`;
  }
  if (allowed === 'scopes') {
    const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
    return value === null || isList ? undefined : `${name}: must be a list of texts, or null`;
  }
  if (isRange(allowed)) {
    const { least, most } = allowed;
    const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    return fits ? undefined : `${name}: must be a whole number from ${least} to ${most}`;
  }
  if (isSome(allowed)) {
    const fits = Array.isArray(value) && value.every((each) => allowed.someOf.includes(each));
    return fits ? undefined : `${name}: must be a list of some of ${allowed.someOf.join(', ')}`;
  }
  return allowed.includes(value) ? undefined : `${name}: must be one of ${allowed.join(', ')}`;
}
