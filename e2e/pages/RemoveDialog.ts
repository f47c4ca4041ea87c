// The question before a removal: what it says, and its two answers.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

const READING_MS = 750;

export class RemoveDialog {
  readonly root: Locator;
  /** What goes, one item each. */
  readonly goes: Locator;
  readonly remove: Locator;
  readonly cancel: Locator;
  readonly close: Locator;
  readonly confirmItsYou: Locator;
  /** The second deliberate act, for the last protection. */
  readonly understood: Locator;
  readonly alert: Locator;
  /** To the helper for somebody who no longer has it. */
  readonly lost: Locator;

  constructor(page: Page | FrameLocator) {
    this.root = page.getByRole('dialog', { name: /^Remove/ });
    this.goes = this.root.getByRole('list').getByRole('listitem');
    this.remove = this.root.getByRole('button', { name: /^Remove/ });
    this.cancel = this.root.getByRole('button', { name: 'Cancel', exact: true });
    this.close = this.root.getByRole('button', { name: 'Close', exact: true });
    this.confirmItsYou = this.root.getByRole('button', { name: "Confirm it's you", exact: true });
    this.understood = this.root.getByRole('checkbox', { name: /I understand/ });
    this.lost = this.root.getByRole('link', { name: /^Lost it/ });
    this.alert = this.root.getByRole('alert').filter({ hasText: /\S/ });
  }

  /** With the second deliberate act where one is asked for, as it always is in a frame. */
  async confirm(): Promise<void> {
    await this.cancel.waitFor();
    if (await this.understood.isVisible()) {
      await expect(() => this.#tick()).toPass();
      const tickedAt = Date.now();
      // In a frame the button counts once the question was in sight for as long as it takes to read it.
      await expect.poll(() => Date.now() - tickedAt).toBeGreaterThan(READING_MS);
    }
    await this.remove.click();
  }

  /** Chromium lets no press into a frame that has moved within half a second. */
  async #tick(): Promise<void> {
    await this.understood.check({ timeout: 1_000 });
    await expect(this.understood).toBeChecked({ timeout: 100 });
  }
}
