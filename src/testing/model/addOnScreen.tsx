// Adding on the drawn page, by the steps of the model: what a person clicks and types, and waits to read.
import { screen, waitFor, within } from '@testing-library/react';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import type { renderSecurity } from '#testing/renderSecurity.tsx';
import { type Driver, PUSH, type Who } from './Model.ts';
import { addingSaid, choiceOf } from './said.ts';
import type { Stage } from './stage.ts';

type Adding = Pick<Driver, 'enroll' | 'verify' | 'poll' | 'abandon' | 'discard'>;
type Page = Awaited<ReturnType<typeof renderSecurity>>;

const patience = { timeout: 4_000, interval: 10 };

export const closed = () =>
  waitFor(() => {
    if (screen.queryByRole('dialog')) throw new Error('the dialog is still open');
  }, patience);

/** @param who whose list is on the screen */
export function addOnScreen(
  { user, watch }: Page,
  stage: Stage<TestTenant>,
  who: () => Who,
  passTime: Driver['passTime'],
): Adding {
  const mfa = createMfaClient(stage.tenant);
  const dialog = async () => within(await screen.findByRole('dialog', {}, patience));
  const press = async (name: string | RegExp) =>
    user.click(await (await dialog()).findByRole('button', { name }, patience));
  const key = async () =>
    (await dialog()).findByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/, {}, patience);
  const looks = () => watch.asked.filter(({ path }) => path === '/oauth/token').length;

  async function expectSaid(expected: keyof typeof addingSaid) {
    const said = addingSaid[expected];
    if (said) await screen.findAllByText((text) => said.test(text), {}, patience);
    else await closed();
  }

  return {
    async enroll(what, isInTheWay, fault, expected) {
      await stage.planAdding('begin', fault);
      await user.click(await screen.findByRole('link', { name: 'Add a method' }));
      await press(new RegExp(`^${choiceOf[what]}`));
      if (isInTheWay) await press('Discard it and start again');
      if (expected !== 'begun') await expectSaid(expected);
      else if (what === PUSH) await expectSaid('waiting');
      else await key();
      await stage.mend();
    },
    async verify(isRight, fault, expected) {
      const right = await mfa.showsNow((await key()).textContent.replace(/\s/g, ''));
      const wrong = right === '123456' ? '654321' : '123456';
      await stage.planAdding('confirm', fault);
      const field = (await dialog()).getByRole('textbox', { name: /code/ });
      await user.clear(field);
      await user.click(field);
      await user.paste(isRight ? right : wrong);
      await press('Verify');
      if (fault === 'lost, and no look after') await press('Look again');
      await expectSaid(expected);
      await stage.mend();
    },
    async poll(answer, fault, seconds, expected) {
      const before = looks();
      await stage.planAdding('confirm', fault);
      if (answer) await stage.answerPush(who(), answer);
      await passTime(seconds);
      await waitFor(() => {
        if (looks() === before) throw new Error('not asked yet');
      }, patience);
      await expectSaid(expected);
      await stage.mend();
    },
    async abandon() {
      await press('Cancel');
      await closed();
    },
    async discard() {
      const unfinished = await screen.findByRole('region', { name: 'Unfinished set-up' });
      await user.click(within(unfinished).getByRole('button', { name: /^Discard/ }));
      await waitFor(() => {
        if (screen.queryByRole('region', { name: 'Unfinished set-up' })) throw new Error('there');
      }, patience);
    },
  };
}
