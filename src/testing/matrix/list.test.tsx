// Every fault with the list: on the first look, on the one after a removal, and on both that follow one.
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sentence } from '#testing/sentence.ts';
import { faultNames, listing, looking } from './cells.ts';
import { list, openStage } from './openStage.tsx';

/** The button, once what the tenant asked to wait for is over. */
const lookAgain = () =>
  waitFor(
    () => {
      const buttons = screen.getAllByRole('button', { name: 'Look again' });
      const ready = buttons.find((button) => button.getAttribute('aria-disabled') === null);
      return ready ?? Promise.reject(new Error('not yet'));
    },
    { timeout: 4_000 },
  );

const patient = { timeout: 4_000 };

test.each(faultNames)(
  'list, first look, %s: told in words, and looking again helps',
  async (fault) => {
    await using stage = await openStage();
    stage.break(fault, list);
    await stage.confirm();

    const told = listing[fault];
    if (told !== 'fine') {
      await screen.findByText(sentence(told), { exact: false }, patient);
      expect(stage.shown()).toEqual([]);
      expect(screen.queryByText(sentence('list.empty.title'))).toBeNull();
      expect(stage.passed(list)).toBeLessThanOrEqual(3);
      stage.mend();
      if (told === 'failure.step_up_required') await stage.confirm();
      else await stage.user.click(await lookAgain());
    }
    await stage.expectShown(4);
  },
);

test.each(faultNames)(
  'list, after a removal, %s: the removal is told as the tenant told it, and the truth is one look away',
  async (fault) => {
    await using stage = await openStage();
    await stage.confirm();
    await stage.removeFrom('0001', () => stage.break(fault, { ...list, spare: 1 }));

    const told = await screen.findByText(/^Removed: /, {}, patient);
    expect(await stage.owned()).not.toContain('0001');
    if (looking[fault] !== 'fine') {
      expect(told.textContent).toContain("We couldn't look at your list afterwards");
      stage.mend();
      if (looking[fault] === 'confirm') await stage.confirm();
      else await stage.user.click(await lookAgain());
    }
    await stage.expectShown(3);
    expect(stage.shown()).not.toContain('0001');
    expect(stage.removals()).toBe(1);
  },
);

test.each(faultNames)(
  'list, twice after a removal, %s: nothing is made up, and nothing is lost',
  async (fault) => {
    await using stage = await openStage();
    await stage.confirm();
    await stage.removeFrom('0001', () => stage.break(fault, { ...list, spare: 1 }));
    await screen.findByText(/^Removed: /, {}, patient);
    const press = async () => {
      const [button] = screen.queryAllByRole('button', { name: 'Look again' });
      if (button) await stage.user.click(button);
      return button !== undefined;
    };
    const looks = stage.passed(list);
    const isCutOff = fault === 'nobody listens' || fault === 'offline';
    const mayPass = !isCutOff && looking[fault] === 'look again';
    if ((await press()) && mayPass) {
      await expect.poll(() => stage.passed(list), patient).toBeGreaterThan(looks);
    }

    stage.mend();
    if (looking[fault] === 'confirm') await stage.confirm();
    // While a look is under way, another press does nothing.
    const pressed = () => press().then(() => stage.shown().length);
    await expect.poll(pressed, patient).toBe(3);
    expect(await stage.owned()).toEqual(['0002', '0003', '0004']);
    expect(stage.removals()).toBe(1);
  },
);
