// What journeys of foreign pages have besides: the page, registered at the tenant as an application of its own.
import { expect, type Locator, type Page } from '@playwright/test';
import { test as base } from '#e2e/fixtures/test.ts';
import type { TenantPages } from '#e2e/pages/TenantPages.ts';
import { type ForeignSettings, startForeignPage } from './startForeignPage.ts';

/** Where the page is: on the tenant's own site, or on another, whose frames get no cookies of the tenant. */
export type Site = 'localhost' | '127.0.0.1';

export class Shop {
  readonly page: Page;
  readonly origin: string;
  readonly status: Locator;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
    this.status = page.getByRole('status');
  }

  open = () => this.page.goto(this.origin);
  press = (name: string) => this.page.getByRole('button', { name, exact: true }).click();
  /** Signs in by redirect, at the tenant's own pages. */
  async signInAs(email: string, pages: TenantPages): Promise<void> {
    await this.open();
    await this.press('Sign in');
    await pages.passAs(email);
    await expect(this.status).toHaveText(`Signed in as ${email}`);
  }
  /** The newest access token; empty when there is none. */
  token = async () => (await this.status.getAttribute('data-token')) ?? '';
}

type Abilities = {
  /** A file in `pages`. */
  readonly html: string;
  readonly site: Site;
  readonly client: Omit<ForeignSettings, 'domain' | 'clientId'>;
  readonly shop: Shop;
};

export const test = base.extend<Abilities>({
  html: ['spaJs.html', { option: true }],
  site: ['localhost', { option: true }],
  client: [{}, { option: true }],
  shop: async ({ page, tenant, html, site, client }, use) => {
    const clientId = 'shop-page';
    const settings = () => ({ ...client, domain: tenant.origin, clientId });
    await using served = await startForeignPage(html, settings);
    const origin = `http://${site}:${served.port}`;
    await tenant.register(clientId, {
      name: 'The shop',
      callbackUrls: [`${origin}/callback`],
      webOrigins: [origin],
      logoutUrls: [origin],
    });
    await use(new Shop(page, origin));
  },
});
