// Every fault with the wait for a phone's approval: one look is hit, and the wait goes on.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sentence } from '#testing/sentence.ts';
import { polling } from './addingCells.ts';
import { answersLost, faultNames } from './cells.ts';
import { grant, openAdding } from './openAdding.tsx';
import { quickPoll } from './patience.ts';

async function openPush() {
  const stage = await openAdding('push');
  await stage.begin();
  await stage.expectBegun();
  const looks = () => stage.watch.asked.filter(({ path }) => path === '/oauth/token').length;
  return {
    ...stage,
    looks,
    approve: () => stage.tenant.control.push(stage.email, 'approve', 'Pixel 9'),
  };
}

const plainNo: ReadonlySet<string> = new Set([
  'failure.not_permitted',
  'failure.rejected',
  'enroll.not_set_up',
]);

test.each(faultNames)(
  'wait for a push, %s: what is said is what is so, and an approval still counts',
  async (fault) => {
    await using stage = await openPush();
    const told = polling[fault];
    const looks = stage.looks();
    // What is told only until the next look is told by each of them.
    stage.break(fault, told === 'waiting' || told === 'fine' ? { ...grant, times: 1 } : grant);
    const isLocked = told === 'failure.step_up_required';
    if (told === 'waiting' || told === 'fine') {
      // The look after it begins when this one has come to its end.
      await quickPoll(stage.looks).toBeGreaterThan(looks + 1);
      await stage.expectBegun();
      expect(screen.queryByText(sentence('failure.too_many_requests'))).toBeNull();
    } else await stage.expectSaid(sentence(isLocked ? 'add.expired' : told));
    await stage.expectNothingAdded();
    expect(await stage.unfinished()).toBe(1);
    stage.mend();
    if (isLocked) {
      await stage.confirm();
      await stage.press('Discard it and start again');
      await stage.expectBegun();
    }
    await stage.approve();
    // A plain no is asked about again by a click only.
    if (plainNo.has(told)) await stage.press('Try again');
    await stage.expectAdded();
    await stage.expectTidy();
    expect(stage.begun()).toBe(isLocked ? 2 : 1);
  },
);

test.each(answersLost)(
  'approved, but the answer lost, %s: looked after, and told as added',
  async (fault) => {
    await using stage = await openPush();
    stage.break(fault, { ...grant, times: 1, afterEffect: true });
    await stage.approve();
    await stage.expectAdded();
    await stage.expectTidy();
    expect(stage.begun()).toBe(1);
  },
);
