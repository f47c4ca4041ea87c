// The tenant's own pages, used as a person with their devices at hand uses them.
import type { Locator, Page } from '@playwright/test';
import type { TenantControl } from '#e2e/fixtures/TenantControl.ts';

/** Of every demo person, and of everybody that a journey adds. */
export const password = 'correct horse battery staple';

export class TenantPages {
  readonly page: Page;
  readonly tenant: TenantControl;
  readonly signInHeading: Locator;
  readonly challengeHeading: Locator;
  readonly email: Locator;
  readonly password: Locator;
  readonly signIn: Locator;
  readonly cancel: Locator;
  readonly continue: Locator;
  readonly code: Locator;
  readonly tryAnotherMethod: Locator;
  readonly alert: Locator;

  constructor(page: Page, tenant: TenantControl) {
    this.page = page;
    this.tenant = tenant;
    this.signInHeading = page.getByRole('heading', { level: 1, name: 'Sign in' });
    this.challengeHeading = page.getByRole('heading', { level: 1, name: "Confirm it's you" });
    this.email = page.getByLabel('Email');
    this.password = page.getByLabel('Password');
    this.signIn = page.getByRole('button', { name: 'Sign in' });
    this.cancel = page.getByRole('button', { name: 'Cancel' });
    this.continue = page.getByRole('button', { name: 'Continue' });
    this.code = page.getByLabel('6-digit code');
    this.tryAnotherMethod = page.getByRole('button', { name: 'Try another method' });
    this.alert = page.getByRole('alert');
  }

  /** From wherever the tenant begins to where it sends the person back: password, then challenge, as asked. */
  async passAs(email: string): Promise<void> {
    await this.arrive();
    if (await this.signInHeading.isVisible()) await this.typePassword(email);
    if (this.isHere()) await this.passChallenge(email);
  }

  /** Waits until the browser shows a page of the tenant. */
  async arrive(): Promise<void> {
    await this.page.waitForURL(({ origin }) => origin === this.tenant.origin);
  }

  async typePassword(email: string): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(password);
    await this.signIn.click();
    await this.page.waitForLoadState();
  }

  /** With the method the tenant proposes. */
  async passChallenge(email: string): Promise<void> {
    const send = this.page.getByRole('button', { name: /^(Send (push|text|email)|Call me)/ });
    if (await send.isVisible()) {
      await send.click();
      await this.page.waitForLoadState();
    }
    if (await this.code.isVisible()) await this.code.fill(await this.readCode(email));
    else await this.tenant.answerPush(email, 'approve');
    await this.continue.click();
    await this.page
      .waitForURL(({ origin }) => origin !== this.tenant.origin)
      .catch((error: unknown) => {
        // A window of its own closes as soon as it is back.
        if (!this.page.isClosed()) throw error;
      });
  }

  async chooseMethod(name: RegExp): Promise<void> {
    await this.tryAnotherMethod.click();
    await this.page.getByRole('button', { name }).click();
    await this.challengeHeading.waitFor();
  }

  isHere(): boolean {
    return new URL(this.page.url()).origin === this.tenant.origin;
  }

  /** From the message that was sent, or from the app on the phone. */
  async readCode(email: string): Promise<string> {
    const isFromApp = await this.page.getByText('your authenticator app').last().isVisible();
    if (!isFromApp) return this.tenant.newestCode();
    // A code is taken once: whoever was just here with it waits for the next one.
    await this.tenant.advance(30);
    const phone = await this.page.context().newPage();
    await phone.goto(`${this.tenant.origin}/phone?person=${encodeURIComponent(email)}`);
    const code = await phone
      .getByText(/^\d{6}$/)
      .first()
      .textContent();
    await phone.close();
    return code ?? '';
  }
}
