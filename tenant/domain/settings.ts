// Single values the tenant must remember: its keys, its clock's offset, its switches.
import type { Store } from './store.ts';

/**
 * Reads one remembered value.
 *
 * @returns the text as it was written, or undefined when it never was
 */
export function readSetting(store: Store, name: string): string | undefined {
  return store.get<{ value: string }>('SELECT value FROM settings WHERE name = :name', { name })
    ?.value;
}

/** Writes one remembered value over whatever was there. */
export function writeSetting(store: Store, name: string, value: string): void {
  store.run(
    `INSERT INTO settings (name, value) VALUES (:name, :value)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    { name, value },
  );
}
