// Steps of adding: what is begun, confirmed, waited for and left, with what goes wrong at each of them.
import { isIdle, isUnlocked, mine, seeAll, sorted, step } from './agree.ts';
import {
  type Addable,
  type AddingFault,
  APP,
  type Begun,
  type Driver,
  type Model,
  type PollFault,
  PUSH,
  type VerifyFault,
} from './Model.ts';
import { isClearlyBeforeTheEnd, stillOpenAfter } from './times.ts';

const named = (what: string, fault: string) => (fault === 'none' ? what : `${what} (${fault})`);

const mayAdd = (model: Model) => {
  const { things } = mine(model);
  return !things.has(APP) && !things.has(PUSH) && things.size > 0;
};

/** The token was refused: the confirmation is over, and the person leaves what was begun. */
async function expire(model: Model, driver: Driver) {
  model.session = 'expired';
  await driver.abandon();
  model.adding = null;
}

export const enrolls = (what: Addable, fault: AddingFault) =>
  step(
    named(`begins to add ${what === APP ? 'an app' : 'a push'}`, fault),
    (model) => {
      const { things, unfinished } = mine(model);
      if (!isUnlocked(model) || !isIdle(model) || !mayAdd(model)) return false;
      // Whether the page looks before it is refused depends on how old its list is.
      if (fault === 'token refused' && model.seen?.join() !== sorted(things).join()) return false;
      return unfinished === null || unfinished === what || model.isOwn;
    },
    async (model, driver) => {
      const owned = mine(model);
      const isInTheWay = owned.unfinished !== null && !model.isOwn;
      const expected = begunWith[fault];
      await driver.enroll(what, isInTheWay, fault, expected);
      // Whatever was there is taken back before anything is begun.
      owned.unfinished = fault === 'lost before the effect' || expected === 'expired' ? null : what;
      if (expected === 'expired') return expire(model, driver);
      model.isOwn = true;
      seeAll(model);
      if (expected === 'begun') {
        model.adding = { what, openSeconds: 0, pauseSeconds: 5, askedSeconds: 5 };
      } else await driver.abandon();
    },
  );

const begunWith: Readonly<Record<AddingFault, Begun>> = {
  none: 'begun',
  'lost before the effect': 'not begun',
  'lost after the effect': 'not begun',
  malformed: 'not begun',
  'token refused': 'expired',
};

function added(model: Model, what: Addable) {
  const owned = mine(model);
  owned.unfinished = null;
  owned.things.add(what);
  model.adding = null;
  seeAll(model);
}

export const verifiesWrongly = step(
  'verifies with a wrong code',
  // The tenant makes a pause after ten.
  (model) => isUnlocked(model) && model.adding?.what === APP && model.wrongCodes < 5,
  async (model, driver) => {
    await driver.verify(false, 'none', 'wrong code');
    model.wrongCodes += 1;
  },
);

export const verifies = (fault: VerifyFault) =>
  step(
    named('verifies with a right code', fault),
    (model) => isUnlocked(model) && model.adding?.what === APP,
    async (model, driver) => {
      if (fault === 'token refused') {
        await driver.verify(true, fault, 'expired');
        return expire(model, driver);
      }
      const isLost = fault === 'lost before the effect';
      await driver.verify(true, fault, isLost ? 'still open' : 'added');
      if (!isLost) added(model, APP);
    },
  );

const mayWait = (model: Model) => {
  const { adding, elapsedSeconds } = model;
  if (!isUnlocked(model) || adding?.what !== PUSH) return false;
  const seconds = adding.pauseSeconds + 1;
  return isClearlyBeforeTheEnd(elapsedSeconds + seconds) && stillOpenAfter(adding, seconds);
};

/** The page asks again by itself, and the phone has not been touched. */
export const waits = (fault: PollFault) =>
  step(named('waits for the phone', fault), mayWait, async (model, driver) => {
    const seconds = passPause(model);
    if (fault === 'token refused') {
      await driver.poll(null, fault, seconds, 'expired');
      return expire(model, driver);
    }
    await driver.poll(null, fault, seconds, 'waiting');
    const { adding } = model;
    if (!adding) return;
    const { pauseSeconds, askedSeconds } = adding;
    // What is lost makes it longer, up to twenty seconds; what is asked for stays.
    if (fault === 'slow down') {
      adding.askedSeconds = Math.max(askedSeconds, Math.min(pauseSeconds, 20)) + 5;
    }
    const isLost = fault !== 'slow down' && fault !== 'none';
    const longerSeconds = isLost ? Math.min(pauseSeconds * 2, 20) : 0;
    adding.pauseSeconds = Math.max(adding.askedSeconds, longerSeconds);
  });

/** An answer that is lost before its effect waits for the next look: that is the step above. */
export const approves = (fault: 'none' | 'lost after the effect' | 'malformed') =>
  step(named('approves on the phone', fault), mayWait, async (model, driver) => {
    await driver.poll('approve', fault, passPause(model), 'added');
    added(model, PUSH);
  });

export const declines = step('declines on the phone', mayWait, async (model, driver) => {
  await driver.poll('deny', 'none', passPause(model), 'declined');
  await abandon(model, driver);
});

function passPause(model: Model): number {
  const seconds = (model.adding?.pauseSeconds ?? 0) + 1;
  model.elapsedSeconds += seconds;
  if (model.adding) model.adding.openSeconds += seconds;
  return seconds;
}

async function abandon(model: Model, driver: Driver) {
  await driver.abandon();
  mine(model).unfinished = null;
  model.adding = null;
  seeAll(model);
}

export const abandons = step(
  'abandons it',
  (model) => isUnlocked(model) && model.adding !== null,
  abandon,
);

export const discards = step(
  'discards what is unfinished',
  (model) => isUnlocked(model) && isIdle(model) && mine(model).unfinished !== null,
  async (model, driver) => {
    await driver.discard();
    mine(model).unfinished = null;
    seeAll(model);
  },
);

export const addsElsewhere = step(
  'an app is added in another tab',
  (model) =>
    isUnlocked(model) &&
    model.adding === null &&
    mayAdd(model) &&
    mine(model).unfinished === null &&
    // It is another one than the app that was removed, and the model knows apps by their name only.
    model.asked !== APP &&
    model.seen?.includes(APP) === false,
  async (model, driver) => {
    await driver.addElsewhere(model.who);
    mine(model).things.add(APP);
  },
);
