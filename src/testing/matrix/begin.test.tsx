// Every fault with the beginning of a set-up: for an app, and for a phone that gets texts.
import { expect, test } from 'vitest';
import { sentence } from '#testing/sentence.ts';
import { beginningApp, beginningText } from './addingCells.ts';
import { answersLost, faultNames } from './cells.ts';
import { associate, number, openAdding } from './openAdding.tsx';

const digits = (text: string) => text.replaceAll(/\s/g, '');

for (const factor of ['otp', 'sms'] as const) {
  const beginning = factor === 'otp' ? beginningApp : beginningText;

  test.each(faultNames)(
    `begin, ${factor}, %s: told in words, one request for one click, and another click begins`,
    async (fault) => {
      await using stage = await openAdding(factor);
      const expectKept = async () => {
        if (factor === 'sms') expect(digits((await stage.numberField()).value)).toBe(number);
      };
      if (factor === 'sms') await stage.typeNumber();
      stage.break(fault, { ...associate, times: 1 });
      await stage.begin();

      const told = beginning[fault];
      const isLocked = told === 'failure.step_up_required';
      if (told !== 'fine') {
        await stage.expectSaid(sentence(isLocked ? 'add.expired' : told));
        expect(stage.begun()).toBe(fault === 'offline' ? 0 : 1);
        await stage.expectNothingAdded();
        await expectKept();
        stage.mend();
        if (isLocked) await stage.confirm();
        await expectKept();
        await stage.begin();
      }
      await stage.expectBegun();
      expect(stage.begun()).toBeLessThanOrEqual(2);
      expect(await stage.unfinished()).toBe(1);
      await stage.press('Cancel');
      await stage.expectTidy();
      await stage.expectNothingAdded();
    },
  );

  test.each(answersLost)(
    `begun, ${factor}, but its answer lost, %s: the next click takes its place, and one is left`,
    async (fault) => {
      await using stage = await openAdding(factor);
      if (factor === 'sms') await stage.typeNumber();
      stage.break(fault, { ...associate, times: 1, afterEffect: true });
      await stage.begin();
      await stage.expectSaid(sentence(beginning[fault] as 'failure.unreachable'));
      await stage.expectNothingAdded();
      await stage.begin();

      await stage.expectBegun();
      expect(stage.begun()).toBe(2);
      expect(await stage.unfinished()).toBe(1);
      await stage.press('Cancel');
      await stage.expectTidy();
    },
  );
}
