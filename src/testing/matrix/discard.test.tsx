// Every fault with taking something back: an unfinished set-up on the list, and a set-up that is cancelled.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sentence } from '#testing/sentence.ts';
import { discarding } from './addingCells.ts';
import { answersLost, faultNames } from './cells.ts';
import { openAdding } from './openAdding.tsx';
import { openStage, removal } from './openStage.tsx';
import { quickPoll } from './patience.ts';

/** A phone that works, and one that somebody began to add. */
async function openUnfinished() {
  const stage = await openStage({
    authenticators: [
      { kind: 'phone', phoneNumber: '+491711230001' },
      { kind: 'sms', phoneNumber: '+491711230009', active: false },
    ],
  });
  await stage.confirm();
  const rows = async () => (await stage.tenant.control.people.get(stage.email)).authenticators;
  return {
    ...stage,
    press: async () =>
      stage.user.click(await screen.findByRole('button', { name: 'Discard Phone ending in 0009' })),
    unfinished: async () => (await rows()).filter(({ row }) => !row.active).length,
    expectSaid: (text: string) =>
      quickPoll(() => screen.queryAllByText(text, { exact: false }).length).not.toBe(0),
  };
}

test.each(faultNames)('discard, %s: what is said is what is so', async (fault) => {
  await using stage = await openUnfinished();
  // Loaded with the button; without a network it would wait for one.
  await screen.findByRole('button', { name: 'Discard Phone ending in 0009' });
  stage.break(fault, { ...removal, times: 1 });
  await stage.press();

  const told = discarding[fault];
  if (told !== 'fine') {
    await stage.expectSaid("It couldn't be discarded.");
    await stage.expectSaid(told === 'unfinished.expires' ? 'goes by itself' : sentence(told));
    expect(screen.queryByText(sentence('unfinished.discarded'))).toBeNull();
    expect(await stage.unfinished()).toBe(1);
    stage.mend();
    if (told === 'failure.step_up_required') await stage.confirm();
    await stage.press();
  }
  await stage.expectSaid(sentence('unfinished.discarded'));
  expect(await stage.unfinished()).toBe(0);
  expect(await stage.owned()).toEqual(['0001']);
  expect(stage.removals()).toBeLessThanOrEqual(2);
});

test.each(answersLost)(
  'discarded, but its answer lost, %s: looked after, and told as done',
  async (fault) => {
    await using stage = await openUnfinished();
    await screen.findByRole('button', { name: 'Discard Phone ending in 0009' });
    stage.break(fault, { ...removal, times: 1, afterEffect: true });
    await stage.press();
    await stage.expectSaid(sentence('unfinished.discarded'));
    expect(await stage.unfinished()).toBe(0);
    expect(stage.removals()).toBe(1);
  },
);

test.each(faultNames)(
  'cancel a set-up, %s: the dialog closes, one is left at most, and it can be added anew',
  async (fault) => {
    await using stage = await openAdding('otp');
    await stage.begin();
    await stage.expectBegun();
    stage.break(fault, { ...removal, times: 1 });
    await stage.press('Cancel');
    await quickPoll(() => screen.queryByRole('dialog')).toBeNull();
    await stage.expectNothingAdded();
    expect(await stage.unfinished()).toBeLessThanOrEqual(1);
    expect(stage.begun()).toBe(1);

    stage.mend();
    const isLocked = discarding[fault] === 'failure.step_up_required';
    if (isLocked) await stage.confirm();
    await stage.user.click(await screen.findByRole('link', { name: 'Add a method' }));
    await stage.press(/^Authenticator app/);
    if (isLocked) await stage.press('Discard it and start again');
    await stage.typeCode(await stage.code());
    await stage.press('Verify');
    await stage.expectAdded();
    await stage.expectTidy();
  },
);
