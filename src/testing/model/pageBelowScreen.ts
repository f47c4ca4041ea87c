// The page without its screen: connection and memory, over a tenant in the same process.
import assert from 'node:assert/strict';
import { createEnrollmentApi } from '#api/enrollmentApi.ts';
import { connect } from '#app/connect.ts';
import { askAnew } from '#queries/askAnew.ts';
import { activeOf, authenticatorsQuery } from '#queries/authenticators.ts';
import type { RemovalTools } from '#queries/removal.ts';
import type { Browser } from '#tenant/testing/browser.ts';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { browserFor, createStore, walk } from '#testing/tripToTenant.ts';
import type { Who } from './Model.ts';
import type { Stage } from './stage.ts';

const PAGE = 'http://localhost:5173/';

export type PageBelowScreen = Awaited<ReturnType<typeof openPage>>;

/** @param onSent the method of each request, and the token that it carried */
export async function openPage(
  { tenant, clock, truth, emailOf }: Stage<TestTenant>,
  onSent: (method: string, bearer: string | null) => void,
) {
  const store = createStore();
  const left: string[] = [];
  let page = await open(new URL(PAGE));

  async function open(address: URL) {
    const connection = await connect({
      config: Promise.resolve(Response.json({ domain: tenant.origin, clientId: tenant.clientId })),
      address,
      replaceAddress() {},
      async fetch(input, init) {
        const bearer = new Headers(init?.headers).get('authorization');
        onSent(init?.method ?? 'GET', bearer?.replace('Bearer ', '') ?? null);
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
    return { ...connection, query: authenticatorsQuery(connection.api) };
  }

  const relist = () => askAnew(page.queryClient, page.query);
  const nowMs = () => Date.now() + clock.ms;

  return {
    stepUp: () => page.stepUp,
    queryClient: () => page.queryClient,
    /** What was listed last; null without a list. */
    all: () => page.queryClient.getQueryData(page.query.queryKey) ?? null,
    activeNow: () => activeOf(page.queryClient.getQueryData(page.query.queryKey) ?? []),
    relist,
    async trip(who: Who, by: Browser) {
      await page.stepUp.start('/');
      const url = left.pop() ?? assert.fail('still here');
      const { things } = await truth(who);
      const method = things.length > 0 ? { method: 'Text message' as const } : {};
      const back = await walk(tenant, url, { email: emailOf(who), browser: by, ...method });
      page.queryClient.clear();
      page = await open(back);
    },
    async loadAgain() {
      page.queryClient.clear();
      page = await open(new URL(PAGE));
    },
    newBrowser: () => browserFor(tenant),
    enrollmentTools: () => ({
      api: createEnrollmentApi(page.api.context),
      remove: page.api.remove,
      list: () => page.queryClient.fetchQuery(page.query),
      relist,
      nowMs,
      isOnline: () => true,
    }),
    removalTools: (): RemovalTools => ({
      api: page.api,
      relist: async () => activeOf(await relist()),
      hooks: {},
      onPhase() {},
      signal: new AbortController().signal,
      wait: () => Promise.reject(new Error('a tenant that says the truth is not waited for')),
      nowMs,
    }),
  };
}
