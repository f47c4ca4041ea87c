// The page without its screen, driven by the steps of the model: what a click carries out, over a tenant in this process.
import assert from 'node:assert/strict';
import { type AuthenticatorGroup, groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { planRemoval } from '#domain/planRemoval.ts';
import { LIST_KEY } from '#queries/authenticators.ts';
import type { RemovalOutcome } from '#queries/removal.ts';
import { lookAfterRemoval, removeAuthenticator } from '#queries/removeAuthenticator.ts';
import { isUnlocked } from '#step-up/stepUp.ts';
import type { Browser } from '#tenant/testing/browser.ts';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { addBelowScreen } from './addBelowScreen.ts';
import type { Driver, Told, Who } from './Model.ts';
import { openPage } from './pageBelowScreen.ts';
import { type Stage, thingOf, thingsOf } from './stage.ts';

/** Opens the page for the first time, for two new people at the tenant. */
export async function openBelowScreen(
  stage: Stage<TestTenant>,
  onStep: Driver['onStep'],
): Promise<Driver> {
  const { tenant, clock } = stage;
  let removals = 0;
  let lastBearer = '';
  let whose: Who = 'anna';
  let question: { readonly group: AuthenticatorGroup } | null = null;
  const page = await openPage(stage, (method, bearer) => {
    if (method === 'DELETE' && question) removals += 1;
    lastBearer = bearer ?? lastBearer;
  });
  let browser = page.newBrowser();
  const adding = addBelowScreen(stage, page, () => whose, passTime);

  async function trip(who: Who, by: Browser) {
    await page.trip(who, by);
    whose = who;
    adding.forget();
  }

  async function passTime(seconds: number) {
    clock.ms += seconds * 1000;
    await tenant.control.clock.advance(seconds);
    page.stepUp().wake();
    const looks = seconds > 5 && isUnlocked(page.stepUp().state()) && !adding.isOpen();
    if (looks) await page.relist();
  }

  return {
    ...adding,
    onStep,
    passTime,
    confirm: (who) => trip(who, browser),
    async confirmAsOther(other, then) {
      browser = page.newBrowser();
      await trip(other, browser);
      assert.equal(page.stepUp().state().at, 'someone_else');
      assert.equal(page.all(), null, 'nothing is shown of the other account');
      if (other === then) {
        page.stepUp().acceptSomeoneElse();
        await page.relist();
        return;
      }
      browser = page.newBrowser();
      await trip(then, browser);
    },
    async loadAgain() {
      adding.forget();
      await page.loadAgain();
    },
    async lock() {
      page.stepUp().lock();
    },
    async ask(thing) {
      const group = groupAuthenticators(page.activeNow()).find(({ members }) =>
        members.some((one) => thingOf(one) === thing),
      );
      question = { group: group ?? assert.fail(`${thing} is not listed`) };
    },
    async cancel() {
      question = null;
    },
    async remove(fault, expected) {
      await stage.plan(fault);
      const before = page.activeNow();
      const asked = question?.group.id;
      const group = groupAuthenticators(before).find(({ id }) => id === asked);
      const confirmed = { plan: planRemoval(group ?? assert.fail('not listed'), before), before };
      let outcome = await removeAuthenticator(page.removalTools(), confirmed);
      if (fault === 'lost, and no look after' && outcome.at === 'unknown') {
        outcome = await lookAfterRemoval(page.removalTools(), confirmed, outcome);
      }
      await stage.mend();
      const told = toldOf(outcome);
      if (told === 'removed' || told === 'already') question = null;
      assert.equal(told, expected);
    },
    removeElsewhere: stage.removeElsewhere,
    addElsewhere: () => stage.addElsewhere(lastBearer),
    async expectScreen({ session, seen, dialog }) {
      const { at } = page.stepUp().state();
      const open = adding.isOpen() ? 'add' : question ? 'remove' : null;
      assert.deepEqual(
        {
          session: at,
          seen: page.all() && thingsOf(page.activeNow()),
          dialog: at === 'locked' ? null : open,
        },
        { session, seen, dialog },
      );
      assert.equal(page.queryClient().getQueryState(LIST_KEY)?.fetchStatus ?? 'idle', 'idle');
    },
    truth: stage.truth,
    removals: () => removals,
  };
}

function toldOf(outcome: RemovalOutcome): Told {
  if (outcome.at === 'removed') return outcome.wasAlready ? 'already' : 'removed';
  if (outcome.at === 'changed') return 'changed';
  if (outcome.at === 'not_removed') return 'nothing removed';
  return assert.fail(outcome.at);
}
