// Every fault with a removal: in its place, after it, at the first, second and third of them, and two in a row.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sentence } from '#testing/sentence.ts';
import { answersLost, faultNames, listing, removing } from './cells.ts';
import { list, openStage, removal } from './openStage.tsx';

const patient = { timeout: 4_000 };
const phones = ['0001', '0002', '0003', '0004'];

for (const [before, nth] of ['first', 'second', 'third'].entries()) {
  test.each(faultNames)(`removal, the ${nth}, %s: what is said is what is so`, async (fault) => {
    await using stage = await openStage();
    await stage.confirm();
    for (const phone of phones.slice(0, before)) {
      await stage.removeFrom(phone);
      await stage.expectShown(3 - phones.indexOf(phone));
    }
    const phone = phones[before] ?? '';
    await stage.removeFrom(phone, () => stage.break(fault, { ...removal, times: 1 }));

    const told = removing[fault];
    if (told === 'fine') await screen.findByText(/^Removed: /, {}, patient);
    else if (told === 'lagging')
      await screen.findByText(/^Removed: .*It may take a moment/s, {}, patient);
    else if (told === 'yet')
      await screen.findByText(sentence('remove.not_removed_yet'), {}, patient);
    else if (told === 'failure.step_up_required') {
      await screen.findByText(sentence('remove.expired'), {}, patient);
    } else await screen.findByText((text) => text.includes(sentence(told)), {}, patient);
    expect((await stage.owned()).includes(phone)).toBe(told !== 'fine');
    expect(stage.shown().includes(phone)).toBe(told !== 'fine');
    // Without a network nothing is even tried.
    const sent = fault === 'offline' ? 0 : 1;
    expect(stage.removals()).toBe(before + sent);

    // The way on: the same once more, by another click.
    if (told === 'fine' || told === 'lagging') return;
    stage.mend();
    if (told === 'failure.step_up_required') await stage.confirm();
    await stage.user.click(await screen.findByRole('button', { name: 'Remove phone' }));
    await expect.poll(() => stage.shown().includes(phone)).toBe(false);
    expect(stage.removals()).toBe(before + sent + 1);
  });
}

test.each(answersLost)(
  'removal done, but its answer lost, %s: looked after, and told as done',
  async (fault) => {
    await using stage = await openStage();
    await stage.confirm();
    await stage.removeFrom('0001', () =>
      stage.break(fault, { ...removal, times: 1, afterEffect: true }),
    );

    await screen.findByText(/^Removed: /, {}, patient);
    await stage.expectShown(3);
    expect(await stage.owned()).toEqual(['0002', '0003', '0004']);
    expect(stage.removals()).toBe(1);
  },
);

const brokenLooks = faultNames.filter((name) => listing[name] !== 'fine');

test.each(
  answersLost.flatMap((lost) => brokenLooks.slice(0, 1).map((look) => [lost, look] as const)),
)(
  'removal done, its answer lost, %s, and the look too, %s: nothing is claimed until it is known',
  async (lost, look) => {
    await using stage = await openStage();
    await stage.confirm();
    await stage.removeFrom('0001', () => {
      stage.break(lost, { ...removal, times: 1, afterEffect: true });
      stage.break(look, { ...list, spare: 1 });
    });

    await screen.findByText(/^(We don't know whether|Removed: .*We couldn't look)/s, {}, patient);
    stage.mend();
    await stage.user.click(screen.getAllByRole('button', { name: 'Look again' })[0] as Element);
    await screen.findByText(/^Removed: /, {}, patient);
    await stage.expectShown(3);
    expect(stage.removals()).toBe(1);
  },
);

test.each(brokenLooks)(
  'removal lost on the way, and the look afterwards, %s: nothing is claimed until it is known',
  async (look) => {
    await using stage = await openStage();
    await stage.confirm();
    await stage.removeFrom('0001', () => {
      stage.break('reset before the answer', { ...removal, times: 1 });
      stage.break(look, { ...list, spare: 1 });
    });

    await screen.findByText(/^We don't know whether/, {}, patient);
    stage.mend();
    if (listing[look] === 'failure.step_up_required') await stage.confirm();
    else
      await stage.user.click(screen.getAllByRole('button', { name: 'Look again' })[0] as Element);
    await stage.expectShown(4);
    expect(screen.queryByText(/^Removed: /)).toBeNull();
    expect(await stage.owned()).toContain('0001');
    expect(stage.removals()).toBe(1);
  },
);
