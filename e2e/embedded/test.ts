// What journeys inside other pages have besides: the page of a host, known to the tenant as an application of its own.
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { checkAccessibility } from '#e2e/fixtures/checkAccessibility.ts';
import { test as base } from '#e2e/fixtures/test.ts';
import { AddDialog } from '#e2e/pages/AddDialog.ts';
import { RemoveDialog } from '#e2e/pages/RemoveDialog.ts';
import { SecurityPage } from '#e2e/pages/SecurityPage.ts';
import { TenantPages } from '#e2e/pages/TenantPages.ts';
import { startStack } from '#scripts/process/startStack.ts';
import { type HostOptions, type Shape, startHostPage } from './startHostPage.ts';

export class HostPage {
  readonly page: Page;
  readonly origin: string;
  /** What the host heard of what happened. */
  readonly diary: Locator;
  readonly diaryPlace: Locator;
  readonly element: Locator;
  readonly frame: Locator;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
    this.diaryPlace = page.getByRole('region', { name: 'What the shop heard' });
    this.diary = this.diaryPlace.getByRole('listitem');
    this.element = page.locator('security-settings');
    this.frame = page.locator('iframe');
  }

  open = () => this.page.goto(this.origin);
}

type Abilities = {
  readonly shape: Shape;
  /** What is otherwise in the host's document. */
  readonly changes: NonNullable<HostOptions['changes']>;
  /** Who may frame the page by itself; in the shape "frame", the host. */
  readonly frameHosts: string[];
  readonly host: HostPage;
  /** Where the page is: the host's own document, or a frame in it. */
  readonly inside: Page | FrameLocator;
  /** Confirms in the window that a click opens. */
  readonly confirmInPopup: (email: string, click: () => Promise<void>) => Promise<void>;
};

const clientId = 'corner-shop';

export const test = base.extend<Abilities>({
  shape: ['element', { option: true }],
  changes: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  frameHosts: ({}, use) => use([]),
  stack: async ({ pageConfig, frameHosts }, use) => {
    // The host and the page each have to know the other's origin: it is asked for at each request.
    const config = {
      ...pageConfig,
      get frameHosts() {
        return frameHosts;
      },
    };
    await using stack = await startStack({ config, watched: true });
    await use(stack);
  },
  inside: ({ page, shape }, use) =>
    use(shape === 'frame' ? page.frameLocator('iframe').first() : page),
  security: ({ page, inside }, use) => use(new SecurityPage(page, inside)),
  dialog: ({ inside }, use) => use(new RemoveDialog(inside)),
  adding: ({ inside }, use) => use(new AddDialog(inside)),
  host: async ({ page, tenant, stack, frameHosts, shape, changes }, use) => {
    await using served = await startHostPage({
      shape,
      tenant: () => ({ origin: tenant.origin, clientId }),
      pageOrigin: stack.pageOrigin,
      changes,
    });
    if (shape === 'frame') frameHosts.push(served.origin);
    await tenant.register(clientId, {
      name: 'Corner Shop',
      callbackUrls: [`${served.origin}/latchkey/callback.html`, `${served.origin}/`],
      webOrigins: [served.origin],
      logoutUrls: [],
    });
    await use(new HostPage(page, served.origin));
  },
  expectAccessible: ({ page, shape }, use) =>
    use(() => checkAccessibility(page, shape === 'frame')),
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
