// A step of the model: it moves the model and the page, and then both must agree.
import assert from 'node:assert/strict';
import type fc from 'fast-check';
import { type Driver, type Model, newModel, type Owned, type Thing } from './Model.ts';

export type Step = fc.AsyncCommand<Model, Driver>;

const people = ['anna', 'bea'] as const;

export const mine = ({ people: all, who }: Model): Owned => all[who];
export const sorted = (things: Iterable<Thing>) => [...things].sort();
export const isIdle = ({ asked, adding }: Model) => asked === null && adding === null;
export const isUnlocked = ({ session }: Model) => session === 'unlocked';

/** What the person sees is what there is. */
export function seeAll(model: Model): void {
  model.seen = sorted(mine(model).things);
}

/** A confirmation is a trip: the page knows nothing any more of what it began before. */
export function confirmed(model: Model): void {
  Object.assign(model, { session: 'unlocked', elapsedSeconds: 0, isOwn: false });
  seeAll(model);
}

/** The list is there: from here on most steps lead somewhere. */
export async function beginWithList(driver: Driver): Promise<{ model: Model; real: Driver }> {
  const model = newModel();
  await driver.confirm(model.who);
  confirmed(model);
  await agree(model, driver);
  return { model, real: driver };
}

/** The tenant's true state, what was sent, and the screen: all as the model says. */
async function agree(model: Model, driver: Driver): Promise<void> {
  const { session, seen, asked, adding } = model;
  const hasDialog = session !== 'locked' && (asked !== null || adding !== null);
  const dialog = hasDialog ? (adding ? 'add' : 'remove') : null;
  await driver.expectScreen({ session, seen, dialog });
  for (const who of people) {
    const { things, unfinished } = model.people[who];
    assert.deepEqual(
      await driver.truth(who),
      { things: sorted(things), unfinished },
      `what the tenant holds of ${who}`,
    );
  }
  assert.equal(driver.removals(), model.removals, 'removals sent');
}

/** @param may whether it makes sense where the walk is; else it is passed over */
export function step(
  name: string,
  may: (model: Model) => boolean,
  run: (model: Model, driver: Driver) => Promise<void>,
): Step {
  return {
    check: may,
    async run(model, driver) {
      driver.onStep(name);
      await run(model, driver);
      await agree(model, driver);
    },
    toString: () => name,
  };
}
