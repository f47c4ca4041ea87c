// Signing in where the page itself asks: the same hands as at the tenant's pages, for its dialogs.
import type { Locator, Page } from '@playwright/test';
import type { TenantControl } from '#e2e/fixtures/TenantControl.ts';
import { password, TenantPages } from './TenantPages.ts';

export class PasswordPages extends TenantPages {
  readonly signInDialog: Locator;
  readonly account: Locator;
  readonly passwordField: Locator;
  readonly methods: Locator;
  readonly codeDialog: Locator;
  readonly pushDialog: Locator;
  readonly verify: Locator;
  /** Said while somebody may look, and no more. */
  readonly lookOnly: Locator;
  readonly #confirmItsYou: Locator;
  readonly #unlocked: Locator;

  constructor(page: Page, tenant: TenantControl) {
    super(page, tenant);
    this.signInDialog = page.getByRole('dialog', { name: 'Sign in' });
    this.account = this.signInDialog.getByLabel('Email or username');
    this.passwordField = this.signInDialog.getByLabel('Password', { exact: true });
    this.methods = page.getByRole('dialog', { name: 'Choose how to confirm' });
    this.codeDialog = page.getByRole('dialog', { name: 'Enter the code' });
    this.pushDialog = page.getByRole('dialog', { name: 'Approve on your phone' });
    this.verify = this.codeDialog.getByRole('button', { name: 'Verify' });
    this.lookOnly = page.getByText('You are signed in and may look.');
    this.#confirmItsYou = page.getByRole('button', { name: "Confirm it's you", exact: true });
    this.#unlocked = page.getByText(/Changes unlocked/);
  }

  way = (name: RegExp) => this.methods.getByRole('button', { name });

  /** Everything that is asked until changes are unlocked. */
  override async passAs(email: string): Promise<void> {
    await this.signInDialog.or(this.methods).or(this.codeDialog).first().waitFor();
    if (await this.signInDialog.isVisible()) await this.typePassword(email);
    const further = this.methods.or(this.codeDialog);
    await further.or(this.lookOnly).or(this.#unlocked).first().waitFor();
    if (!(await further.isVisible()) && (await this.lookOnly.isVisible())) {
      await this.#pressConfirm();
      await further.waitFor();
    }
    if (await further.isVisible()) await this.passSecondStep(email);
  }

  /**
   * With a dialog open there is one behind it too. Whoever is quick presses that one before the dialog of an address is
   * there; where the machine was quicker, it is pressed all the same.
   */
  async #pressConfirm(): Promise<void> {
    const confirm = this.#confirmItsYou.last();
    await confirm.click({ timeout: 5_000 }).catch(() => confirm.dispatchEvent('click'));
  }

  /** The account is asked for until it is fixed. */
  override async typePassword(email: string, typed = password): Promise<void> {
    await this.passwordField.waitFor();
    if (await this.account.isVisible()) await this.account.fill(email);
    await this.passwordField.fill(typed);
    await this.signInDialog.getByRole('button', { name: 'Sign in' }).click();
    await this.signInDialog.waitFor({ state: 'hidden' });
  }

  /** With a text, a push or the code of an app: the first of them that there is. */
  async passSecondStep(email: string): Promise<void> {
    if (await this.methods.isVisible()) {
      await this.methods.getByRole('listitem').first().waitFor();
      const text = this.way(/^Get a text/);
      const push = this.way(/^Approve/);
      if ((await text.or(push).count()) === 0) await this.way(/^Enter a code/).click();
      else await ((await text.count()) > 0 ? text : push).first().click();
      await this.codeDialog.or(this.pushDialog).waitFor();
    }
    if (await this.pushDialog.isVisible()) {
      await this.tenant.answerPush(email, 'approve');
      await this.pushDialog.waitFor({ state: 'hidden' });
      return;
    }
    await this.codeDialog.getByLabel('6-digit code').fill(await this.readCode(email));
    await this.verify.click();
    await this.codeDialog.waitFor({ state: 'hidden' });
  }
}
