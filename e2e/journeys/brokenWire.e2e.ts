// Answers that break on the way to the list, over real sockets and in a real browser.
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { readable, startWire, type Wire } from '#e2e/fixtures/startWire.ts';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const lists = /\/mfa\/authenticators$/;
const unreachable = "We couldn't reach the server. Check your connection, then try again.";
const unreadable = "The server sent something we can't read. Try again in a moment.";

/** From now on the list is answered by that server. */
const answerBy = (page: Page, wire: Wire) =>
  page.route(lists, (route) => route.continue({ url: `${wire.origin}/mfa/authenticators` }));

const half = '[{"id":"sms|dev_1","authenticator_type":"oob","active":true,"oob_channel":"sms"},';
const broken = gzipSync(half.repeat(50)).fill(0xff, 40, 80);
const megabyte = Buffer.alloc(1_000_000, 0x20);

const cases = [
  {
    title: 'AF-19: the connection breaks before the answer: it is the network',
    answer: { bytes: () => [], end: 'reset' },
    says: unreachable,
  },
  {
    title: 'AF-20: the connection breaks in the answer: half a list is no list',
    answer: {
      bytes: () => [
        `${readable}Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n${half}`,
      ],
      end: 'reset',
    },
    says: unreachable,
  },
  {
    title: 'AF-20: chunks break off in the answer: half a list is no list',
    answer: {
      bytes: () => [`${readable}Transfer-Encoding: chunked\r\n\r\n4f\r\n${half}`],
      end: 'close',
    },
    says: unreachable,
  },
  {
    title: 'AF-29: broken compression is told as a trouble of the network',
    answer: {
      bytes: () => [
        `${readable}Content-Encoding: gzip\r\nContent-Length: ${broken.length}\r\n\r\n`,
        broken,
      ],
      end: 'close',
    },
    says: unreachable,
  },
  {
    title: 'NW-07: bytes that are no HTTP cannot be reached either',
    answer: { bytes: () => ['SSH-2.0-OpenSSH_9.9\r\n\r\n'], end: 'close' },
    says: unreachable,
  },
] as const;

for (const { title, answer, says } of cases) {
  test(title, async ({ page, security, openAs, expectConsole, expectAccessible }) => {
    expectConsole(/ERR_|Failed to load/);
    await using wire = await startWire(answer);
    await answerBy(page, wire);
    await openAs(ada);

    await expect(security.alert).toContainText(says);
    await expect(page.getByText('You have no second step yet')).toHaveCount(0);
    await expectAccessible();
    await page.unroute(lists);
    await security.lookAgain.click();
    await expect(security.things).toHaveCount(5);
  });
}

for (const reason of ['connectionrefused', 'namenotresolved', 'addressunreachable'] as const) {
  test(`NW-07: a server that can't be had (${reason}) is told in one sentence, with a way on`, async ({
    page,
    security,
    openAs,
    expectConsole,
  }) => {
    expectConsole(/ERR_/);
    await page.route(lists, (route) => route.abort(reason));
    await openAs(ada);

    await expect(security.alert).toContainText(unreachable);
    await page.unroute(lists);
    await security.lookAgain.click();
    await expect(security.things).toHaveCount(5);
  });
}

test('AF-28: a redirect to another origin is refused, and the token does not travel', async ({
  page,
  security,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/ERR_|redirect|Content Security Policy|Failed to load/i);
  await using elsewhere = await startWire({ bytes: () => [`${readable}\r\n[]`], end: 'close' });
  await tenant.breakList({ status: 302, headers: { Location: `${elsewhere.origin}/list` } }, 9);
  await openAs(ada);

  await expect(security.alert).toContainText(unreachable);
  await expect(page.getByText('You have no second step yet')).toHaveCount(0);
  expect(elsewhere.heads).toEqual([]);
});

test('AF-30: fifty megabytes are refused after a few, and let go', async ({
  page,
  security,
  openAs,
}) => {
  let most = 0;
  function* endless() {
    yield `${readable}Content-Length: 50000000\r\n\r\n`;
    for (let sent = 1; sent <= 50; sent += 1) {
      most = Math.max(most, sent);
      yield megabyte;
    }
  }
  await using wire = await startWire({ bytes: endless, end: 'close' });
  await answerBy(page, wire);
  await openAs(ada);

  await expect(security.alert).toContainText(unreadable);
  // Nine to thirty, by what the buffers of both ends took before the page let go; never all.
  expect(most).toBeLessThan(50);
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  expect(heap).toBeLessThan(200_000_000);
});

test('AF-32: an error that the browser keeps from the page is told as out of reach', async ({
  security,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/CORS|ERR_FAILED|status of 500/);
  await tenant.breakList({ status: 500, cors: false }, 9);
  await openAs(ada);

  await expect(security.alert).toContainText(unreachable);
});

test('AF-64: a sign-in service that cannot be reached is told, and a click begins anew', async ({
  page,
  security,
  signIn,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/ERR_/);
  await page.route(/\/oauth\/token$/, (route) => route.abort('connectionrefused'));
  await openAs(ada);

  await expect(security.alert).toContainText("the sign-in service didn't answer");
  await expect(security.alert).toContainText('Nothing was changed.');
  await page.unroute(/\/oauth\/token$/);
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
  expect(await tenant.lists()).toHaveLength(1);
});

test('AF-43: a thousand methods are there at once, and the last is reached by keyboard', async ({
  page,
  security,
  openAs,
}) => {
  const body = Array.from({ length: 1_000 }, (_, at) => ({
    id: `sms|dev_${at}`,
    authenticator_type: 'oob',
    active: true,
    oob_channel: 'sms',
    name: `XXXXXXX${1000 + at}`,
  }));
  const json = JSON.stringify(body);
  const head = `${readable}Content-Length: ${json.length}\r\nConnection: close\r\n\r\n`;
  await using wire = await startWire({ bytes: () => [head, json], end: 'close' });
  await answerBy(page, wire);
  await openAs(ada);
  await expect(security.things).toHaveCount(1_000);

  const last = security.removalOf('Phone ending in 1999');
  await last.focus();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('Shift+Tab');
  await expect(security.removalOf('Phone ending in 1998')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveAccessibleName('Remove Phone ending in 1998?');
});
