// The security page: what is on it, and what can be done there.
import type { FrameLocator, Locator, Page } from '@playwright/test';

export class SecurityPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly confirmItsYou: Locator;
  /** The section with everything the person owns. */
  readonly methods: Locator;
  /** One item for each thing the person owns. */
  readonly things: Locator;
  readonly names: Locator;
  /** The card below the list that says what could still be done. */
  readonly checkUp: Locator;
  readonly lookAgain: Locator;
  /** The way to add something. */
  readonly add: Locator;
  /** Something went wrong, and is said at once. */
  readonly alert: Locator;
  /** Where what happened is said politely. */
  readonly statuses: Locator;
  /** The polite region that holds the receipt of a removal. */
  readonly receipt: Locator;

  /** @param inside where the page is, if it is in a frame of another */
  constructor(page: Page, inside: Page | FrameLocator = page) {
    this.page = page;
    this.heading = inside.getByRole('heading', { level: 1, name: 'Security', exact: true });
    this.confirmItsYou = inside.getByRole('button', { name: "Confirm it's you", exact: true });
    this.methods = inside.getByRole('region', { name: 'Your sign-in methods' });
    this.things = this.methods.getByRole('listitem');
    this.names = this.things.getByRole('heading', { level: 3 });
    this.checkUp = inside.getByRole('complementary').filter({
      has: page.getByRole('heading', { name: /^(All set|Almost there|Your next step)$/ }),
    });
    this.add = this.methods.getByRole('link', { name: /^Add/ });
    this.lookAgain = inside.getByRole('button', { name: 'Look again' });
    this.alert = inside.getByRole('alert').filter({ hasText: /\S/ });
    this.statuses = inside.getByRole('status');
    this.receipt = this.statuses.filter({ hasText: /removed|gone|still/i });
  }

  open = (path = '/') => this.page.goto(path);

  /** The item of one thing, by its heading. */
  thing(name: string | RegExp): Locator {
    return this.things.filter({
      has: this.page.getByRole('heading', { level: 3, name, exact: true }),
    });
  }

  removalOf(name: string | RegExp): Locator {
    return this.thing(name).getByRole('link', { name: /^Remove / });
  }

  askToRemove = (name: string | RegExp) => this.removalOf(name).click();

  /** Path and query of the address bar. */
  get address(): string {
    const { pathname, search, hash } = new URL(this.page.url());
    return pathname + search + hash;
  }

  /** By how many pixels the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  }
}
