// What journeys inside other pages have besides: the page of a host, known to the tenant as an application of its own.
import type { Locator, Page } from '@playwright/test';
import { test as base } from '#e2e/fixtures/test.ts';
import { TenantPages } from '#e2e/pages/TenantPages.ts';
import { type HostOptions, type Shape, startHostPage } from './startHostPage.ts';

export class HostPage {
  readonly page: Page;
  readonly origin: string;
  /** What the host heard of what happened. */
  readonly diary: Locator;
  readonly diaryPlace: Locator;
  readonly element: Locator;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
    this.diaryPlace = page.getByRole('region', { name: 'What the shop heard' });
    this.diary = this.diaryPlace.getByRole('listitem');
    this.element = page.locator('security-settings');
  }

  open = () => this.page.goto(this.origin);
}

type Abilities = {
  readonly shape: Shape;
  /** What is otherwise in the host's document. */
  readonly changes: NonNullable<HostOptions['changes']>;
  readonly host: HostPage;
  /** Confirms in the window that a click opens. */
  readonly confirmInPopup: (email: string, click: () => Promise<void>) => Promise<void>;
};

const clientId = 'corner-shop';

export const test = base.extend<Abilities>({
  shape: ['element', { option: true }],
  changes: [{}, { option: true }],
  host: async ({ page, tenant, shape, changes }, use) => {
    await using served = await startHostPage({
      shape,
      tenant: () => ({ origin: tenant.origin, clientId }),
      changes,
    });
    await tenant.register(clientId, {
      name: 'Corner Shop',
      callbackUrls: [`${served.origin}/latchkey/callback.html`, `${served.origin}/`],
      webOrigins: [served.origin],
      logoutUrls: [],
    });
    await use(new HostPage(page, served.origin));
  },
  confirmInPopup: ({ page, tenant }, use) =>
    use(async (email, click) => {
      const [popup] = await Promise.all([page.waitForEvent('popup'), click()]);
      const closed = popup.waitForEvent('close');
      // It closes as soon as it is back, which may be before that is seen.
      await new TenantPages(popup, tenant).passAs(email).catch((error: unknown) => {
        if (!popup.isClosed()) throw error;
      });
      await closed;
    }),
});
