// Networks that lie, flap, crawl and come back: what is told, and what goes on by itself.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const lists = /\/mfa\/authenticators$/;
const exchanges = /\/oauth\/token$/;
const portal = {
  status: 200,
  headers: { 'Access-Control-Allow-Origin': '*' },
  contentType: 'text/html',
  body: '<!doctype html><h1>Hotel Wi-Fi</h1>',
};

test('NW-01: offline from the start is said, and the page begins by itself once there is a network', async ({
  context,
  page,
  security,
  signIn,
  expectAccessible,
  expectConsole,
}) => {
  expectConsole(/ERR_INTERNET_DISCONNECTED/);
  await page.route('/config.json', (route) => route.abort('internetdisconnected'));
  await security.open();
  await expect(security.alert).toContainText("We couldn't reach the server.");
  await expect(security.alert).not.toContainText("isn't set up");
  await expectAccessible();

  await page.unroute('/config.json');
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(security.confirmItsYou).toBeVisible();
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
});

test('NW-04: a network that comes and goes is not talked about, and asks for no more than one list', async ({
  context,
  page,
  security,
  sent,
  openAs,
}) => {
  await page.clock.install();
  await openAs(ada);
  await expect(security.checkUp).toBeVisible();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not said
    new MutationObserver(() => said.push(document.body.innerText)).observe(document.body, {
      childList: true,
      subtree: true,
    });
  });
  for (let flap = 0; flap < 6; flap += 1) {
    await context.setOffline(true);
    await page.clock.runFor(150);
    await context.setOffline(false);
    await page.clock.runFor(150);
  }
  // What is put off for a moment would come now.
  await page.clock.runFor(5_000);

  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((text) => text.includes('offline'))).toEqual([]);
  expect(sent('GET')).toBeLessThanOrEqual(2);
});

test('NW-05: a portal that redirects is told as a network to look after; nothing is followed', async ({
  page,
  security,
  openAs,
  expectConsole,
}) => {
  expectConsole(/ERR_|CORS|redirect/i);
  await page.route(lists, (route) =>
    route.fulfill({ status: 302, headers: { Location: 'http://portal.invalid/' } }),
  );
  await openAs(ada);

  await expect(security.alert).toContainText(
    "We couldn't reach the server. Check your connection, then try again.",
  );
});

test('NW-06: a portal that answers everything poisons nothing: signed in to it, all works', async ({
  page,
  security,
  signIn,
  openAs,
}) => {
  await page.route(exchanges, (route) => route.fulfill(portal));
  await page.route(lists, (route) => route.fulfill(portal));
  await openAs(ada);
  await expect(security.alert).toContainText('Nothing was changed.');
  await expect(page.getByText('Hotel Wi-Fi')).toHaveCount(0);

  await page.unroute(exchanges);
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.alert).toContainText('Your network may want you to sign in to it first.');

  await page.unroute(lists);
  await security.lookAgain.click();
  await expect(security.things).toHaveCount(5);
});

test('NW-08: on a slow phone with a slow network every click is seen at once, and all of it works', async ({
  page,
  security,
  dialog,
  openAs,
  hold,
}) => {
  test.slow();
  await openAs(ada);
  await expect(security.checkUp).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });

  await security.askToRemove(/Phone/);
  await expect(dialog.remove).toBeVisible();
  // However slow: before anything has come back.
  const release = await hold('DELETE', /\/mfa\/authenticators\//);
  await dialog.remove.click();
  await expect(dialog.remove).toHaveAttribute('aria-busy', 'true');
  release();
  await expect(security.receipt).toContainText('Removed: Phone');
});

test('NW-10: when the network is back the list comes by itself, and nothing else does', async ({
  context,
  page,
  security,
  sent,
  openAs,
  expectConsole,
}) => {
  expectConsole(/ERR_INTERNET_DISCONNECTED/);
  await page.route(lists, (route) => route.abort('internetdisconnected'));
  await openAs(ada);
  await expect(security.alert).toContainText("We couldn't reach the server.");
  await context.setOffline(true);
  await page.unroute(lists);
  await context.setOffline(false);

  await expect(security.things).toHaveCount(5);
  await expect(security.alert).toHaveCount(0);
  expect(sent('DELETE')).toBe(0);
});

test('NW-11: a connection that the server closed between two calls is not even noticed', async ({
  page,
  security,
  sent,
  openAs,
  expectConsole,
}) => {
  expectConsole(/ERR_CONNECTION_RESET/);
  await openAs(ada);
  await expect(security.checkUp).toBeVisible();
  await page.route(lists, (route) => route.abort('connectionreset'), { times: 1 });
  await page.clock.setSystemTime(Date.now() + 10_000);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));

  await expect.poll(() => sent('GET')).toBe(3);
  await expect(security.things).toHaveCount(5);
  await expect(page.getByText("couldn't look again")).toHaveCount(0);
});
