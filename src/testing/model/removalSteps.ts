// Steps of removing: the question, what goes wrong with it, and what other tabs remove.
import { isIdle, isUnlocked, mine, seeAll, sorted, step } from './agree.ts';
import { APP, type Fault, type Model, type Owned, PUSH, type Thing, type Told } from './Model.ts';

export const asks = (thing: Thing) =>
  step(
    `asks to remove ${thing}`,
    (model) => isIdle(model) && model.seen?.includes(thing) === true,
    async (model, driver) => {
      await driver.ask(thing);
      model.asked = thing;
    },
  );

export const cancels = step(
  'cancels',
  ({ asked, session }) => asked !== null && session !== 'locked',
  async (model, driver) => {
    await driver.cancel();
    model.asked = null;
  },
);

/** Who has an app keeps a phone: what is asked for at the tenant is then always a message to it. */
function mayLose({ things }: Owned, thing: Thing): boolean {
  const left = [...things].filter((one) => one !== thing);
  return left.length === 0 || left.some((one) => one !== APP && one !== PUSH);
}

export const removes = (fault: Fault) =>
  step(
    fault === 'none' ? 'removes' : `removes (${fault})`,
    (model) =>
      isUnlocked(model) &&
      model.asked !== null &&
      model.seen?.includes(model.asked) === true &&
      mayLose(mine(model), model.asked),
    async (model, driver) => {
      const { things } = mine(model);
      const asked = model.asked ?? '';
      const expected = foretell(model, asked, fault);
      await driver.remove(fault, expected);
      if (fault === 'no look before') return;
      if (sends.has(expected)) model.removals += 1;
      if (expected === 'removed') things.delete(asked);
      if (expected === 'removed' || expected === 'already') model.asked = null;
      seeAll(model);
    },
  );

function foretell(model: Model, asked: Thing, fault: Fault): Told {
  const { things } = mine(model);
  if (fault === 'no look before') return 'nothing removed';
  if (!things.has(asked)) return 'already';
  // The list is not the one that was read.
  if (model.seen?.join() !== sorted(things).join()) return 'changed';
  return fault === 'lost before the effect' ? 'nothing removed' : 'removed';
}

const sends: ReadonlySet<Told> = new Set<Told>(['removed', 'nothing removed']);

export const removesElsewhere = (thing: Thing) =>
  step(
    `${thing} is removed in another tab`,
    (model) =>
      model.adding === null && mine(model).things.has(thing) && mayLose(mine(model), thing),
    async (model, driver) => {
      await driver.removeElsewhere(model.who, thing);
      mine(model).things.delete(thing);
    },
  );
