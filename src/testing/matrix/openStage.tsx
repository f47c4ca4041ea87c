// A page on real sockets, behind a door through which everything can go wrong.
import { cleanup, screen } from '@testing-library/react';
import type { NewPerson } from '#tenant/testing/controlClient.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { openFaultyDoor } from '#tenant/testing/openFaultyDoor.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';
import { checkRules } from '#testing/rules.ts';
import { SECOND_MS } from '#testing/secondMs.ts';
import type { FaultName } from './cells.ts';
import { openWay } from './openWay.ts';
import { quickPoll } from './patience.ts';

export type Where = {
  readonly method: string;
  readonly path: string;
  /** How many pass before. */
  readonly spare?: number;
  readonly times?: number;
  readonly afterEffect?: boolean;
};

type Person = {
  readonly authenticators?: NewPerson['authenticators'];
  /** Where the page is opened. */
  readonly path?: string;
};

export const list: Where = { method: 'GET', path: '/mfa/authenticators' };
export const removal: Where = { method: 'DELETE', path: '/mfa/authenticators/' };
export const exchange: Where = { method: 'POST', path: '/oauth/token' };

const email = 'four@example.com';
const fourPhones = [1, 2, 3, 4].map((at) => ({ kind: 'phone', phoneNumber: `+49171123000${at}` }));

/** Somebody with four phones, or what is said, and a page that has not asked for anything yet. */
export async function openStage({ authenticators = fourPhones, path = '/' }: Person = {}) {
  await using opening = new AsyncDisposableStack();
  const tenant = opening.use(await createTestTenant());
  const send = (path: string, init: RequestInit) => tenant.fetch(tenant.origin + path, init);
  const door = opening.use(await openFaultyDoor(send, SECOND_MS));
  await tenant.control.people.create({
    email,
    emailVerified: false,
    authenticators,
  });
  const way = opening.use(openWay(door.origin));
  const page = await renderSecurity(tenant, { path, fetch: way.fetch });
  const closing = opening.move();

  return {
    ...page,
    tenant,
    email,
    confirm: () => page.confirm(email),
    break(fault: FaultName, where: Where) {
      if (fault === 'nobody listens' || fault === 'offline') way.close(fault, where);
      else door.break(fault, where);
    },
    mend() {
      way.mend();
      door.mend();
    },
    /** Which of the four phones the tenant really holds: `['0001', …]`. */
    async owned(): Promise<readonly string[]> {
      const person = await tenant.control.people.get(email);
      const phones = person.authenticators.filter(({ kind, row }) => kind === 'sms' && row.active);
      return phones.map(({ row }) => row.name?.slice(-4) ?? '');
    },
    /** Which of them the page shows. */
    shown: () =>
      screen
        .queryAllByRole('heading', { level: 3, hidden: true })
        .map((heading) => heading.textContent.slice(-4)),
    passed: ({ method, path }: Where) =>
      door.passages.filter((one) => one.method === method && one.path.startsWith(path)).length,
    /** Asks to remove a phone, lets something go wrong, and presses the button. */
    async removeFrom(last: string, goWrong: () => void = () => {}) {
      await page.user.click(
        await screen.findByRole('link', { name: new RegExp(`Remove Phone ending in ${last}`) }),
      );
      const button = await screen.findByRole('button', { name: 'Remove phone' });
      const box = screen.queryByRole('checkbox');
      if (box) await page.user.click(box);
      goWrong();
      await page.user.click(button);
    },
    removals: () => page.watch.asked.filter((one) => one.method === 'DELETE').length,
    async expectShown(count: number) {
      await quickPoll(() => screen.queryAllByRole('listitem', { hidden: true }).length).toBe(count);
    },
    /** The page goes first: it may still be asking. */
    async [Symbol.asyncDispose]() {
      checkRules();
      cleanup();
      await closing.disposeAsync();
    },
  };
}
