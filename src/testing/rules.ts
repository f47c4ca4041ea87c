// The rules that hold in every test of a page, whatever else it is about: see docs/reliability.md.
import type { PageWatch } from './watchPage.ts';

const watched: PageWatch[] = [];

/** Holds this page to the rules when its test ends. */
export function holdToRules(watch: PageWatch): void {
  watched.push(watch);
}

/** Called after each test, while what it drew still stands. */
export function checkRules(): void {
  for (const watch of watched.splice(0)) watch.check();
}
