// Steps around the confirmation: it is got, by whom, and how it ends.
import { confirmed, isIdle, isUnlocked, seeAll, step } from './agree.ts';
import { isClearlyAfterTheEnd, isClearlyBeforeTheEnd, stillOpenAfter } from './times.ts';

export const confirms = step(
  'confirms',
  ({ session, adding }) => session !== 'unlocked' && adding === null,
  async (model, driver) => {
    await driver.confirm(model.who);
    confirmed(model);
  },
);

export const confirmsAsOther = (isAccepted: boolean) =>
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
export const loadsAgain = step(
  'loads again',
  () => true,
  async (model, driver) => {
    await driver.loadAgain();
    Object.assign(model, { session: 'locked', seen: null, adding: null, isOwn: false });
  },
);

export const locks = step(
  'locks',
  (model) => isUnlocked(model) && isIdle(model),
  async (model, driver) => {
    await driver.lock();
    model.session = 'expired';
  },
);

export const timePasses = (seconds: number) =>
  step(
    `${seconds} s pass`,
    ({ session, elapsedSeconds, adding }) => {
      const end = elapsedSeconds + seconds;
      if (session !== 'unlocked') return true;
      if (adding) return isClearlyBeforeTheEnd(end) && stillOpenAfter(adding, seconds);
      return isClearlyBeforeTheEnd(end) || isClearlyAfterTheEnd(end);
    },
    async (model, driver) => {
      await driver.passTime(seconds);
      if (!isUnlocked(model)) return;
      model.elapsedSeconds += seconds;
      if (model.adding) model.adding.openSeconds += seconds;
      if (isClearlyAfterTheEnd(model.elapsedSeconds)) model.session = 'expired';
      // What is not from just now is looked at again.
      else if (seconds > 5 && !model.adding) seeAll(model);
    },
  );
