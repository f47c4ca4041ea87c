// Every fault with a second message: the first code stays good until a second is on its way.
import { expect, test } from 'vitest';
import { skip } from '#testing/quickTime.ts';
import { sentence } from '#testing/sentence.ts';
import { beginningText } from './addingCells.ts';
import { answersLost, faultNames } from './cells.ts';
import { associate, openAdding } from './openAdding.tsx';
import { quickPoll } from './patience.ts';

/** A code was sent and typed, and half a minute is over. */
async function openSent() {
  const stage = await openAdding('sms');
  await stage.typeNumber();
  await stage.begin();
  await stage.expectBegun();
  const code = await stage.code();
  await stage.typeCode(code);
  async function resend() {
    skip(31_000);
    const button = (await stage.dialog()).getByRole('button', { name: 'Send a new code' });
    await quickPoll(() => button.getAttribute('aria-disabled')).toBeNull();
    await stage.user.click(button);
  }
  async function retype() {
    await stage.user.clear(await stage.codeField());
    await stage.typeCode(await stage.code());
  }
  return { ...stage, typed: code, resend, retype };
}

test.each(faultNames)(
  'another code, %s: told in words, one request for one click, and what was typed is kept',
  async (fault) => {
    await using stage = await openSent();
    stage.break(fault, { ...associate, times: 1 });
    await stage.resend();

    const told = beginningText[fault];
    const isLocked = told === 'failure.step_up_required';
    if (told === 'fine') {
      await stage.expectSaid(sentence('resend.sent'));
      await stage.retype();
    } else {
      await stage.expectSaid(sentence(isLocked ? 'add.expired' : told));
      expect(stage.begun()).toBe(fault === 'offline' ? 1 : 2);
      expect((await stage.codeField()).value).toBe(stage.typed);
      await stage.expectNothingAdded();
      stage.mend();
      if (isLocked) {
        await stage.confirm();
        await stage.press('Discard it and start again');
        await stage.begin();
        await stage.expectBegun();
        await stage.retype();
      }
      // Sent at once, and answered too late: the second code is the one on the phone.
      if (fault === 'an answer after 20 s') {
        await stage.resend();
        await stage.expectSaid(sentence('resend.sent'));
        await stage.retype();
      }
    }
    await stage.press('Verify');
    await stage.expectAdded();
    await stage.expectTidy();
  },
);

test.each(answersLost)(
  'another code sent, but its answer lost, %s: one more is good, and one set-up is left',
  async (fault) => {
    await using stage = await openSent();
    stage.break(fault, { ...associate, times: 1, afterEffect: true });
    await stage.resend();
    await stage.expectSaid(sentence(beginningText[fault] as 'failure.unreachable'));
    expect((await stage.codeField()).value).toBe(stage.typed);
    await stage.expectNothingAdded();
    await stage.resend();
    await stage.expectSaid(sentence('resend.sent'));
    expect(stage.begun()).toBe(3);
    await quickPoll(stage.unfinished).toBe(1);
    await stage.retype();
    await stage.press('Verify');
    await stage.expectAdded();
    await stage.expectTidy();
  },
);
