// Adding: the choices, the steps of each, and what is said of them.
import type { FrameLocator, Locator, Page } from '@playwright/test';

export class AddDialog {
  readonly root: Locator;
  readonly qrCode: Locator;
  /** What can be typed where no camera can scan, in groups of four. */
  readonly key: Locator;
  readonly code: Locator;
  readonly verify: Locator;
  readonly cancel: Locator;
  readonly otherWay: Locator;
  readonly startAgain: Locator;
  readonly resend: Locator;
  readonly confirmItsYou: Locator;
  readonly alert: Locator;
  /** The recovery code, and the way on from it. */
  readonly recoveryCode: Locator;
  readonly recoveryCodeBack: Locator;
  readonly saved: Locator;

  constructor(page: Page | FrameLocator) {
    this.root = page.getByRole('dialog');
    this.qrCode = this.root.getByRole('img', { name: /QR code/ });
    this.key = this.root.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4})+$/);
    this.code = this.root.getByRole('textbox', { name: /code/ });
    this.verify = this.root.getByRole('button', { name: 'Verify', exact: true });
    this.cancel = this.root.getByRole('button', { name: 'Cancel', exact: true });
    this.otherWay = this.root.getByRole('button', { name: 'Choose another way' });
    this.startAgain = this.root.getByRole('button', { name: 'Start again', exact: true });
    this.resend = this.root.getByRole('button', { name: 'Send a new code' });
    this.confirmItsYou = this.root.getByRole('button', { name: "Confirm it's you", exact: true });
    this.alert = this.root.locator('[role=alert], [id$="-error"]').filter({ hasText: /\S/ });
    this.recoveryCode = this.root.getByText(/^[A-Z0-9]{4}( [A-Z0-9]{4}){5}$/);
    this.recoveryCodeBack = this.root.getByRole('textbox');
    this.saved = this.root.getByRole('button', { name: 'I have saved it' });
  }

  choice(name: string): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  choose = (name: string) => this.choice(name).click();

  /**
   * To be called before a set-up is begun: resolves when its entry has been looked for. The answer does not name it, and
   * the page asks the list once it has nothing else to do: a fault or a clock that comes sooner would hit that look.
   */
  async named(): Promise<void> {
    let isBegun = false;
    await this.root.page().waitForResponse((response) => {
      const { pathname } = new URL(response.url());
      isBegun ||= pathname === '/mfa/associate';
      return isBegun && pathname === '/mfa/authenticators' && response.request().method() === 'GET';
    });
  }

  /** The key that is on the screen, as an app takes it. */
  async seed(): Promise<string> {
    return ((await this.key.textContent()) ?? '').replace(/\s/g, '');
  }

  /** Types a code over whatever is in the field, and sends it. */
  async send(code: string): Promise<void> {
    await this.code.fill(code);
    await this.verify.click();
  }

  async enterNumber(number: string): Promise<void> {
    await this.root.getByRole('textbox', { name: /number/i }).fill(number);
    await this.root.getByRole('button', { name: /^(Send code|Call me)/ }).click();
  }

  async enterEmail(address: string): Promise<void> {
    await this.root.getByRole('textbox', { name: /email/i }).fill(address);
    await this.root.getByRole('button', { name: /^(Send code|Call me)/ }).click();
  }
}
