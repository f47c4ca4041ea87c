// npm run bench: how fast the page is, beside static HTML and React alone, all in one run; `npm run bench -- tenant`: how fast the tenant is, beside oidc-provider.

import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { ensureBrowser } from '#scripts/browser/ensureBrowser.ts';
import { browserLaunch } from '#scripts/browser/findBrowsers.ts';
import { freshCallback } from '#scripts/browser/freshCallback.ts';
import { buildPage } from '#scripts/page/buildPage.ts';
import { startPageServer } from '#scripts/page/pageServer.ts';
import { runCommand } from '#scripts/process/plainError.ts';
import { startStack } from '#scripts/process/startStack.ts';
import { timeAdding } from './adding.ts';
import { measureAsking } from './asking.ts';
import { buildReactPage, reactPages, staticPages, writeStaticPages } from './buildBenchPages.ts';
import { type Contestant, contestants, ten, thousand } from './contestants.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';
import { benchTenant } from './tenant/benchTenant.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Exits with 1 when a goal is missed. */
    assert: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '9' },
    /** How long the tenant is loaded with each kind of request. */
    seconds: { type: 'string', default: '15' },
  },
});

await runCommand(async () => {
  const allMet = positionals.includes('tenant')
    ? await benchTenant(Number(options.seconds))
    : await benchPage();
  if (options.assert && !allMet) process.exitCode = 1;
});

async function benchPage(): Promise<boolean> {
  await buildPage();
  await buildReactPage();
  await using browser = await chromium.launch(browserLaunch(await ensureBrowser()));
  await using react = await serve(reactPages);
  await using stack = await startStack({ otherOrigins: [react.origin] });
  const shown = await freshCallback(stack.tenantOrigin, stack.pageOrigin, ten);
  await writeStaticPages(browser, stack.pageOrigin, shown);
  await using plain = await serve(staticPages);

  const runners = contestants({
    latchkey: stack.pageOrigin,
    reactAlone: react.origin,
    staticHtml: plain.origin,
    tenant: stack.tenantOrigin,
  });
  const times = await runRounds(browser, runners, Number(options.rounds));
  const adding = await timeAdding(browser, stack, Number(options.rounds));
  return report(times, adding, await measureAsking(browser, stack, ten, thousand));
}

/** The same server with the same compression for all; only ours has settings to answer. */
function serve(dist: string) {
  return startPageServer({
    port: 0,
    dist,
    config: () => ({ domain: '', clientId: '' }),
    tenantOrigin: () => '',
  });
}

async function runRounds(browser: Browser, runners: readonly Contestant[], rounds: number) {
  const times = new Map(runners.map((runner) => [runner, [] as number[]]));
  // The first round warms up browser and servers and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    process.stderr.write(round === 0 ? 'warming up' : `, round ${round}`);
    for (const runner of runners) {
      const { condition, until } = runner;
      const time = await measure(browser, { ...(await runner.prepare()), condition, until });
      if (round > 0) times.get(runner)?.push(time);
    }
  }
  process.stderr.write('\n');
  return times;
}
