// The drawn page, driven by the steps of the model as a person drives it, over a tenant in the same process.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, vi } from 'vitest';
import type { Browser } from '#tenant/testing/browser.ts';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { skip } from '#testing/quickTime.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';
import { browserFor, walk } from '#testing/tripToTenant.ts';
import { addOnScreen, closed } from './addOnScreen.tsx';
import type { Driver, Who } from './Model.ts';
import { lookAtScreen, screenOf } from './readScreen.ts';
import { nameOf, removalSaid } from './said.ts';
import type { Stage } from './stage.ts';

const PAGE = 'http://localhost:5173';
const patience = { timeout: 4_000, interval: 10 };

/** Draws the page for the first time, for two new people at the tenant. */
export async function openOnScreen(
  stage: Stage<TestTenant>,
  onStep: Driver['onStep'],
): Promise<Driver & { readonly close: () => void }> {
  const { tenant } = stage;
  let whose: Who = 'anna';
  let bearer = '';
  let removals = 0;
  let isRemoving = false;
  let isWhole = false;
  let browser = browserFor(tenant);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  const page = await renderSecurity(tenant, {
    fetch(input, init) {
      const token = new Headers(init?.headers).get('authorization');
      bearer = token?.replace('Bearer ', '') ?? bearer;
      if (init?.method === 'DELETE' && isRemoving) removals += 1;
      return tenant.fetch(String(input), init);
    },
  });
  const { user } = page;

  async function trip(who: Who, by: Browser, button = "Confirm it's you") {
    const url = await page.leave(button);
    const { things } = await stage.truth(who);
    const method = things.length > 0 ? { method: 'Text message' as const } : {};
    await page.open(await walk(tenant, url, { email: stage.emailOf(who), browser: by, ...method }));
    whose = who;
    isWhole = false;
  }

  /** What looks again comes after the list, together with the check-up. */
  async function seeWhole() {
    if (!isWhole) await screen.findByRole('complementary', { hidden: true }, patience);
    isWhole = true;
  }

  async function passTime(seconds: number) {
    const { session, dialog } = screenOf(lookAtScreen());
    if (seconds > 5 && session === 'unlocked' && dialog !== 'add') await seeWhole();
    skip(seconds * 1000);
    vi.setSystemTime(Date.now() + seconds * 1000);
    await tenant.control.clock.advance(seconds);
    if (seconds <= 5) return;
    // Rows wait for as long as the mouse or the focus is among them.
    await user.pointer({ target: window.document.body });
    const { activeElement } = window.document;
    if (activeElement instanceof HTMLElement && !activeElement.closest('dialog'))
      activeElement.blur();
    window.dispatchEvent(new Event('focus'));
  }

  return {
    ...addOnScreen(page, stage, () => whose, passTime),
    onStep,
    passTime,
    confirm: (who) => trip(who, browser),
    async confirmAsOther(other, then) {
      browser = browserFor(tenant);
      await trip(other, browser);
      await screen.findByRole('heading', { name: 'You confirmed as somebody else' });
      expect(screen.queryAllByRole('listitem')).toEqual([]);
      if (other === then) {
        await user.click(screen.getByRole('button', { name: /^Go on as/ }));
        return;
      }
      browser = browserFor(tenant);
      const back = screen.getByRole('button', { name: /^Confirm it's you as/ });
      await trip(then, browser, back.textContent);
    },
    async loadAgain() {
      const { pathname } = window.location;
      isWhole = false;
      await page.open(new URL(pathname.startsWith('/add') ? '/' : pathname, PAGE));
    },
    lock: async () => user.click(await screen.findByRole('button', { name: 'Lock now' }, patience)),
    async ask(thing) {
      const heading = await screen.findByRole('heading', { level: 3, name: nameOf(thing) });
      const row = within(heading.closest('li') as HTMLElement);
      await user.click(row.getByRole('link', { name: /^Remove / }));
      await screen.findByRole('dialog', {}, patience);
    },
    async cancel() {
      const [button] = screen.getAllByRole('button', { name: /^(Cancel|Close)$/ });
      await user.click(button as Element);
      await closed();
    },
    async remove(fault, expected) {
      await seeWhole();
      await stage.plan(fault);
      const dialog = within(await screen.findByRole('dialog', {}, patience));
      const box = dialog.queryByRole<HTMLInputElement>('checkbox');
      if (box && !box.checked) await user.click(box);
      isRemoving = true;
      const button = await dialog.findByRole('button', { name: /^Remove / }, patience);
      // What has just changed under the pointer is not pressed for a moment.
      await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'), patience);
      await user.click(button);
      if (expected === 'removed' || expected === 'already') {
        await closed();
        if (fault === 'lost, and no look after' && expected === 'removed') {
          const doubt = (await screen.findByText(/^We don't know whether/, {}, patience)).closest(
            '[role=status]',
          ) as HTMLElement;
          await user.click(within(doubt).getByRole('button', { name: 'Look again' }));
        }
        const told = await waitFor(
          () =>
            screen
              .getAllByRole('status')
              .find(({ textContent }) => removalSaid[expected].test(textContent)) ??
            Promise.reject(new Error('not told yet')),
          patience,
        );
        await user.click(within(told).getByRole('button', { name: 'Dismiss' }));
      } else {
        await dialog.findAllByText(removalSaid[expected], {}, patience);
        await waitFor(
          () => expect(window.document.querySelector('dialog [aria-busy=true]')).toBeNull(),
          patience,
        );
      }
      isRemoving = false;
      await stage.mend();
    },
    removeElsewhere: stage.removeElsewhere,
    addElsewhere: () => stage.addElsewhere(bearer),
    expectScreen: (expected) =>
      waitFor(() => expect(screenOf(lookAtScreen())).toEqual(expected), patience),
    truth: stage.truth,
    removals: () => removals,
    close() {
      page.close();
      vi.useRealTimers();
    },
  };
}
