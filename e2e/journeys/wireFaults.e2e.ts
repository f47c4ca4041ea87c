// What breaks on the wire, in a real browser and on real sockets: a sample of src/testing/matrix, where all of it is.
import { expect } from '@playwright/test';
import { test as journey } from '#e2e/fixtures/test.ts';
import {
  type FaultyDoor,
  startFaultyDoor,
  type WireFaultName,
} from '#scripts/process/startFaultyDoor.ts';

const dan = 'dan@example.com';
const list = { method: 'GET', path: '/mfa/authenticators' };
const removal = { method: 'DELETE', path: '/mfa/authenticators/' };

/** The page's calls of the MFA API go through the door. */
const test = journey.extend<{ readonly door: FaultyDoor }>({
  door: async ({ context, stack }, use) => {
    await using door = await startFaultyDoor(stack.tenantOrigin);
    await context.route(/\/mfa\/authenticators/, (route) => {
      const { pathname } = new URL(route.request().url());
      return route.continue({ url: door.origin + pathname });
    });
    await use(door);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

const unreachable = "We couldn't reach the server.";
const unreadable = "The server sent something we can't read.";
const listFaults: readonly (readonly [fault: WireFaultName, says: string, id?: string])[] = [
  ['reset before the answer', unreachable, 'AF-19'],
  ['closed before the answer', unreachable],
  ['reset in the answer', unreachable, 'AF-20'],
  ['closed in the answer', unreachable],
  ['chunks that break off', unreachable],
  ['broken compression', unreachable, 'AF-29'],
  ['bytes that are no HTTP', unreachable],
  ['301 to another origin', unreachable],
  ['302 to another origin', unreachable, 'AF-28'],
  ['500 that no page may read', unreachable, 'AF-32'],
  ['502 with a web page', 'The server has a problem.'],
  ['200 with a web page', 'Your network may want you to sign in'],
  ['200 and nothing', unreadable],
  ['200 cut off', unreadable],
];

for (const [fault, says, id] of listFaults) {
  test(`${id ? `${id}: ` : ''}the list meets ${fault}: said in words, and looking again helps`, async ({
    page,
    security,
    door,
    openAs,
    expectConsole,
  }) => {
    // What a browser says of it differs; that it says something does not matter here.
    if (!fault.startsWith('200')) expectConsole(/.*/);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('127.0.0.1:9')) elsewhere.push(request.url());
    });
    door.break(fault, list);
    await openAs(dan);

    await expect(security.alert).toContainText(says);
    await expect(page.getByText('You have no second step yet')).toHaveCount(0);
    expect(elsewhere).toEqual([]);
    door.mend();
    await security.lookAgain.click();
    await expect(security.things).toHaveCount(2);
  });
}

const removalFaults: readonly (readonly [fault: WireFaultName, afterEffect: boolean])[] = [
  ['reset before the answer', false],
  ['reset before the answer', true],
  ['reset in the answer', true],
  ['closed in the answer', true],
  ['broken compression', true],
  ['302 to another origin', true],
  ['500 that no page may read', false],
  ['500 that no page may read', true],
  ['502 with a web page', true],
  ['200 with a web page', false],
  ['200 cut off', true],
];

for (const [fault, afterEffect] of removalFaults) {
  test(`a removal that ${afterEffect ? 'happened' : 'did not happen'} meets ${fault}: the truth is said`, async ({
    security,
    dialog,
    tenant,
    door,
    openAs,
    expectConsole,
  }) => {
    if (!fault.startsWith('200')) expectConsole(/.*/);
    await openAs(dan);
    await security.askToRemove('Authenticator app');
    await expect(dialog.remove).toBeVisible();
    door.break(fault, { ...removal, times: 1, afterEffect });
    if (await dialog.understood.isVisible()) await dialog.understood.check();
    await dialog.remove.click();

    if (afterEffect) await expect(security.receipt).toContainText('Removed: Authenticator app');
    else await expect(dialog.alert).toContainText('Nothing was removed.');
    const owned = await tenant.person(dan);
    const isThere = owned.authenticators.some(({ kind, row }) => kind === 'otp' && row.active);
    expect(isThere).toBe(!afterEffect);
    expect(door.passages.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });
}
