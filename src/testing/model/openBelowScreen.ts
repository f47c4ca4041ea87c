// The page without its screen: connection, memory and what a click carries out, over a tenant in the same process.
import assert from 'node:assert/strict';
import { createEnrollmentApi } from '#api/enrollmentApi.ts';
import { connect } from '#app/connect.ts';
import type { SetUp } from '#domain/enrollmentFlow.ts';
import { type AuthenticatorGroup, groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { planRemoval } from '#domain/planRemoval.ts';
import { unfinishedOf } from '#domain/unfinished.ts';
import { askAnew } from '#queries/askAnew.ts';
import { activeOf, authenticatorsQuery, LIST_KEY } from '#queries/authenticators.ts';
import { beginEnrollment, nameEntry } from '#queries/beginEnrollment.ts';
import { confirmEnrollment } from '#queries/confirmEnrollment.ts';
import { discardUnfinished } from '#queries/discardUnfinished.ts';
import type { RemovalOutcome, RemovalTools } from '#queries/removal.ts';
import { lookAfterRemoval, removeAuthenticator } from '#queries/removeAuthenticator.ts';
import { isUnlocked } from '#step-up/stepUp.ts';
import type { Browser } from '#tenant/testing/browser.ts';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { browserFor, createStore, walk } from '#testing/tripToTenant.ts';
import type { Driver, Told, Who } from './Model.ts';
import { type Stage, thingOf } from './stage.ts';

const PAGE = 'http://localhost:5173/';

/** Opens the page for the first time, for two new people at the tenant. */
export async function openBelowScreen(
  stage: Stage<TestTenant>,
  onStep: Driver['onStep'],
): Promise<Driver> {
  const { tenant, clock } = stage;
  const store = createStore();
  const mfa = createMfaClient(tenant);
  const left: string[] = [];
  let browser = browserFor(tenant);
  let removals = 0;
  let bearer = '';
  let question: { readonly group: AuthenticatorGroup } | null = null;
  let setUp: SetUp | null = null;
  let own = new Set<string>();
  let page = await open(new URL(PAGE));

  async function open(address: URL) {
    const connection = await connect({
      config: Promise.resolve(Response.json({ domain: tenant.origin, clientId: tenant.clientId })),
      address,
      replaceAddress() {},
      async fetch(input, init) {
        const { method, headers } = init ?? {};
        if (method === 'DELETE' && question) removals += 1;
        bearer = new Headers(headers).get('authorization')?.replace('Bearer ', '') ?? bearer;
        return tenant.fetch(String(input), init);
      },
      store,
      isOnline: () => true,
      leave: (url) => left.push(url),
      openWindow: () => null,
      closeWindow() {},
      nowMs: () => performance.now() + clock.ms,
      wallMs: () => Date.now() + clock.ms,
    });
    await connection.listed;
    const { api, queryClient } = connection;
    const query = authenticatorsQuery(api);
    return {
      ...connection,
      all: () => queryClient.getQueryData(query.queryKey) ?? null,
      list: () => queryClient.fetchQuery(query),
      relist: () => askAnew(queryClient, query),
    };
  }

  async function trip(who: Who, by: Browser) {
    await page.stepUp.start('/');
    const url = left.pop() ?? assert.fail('still here');
    const { things } = await stage.truth(who);
    const person = { email: stage.emailOf(who), browser: by };
    const method = things.length > 0 ? { method: 'Text message' as const } : {};
    const back = await walk(tenant, url, { ...person, ...method });
    page.queryClient.clear();
    own = new Set();
    page = await open(back);
  }

  const activeNow = () => activeOf(page.all() ?? []);

  const enrollmentTools = () => ({
    api: createEnrollmentApi(page.api.context),
    remove: page.api.remove,
    list: page.list,
    relist: page.relist,
    nowMs: () => Date.now() + clock.ms,
  });

  const removalTools = (): RemovalTools => ({
    api: page.api,
    relist: async () => activeOf(await page.relist()),
    hooks: {},
    onPhase() {},
    signal: new AbortController().signal,
    wait: () => Promise.reject(new Error('a tenant that says the truth is not waited for')),
    nowMs: () => Date.now() + clock.ms,
  });

  return {
    onStep,
    confirm: (who) => trip(who, browser),
    async confirmAsOther(other, then) {
      browser = browserFor(tenant);
      await trip(other, browser);
      assert.equal(page.stepUp.state().at, 'someone_else');
      assert.equal(page.all(), null, 'nothing is shown of the other account');
      if (other === then) {
        page.stepUp.acceptSomeoneElse();
        await page.relist();
        return;
      }
      browser = browserFor(tenant);
      await trip(then, browser);
    },
    async loadAgain() {
      page.queryClient.clear();
      setUp = null;
      own = new Set();
      page = await open(new URL(PAGE));
    },
    async lock() {
      page.stepUp.lock();
    },
    async passTime(seconds) {
      clock.ms += seconds * 1000;
      await tenant.control.clock.advance(seconds);
      page.stepUp.wake();
      if (seconds > 5 && isUnlocked(page.stepUp.state()) && !setUp) await page.relist();
    },
    async ask(thing) {
      const group = groupAuthenticators(activeNow()).find(({ members }) =>
        members.some((one) => thingOf(one) === thing),
      );
      question = { group: group ?? assert.fail(`${thing} is not listed`) };
    },
    async cancel() {
      question = null;
    },
    async remove(fault, expected) {
      await stage.plan(fault);
      const before = activeNow();
      const asked = question?.group.id;
      const group = groupAuthenticators(before).find(({ id }) => id === asked);
      const confirmed = { plan: planRemoval(group ?? assert.fail('not listed'), before), before };
      let outcome = await removeAuthenticator(removalTools(), confirmed);
      if (fault === 'lost, and no look after' && outcome.at === 'unknown') {
        outcome = await lookAfterRemoval(removalTools(), confirmed, outcome);
      }
      await stage.mend();
      const told = toldOf(outcome);
      if (told === 'removed' || told === 'already') question = null;
      assert.equal(told, expected);
    },
    async enroll(isInTheWay) {
      const tools = enrollmentTools();
      const wanted = { factor: 'otp' } as const;
      let beginning = await beginEnrollment(tools, wanted, own, null);
      if (isInTheWay) {
        assert.equal(beginning.at === 'not_begun' && beginning.problem.reason, 'unfinished');
        const ids = unfinishedOf(await page.list()).map(({ id }) => id);
        const { at } = await discardUnfinished(tools.remove, tools, ids);
        assert.equal(at, 'discarded');
        beginning = await beginEnrollment(tools, wanted, own, null);
      }
      if (beginning.at !== 'begun') return assert.fail(beginning.problem.reason);
      const { begun, before } = beginning;
      const id = await nameEntry(tools, wanted, before, own);
      setUp = { wanted, material: begun.material, before, id, sentAtMs: [] };
    },
    async verify(isRight) {
      const made = setUp ?? assert.fail('nothing is being added');
      const secret = 'secret' in made.material ? made.material.secret : '';
      const right = await mfa.showsNow(secret);
      const wrong = right === '123456' ? '654321' : '123456';
      const came = await confirmEnrollment(enrollmentTools(), made, isRight ? right : wrong, 0);
      assert.equal(came.at, isRight ? 'added' : 'refused');
      if (isRight) setUp = null;
    },
    async abandon() {
      const tools = enrollmentTools();
      const ids = setUp?.id ? [setUp.id] : assert.fail('it has no name');
      const { at } = await discardUnfinished(tools.remove, tools, ids);
      assert.equal(at, 'discarded');
      setUp = null;
    },
    async discard() {
      const tools = enrollmentTools();
      const ids = unfinishedOf(page.all() ?? []).map(({ id }) => id);
      const { at } = await discardUnfinished(tools.remove, tools, ids);
      assert.equal(at, 'discarded');
    },
    removeElsewhere: stage.removeElsewhere,
    addElsewhere: () => stage.addElsewhere(bearer),
    async expectScreen({ session, seen, dialog }) {
      const { at } = page.stepUp.state();
      const things = page.all() && [...new Set(activeNow().flatMap((one) => thingOf(one) ?? []))];
      assert.deepEqual(
        {
          session: at,
          seen: things?.sort() ?? null,
          dialog: at === 'locked' ? null : setUp ? 'add' : question ? 'remove' : null,
        },
        { session, seen, dialog },
      );
      assert.equal(page.queryClient.getQueryState(LIST_KEY)?.fetchStatus ?? 'idle', 'idle');
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
