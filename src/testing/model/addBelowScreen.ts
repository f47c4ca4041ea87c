// Adding below the screen: what the clicks of the dialog carry out, one after the other.
import assert from 'node:assert/strict';
import { FIRST_PAUSE_MS, type Pause, type SetUp } from '#domain/enrollmentFlow.ts';
import { unfinishedOf } from '#domain/unfinished.ts';
import { beginEnrollment, nameEntry } from '#queries/beginEnrollment.ts';
import { type Confirmed, confirmEnrollment, lookForAdded } from '#queries/confirmEnrollment.ts';
import { discardUnfinished } from '#queries/discardUnfinished.ts';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { APP, type Begun, type Driver, type Polled, type Verified, type Who } from './Model.ts';
import type { PageBelowScreen } from './pageBelowScreen.ts';
import type { Stage } from './stage.ts';

type Adding = Pick<Driver, 'enroll' | 'verify' | 'poll' | 'abandon' | 'discard'>;

const firstPause: Pause = { askedMs: FIRST_PAUSE_MS, nextMs: FIRST_PAUSE_MS };

/** @param who whose list is on the screen */
export function addBelowScreen(
  stage: Stage<TestTenant>,
  page: PageBelowScreen,
  who: () => Who,
  passTime: Driver['passTime'],
) {
  const mfa = createMfaClient(stage.tenant);
  let setUp: SetUp | null = null;
  let own = new Set<string>();
  let pause = firstPause;

  const opened = () => setUp ?? assert.fail('nothing is being added');

  async function takeBack(ids: readonly string[]) {
    const { remove, ...tools } = page.enrollmentTools();
    const { at } = await discardUnfinished(remove, tools, ids);
    const hasToken = page.stepUp().token('remove') !== undefined;
    assert.equal(at, hasToken ? 'discarded' : 'left');
  }

  const driver: Adding = {
    async enroll(what, isInTheWay, fault, expected) {
      const wanted = { factor: what === APP ? 'otp' : 'push' } as const;
      const tools = page.enrollmentTools();
      if (isInTheWay) {
        const refused = await beginEnrollment(tools, wanted, own, null);
        assert.equal(refused.at === 'not_begun' && refused.problem.reason, 'unfinished');
        await takeBack(unfinishedOf(await tools.list()).map(({ id }) => id));
      }
      await stage.planAdding('begin', fault);
      const beginning = await beginEnrollment(tools, wanted, own, null);
      await stage.mend();
      if (beginning.at === 'not_begun') {
        const { reason } = beginning.problem;
        const told: Begun = reason === 'step_up_required' ? 'expired' : 'not begun';
        assert.equal(told, expected, reason);
        return;
      }
      assert.equal(expected, 'begun');
      const { begun, before } = beginning;
      const id = await nameEntry(tools, wanted, before, own);
      setUp = { wanted, material: begun.material, before, id, sentAtMs: [] };
      pause = firstPause;
    },
    async verify(isRight, fault, expected) {
      const made = opened();
      const tools = page.enrollmentTools();
      const right = await mfa.showsNow('secret' in made.material ? made.material.secret : '');
      const wrong = right === '123456' ? '654321' : '123456';
      await stage.planAdding('confirm', fault);
      let came = await confirmEnrollment(tools, made, isRight ? right : wrong, pause);
      await stage.mend();
      if (fault === 'lost, and no look after') {
        assert.equal(came.at, 'doubt');
        came = (await lookForAdded(tools, made)) as Confirmed;
      }
      assert.equal(verified(came), expected);
      if (expected === 'added') setUp = null;
    },
    async poll(answer, fault, seconds, expected) {
      const made = opened();
      await passTime(seconds);
      await stage.planAdding('confirm', fault);
      if (answer) await stage.answerPush(who(), answer);
      assert.equal(pause.nextMs, (seconds - 1) * 1000);
      const came = await confirmEnrollment(page.enrollmentTools(), made, null, pause);
      await stage.mend();
      if (came.at === 'not_yet') pause = came.pause;
      assert.equal(polled(came), expected);
      if (expected === 'added') setUp = null;
    },
    async abandon() {
      if (setUp) await takeBack([setUp.id ?? assert.fail('it has no name')]);
      setUp = null;
    },
    discard: () => takeBack(unfinishedOf(page.all() ?? []).map(({ id }) => id)),
  };

  return {
    ...driver,
    isOpen: () => setUp !== null,
    /** The page was left. */
    forget() {
      setUp = null;
      own = new Set();
    },
  };
}

function verified(came: Confirmed): Verified | Confirmed['at'] {
  if (came.at !== 'refused') return came.at;
  const { reason } = came.problem;
  if (reason === 'step_up_required') return 'expired';
  return reason === 'wrong_code' ? 'wrong code' : 'still open';
}

function polled(came: Confirmed): Polled | Confirmed['at'] {
  if (came.at === 'not_yet') return 'waiting';
  if (came.at !== 'refused') return came.at;
  const { reason } = came.problem;
  if (reason === 'step_up_required') return 'expired';
  return reason === 'declined' ? 'declined' : 'refused';
}
