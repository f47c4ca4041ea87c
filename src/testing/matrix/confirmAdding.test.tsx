// Every fault with the code that ends a set-up: in its place, after it, and with the look that follows.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sentence } from '#testing/sentence.ts';
import { confirming } from './addingCells.ts';
import { answersLost, faultNames } from './cells.ts';
import { grant, number, openAdding } from './openAdding.tsx';
import { list } from './openStage.tsx';

async function openSetUp(factor: 'otp' | 'sms') {
  const stage = await openAdding(factor);
  if (factor === 'sms') await stage.typeNumber();
  await stage.begin();
  await stage.expectBegun();
  return stage;
}

for (const factor of ['otp', 'sms'] as const) {
  test.each(faultNames)(
    `confirm, ${factor}, %s: what is said is what is so, and the same code works afterwards`,
    async (fault) => {
      await using stage = await openSetUp(factor);
      const code = await stage.code();
      await stage.typeCode(code);
      const seed = factor === 'otp' ? await stage.seed() : null;
      stage.break(fault, { ...grant, times: 1 });
      await stage.press('Verify');

      const told = confirming[fault];
      const isLocked = told === 'failure.step_up_required';
      if (told !== 'fine') {
        await stage.expectSaid(sentence(isLocked ? 'add.expired' : told));
        await stage.expectNothingAdded();
        expect(await stage.unfinished()).toBe(1);
        expect((await stage.codeField()).value).toBe(code);
        if (seed !== null) expect(await stage.seed()).toBe(seed);
        stage.mend();
        if (isLocked) await confirmAnew(stage, factor, code);
        await stage.press('Verify');
      }
      await stage.expectAdded();
      await stage.expectTidy();
      expect(stage.begun()).toBe(isLocked && factor === 'sms' ? 2 : 1);
    },
  );

  test.each(answersLost)(
    `confirmed, ${factor}, but its answer lost, %s: looked after, and told as added`,
    async (fault) => {
      await using stage = await openSetUp(factor);
      await stage.typeCode(await stage.code());
      stage.break(fault, { ...grant, times: 1, afterEffect: true });
      await stage.press('Verify');
      await stage.expectAdded();
      await stage.expectTidy();
      expect(stage.begun()).toBe(1);
    },
  );
}

test.each(answersLost)(
  'confirmed, its answer lost, %s, and the look too: nothing is claimed until it is known',
  async (fault) => {
    await using stage = await openSetUp('otp');
    await stage.typeCode(await stage.code());
    stage.break(fault, { ...grant, times: 1, afterEffect: true });
    stage.break('nobody listens', list);
    await stage.press('Verify');
    await stage.expectSaid(sentence('doubt'));
    expect(screen.queryByText(/^Added/)).toBeNull();
    stage.mend();
    await stage.press('Look again');
    await stage.expectAdded();
    await stage.expectTidy();
  },
);

/** The way back loads the page anew. What was scanned can be finished; a code that was sent can't. */
async function confirmAnew(
  stage: Awaited<ReturnType<typeof openSetUp>>,
  factor: 'otp' | 'sms',
  code: string,
) {
  await stage.confirm();
  if (factor === 'otp') {
    await stage.press(/^Finish with a code/);
    return stage.typeCode(code);
  }
  await stage.press('Discard it and start again');
  expect((await stage.numberField()).value.replaceAll(/\s/g, '')).toBe(number);
  await stage.begin();
  await stage.expectBegun();
  return stage.typeCode(await stage.code());
}
