// Every fault with a confirmation: errors in the answer's address, and the exchange of its code.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sentence } from '#testing/sentence.ts';
import { exchanging, faultNames, refusing } from './cells.ts';
import { exchange, list, openStage } from './openStage.tsx';

const patient = { timeout: 4_000 };

for (const [before, nth] of ['first', 'second', 'third'].entries()) {
  test.each(faultNames)(
    `exchange, the ${nth}, %s: told in words, and a fresh start helps`,
    async (fault) => {
      await using stage = await openStage();
      for (let at = 0; at < before; at += 1) {
        await stage.confirm();
        await stage.expectShown(4);
        await stage.open(new URL('http://localhost:5173/'));
      }
      stage.break(fault, { ...exchange, times: 1 });
      await stage.confirm();

      const told = exchanging[fault];
      if (told !== 'fine') {
        await screen.findByText(sentence(told), { exact: false }, patient);
        expect(stage.passed(list)).toBe(before);
        stage.mend();
        await stage.confirm();
      }
      await stage.expectShown(4);
      // Each trip has its own code, and none is exchanged twice.
      expect(stage.passed(exchange)).toBeLessThanOrEqual(before + 2);
    },
  );
}

test.each(refusing)(
  'the tenant answers with %s: no code is exchanged, and a click starts again',
  async (error, told) => {
    await using stage = await openStage();
    const { searchParams } = new URL(await stage.leave());
    const answer = new URLSearchParams({
      error,
      error_description: '<b>at stack.js:1</b>',
      state: searchParams.get('state') ?? '',
    });
    await stage.open(new URL(`http://localhost:5173/callback?${answer}`));

    const button = await screen.findByRole('button', { name: "Confirm it's you" });
    if (told === 'fine') expect(screen.queryByText(/Nothing was changed/)).toBeNull();
    else await screen.findByText(sentence(told), { exact: false });
    expect(window.document.body.textContent).not.toContain('stack.js');
    expect(window.location.search).toBe('');
    expect(stage.passed(exchange)).toBe(0);
    expect(button).toBeDefined();
    await stage.confirm();
    await stage.expectShown(4);
  },
);
