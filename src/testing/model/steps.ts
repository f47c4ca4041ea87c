// The steps of a person, of other tabs and of the clock: each moves the model and the page, and then both must agree.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  APP,
  atFirst,
  type Driver,
  type Fault,
  faults,
  type Model,
  newModel,
  type Thing,
  type Told,
} from './Model.ts';

export type Step = fc.AsyncCommand<Model, Driver>;

const people = ['anna', 'bea'] as const;

/** A token lives for 600 seconds, of which the page leaves the last 30 alone; and no machine is quicker than time. */
const isClearlyBeforeTheEnd = (seconds: number) => seconds <= 520;
const isClearlyAfterTheEnd = (seconds: number) => seconds >= 590;

const mine = ({ people: all, who }: Model) => all[who];
const sorted = (things: Iterable<Thing>) => [...things].sort();
const isIdle = ({ asked, isAdding }: Model) => asked === null && !isAdding;
const isUnlocked = ({ session }: Model) => session === 'unlocked';

function seeAll(model: Model) {
  model.seen = sorted(mine(model).things);
}

/** The list is there: from here on most steps lead somewhere. */
export async function beginWithList(driver: Driver): Promise<{ model: Model; real: Driver }> {
  const model = newModel();
  await driver.confirm(model.who);
  confirmed(model);
  await agree(model, driver);
  return { model, real: driver };
}

function confirmed(model: Model) {
  model.session = 'unlocked';
  model.elapsedSeconds = 0;
  seeAll(model);
}

/** The tenant's true state, what was sent, and the screen: all as the model says. */
async function agree(model: Model, driver: Driver): Promise<void> {
  const { session, seen, asked, isAdding } = model;
  const hasDialog = session !== 'locked' && (asked !== null || isAdding);
  const dialog = hasDialog ? (isAdding ? 'add' : 'remove') : null;
  await driver.expectScreen({ session, seen, dialog });
  for (const who of people) {
    const { things, hasUnfinished } = model.people[who];
    assert.deepEqual(
      await driver.truth(who),
      { things: sorted(things), unfinished: hasUnfinished ? 1 : 0 },
      `what the tenant holds of ${who}`,
    );
  }
  assert.equal(driver.removals(), model.removals, 'removals sent');
}

function step(
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

const confirms = step(
  'confirms',
  ({ session, isAdding }) => session !== 'unlocked' && !isAdding,
  async (model, driver) => {
    await driver.confirm(model.who);
    confirmed(model);
  },
);

const confirmsAsOther = (isAccepted: boolean) =>
  step(
    `somebody else confirms, and ${isAccepted ? 'goes on' : 'is turned away'}`,
    (model) => model.session === 'expired' && isIdle(model),
    async (model, driver) => {
      const other = model.who === 'anna' ? 'bea' : 'anna';
      const then = isAccepted ? other : model.who;
      await driver.confirmAsOther(other, then);
      model.who = then;
      confirmed(model);
    },
  );

/** While something is being set up, this is leaving it. */
const loadsAgain = step(
  'loads again',
  () => true,
  async (model, driver) => {
    await driver.loadAgain();
    Object.assign(model, { session: 'locked', seen: null, isAdding: false });
  },
);

const locks = step(
  'locks',
  (model) => isUnlocked(model) && isIdle(model),
  async (model, driver) => {
    await driver.lock();
    model.session = 'expired';
  },
);

const timePasses = (seconds: number) =>
  step(
    `${seconds} s pass`,
    ({ session, elapsedSeconds, isAdding }) => {
      const end = elapsedSeconds + seconds;
      if (session !== 'unlocked') return true;
      return isClearlyBeforeTheEnd(end) || (isClearlyAfterTheEnd(end) && !isAdding);
    },
    async (model, driver) => {
      await driver.passTime(seconds);
      if (!isUnlocked(model)) return;
      model.elapsedSeconds += seconds;
      if (isClearlyAfterTheEnd(model.elapsedSeconds)) model.session = 'expired';
      // What is not from just now is looked at again.
      else if (seconds > 5 && !model.isAdding) seeAll(model);
    },
  );

const asks = (thing: Thing) =>
  step(
    `asks to remove ${thing}`,
    (model) => isIdle(model) && model.seen?.includes(thing) === true,
    async (model, driver) => {
      await driver.ask(thing);
      model.asked = thing;
    },
  );

const cancels = step(
  'cancels',
  ({ asked, session }) => asked !== null && session !== 'locked',
  async (model, driver) => {
    await driver.cancel();
    model.asked = null;
  },
);

/** Who has an app keeps a phone: what is asked for at the tenant is then always a message to it. */
function mayLose({ things }: Model['people']['anna'], thing: Thing): boolean {
  const left = [...things].filter((one) => one !== thing);
  return left.length !== 1 || left[0] !== APP;
}

const removes = (fault: Fault) =>
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

const mayAddApp = (model: Model) => {
  const { things } = mine(model);
  return !things.has(APP) && things.size > 0;
};

const enrolls = step(
  'enrolls an app',
  (model) => isUnlocked(model) && isIdle(model) && mayAddApp(model),
  async (model, driver) => {
    const owned = mine(model);
    await driver.enroll(owned.hasUnfinished);
    owned.hasUnfinished = true;
    model.isAdding = true;
    seeAll(model);
  },
);

const verifies = (isRight: boolean) =>
  step(
    `verifies with a ${isRight ? 'right' : 'wrong'} code`,
    // The tenant makes a pause after ten.
    (model) => isUnlocked(model) && model.isAdding && (isRight || model.wrongCodes < 5),
    async (model, driver) => {
      await driver.verify(isRight);
      if (!isRight) {
        model.wrongCodes += 1;
        return;
      }
      const owned = mine(model);
      owned.hasUnfinished = false;
      owned.things.add(APP);
      model.isAdding = false;
      seeAll(model);
    },
  );

const abandons = step(
  'abandons it',
  (model) => isUnlocked(model) && model.isAdding,
  async (model, driver) => {
    await driver.abandon();
    mine(model).hasUnfinished = false;
    model.isAdding = false;
    seeAll(model);
  },
);

const discards = step(
  'discards what is unfinished',
  (model) => isUnlocked(model) && isIdle(model) && mine(model).hasUnfinished,
  async (model, driver) => {
    await driver.discard();
    mine(model).hasUnfinished = false;
    seeAll(model);
  },
);

const removesElsewhere = (thing: Thing) =>
  step(
    `${thing} is removed in another tab`,
    (model) => !model.isAdding && mine(model).things.has(thing) && mayLose(mine(model), thing),
    async (model, driver) => {
      await driver.removeElsewhere(model.who, thing);
      mine(model).things.delete(thing);
    },
  );

const addsElsewhere = step(
  'an app is added in another tab',
  (model) =>
    isUnlocked(model) &&
    !model.isAdding &&
    mayAddApp(model) &&
    !mine(model).hasUnfinished &&
    // It is another one than the app that was removed, and the model knows apps by their name only.
    model.asked !== APP &&
    model.seen?.includes(APP) === false,
  async (model, driver) => {
    await driver.addElsewhere(model.who);
    mine(model).things.add(APP);
  },
);

const things = [...new Set([...atFirst.anna, ...atFirst.bea, APP])];
const times = [1, 10, 60, 240, 600, 900];

/** What leads on stands here more than once, so that walks get somewhere. */
const choices: readonly (readonly Step[])[] = [
  ...[confirms, confirms, confirms, loadsAgain, locks, cancels, abandons].map((one) => [one]),
  ...[confirmsAsOther(true), confirmsAsOther(false)].map((one) => [one]),
  ...[
    discards,
    discards,
    discards,
    enrolls,
    enrolls,
    enrolls,
    verifies(true),
    verifies(false),
    addsElsewhere,
  ].map((one) => [one]),
  times.map(timePasses),
  things.map(asks),
  things.map(asks),
  things.map(asks),
  [removes('none')],
  [removes('none')],
  faults.map(removes),
  things.map(removesElsewhere),
];

export const steps: readonly fc.Arbitrary<Step>[] = choices.map((some) => fc.constantFrom(...some));

/** Whichever phone it is about. */
export const kindOf = (name: string) => name.replace(/\b\d{4}\b/, 'a phone');

export const kindsOfStep: ReadonlySet<string> = new Set(choices.flat().map(String).map(kindOf));
