// The states of the page worth a picture, each with the way there.

import { expect, type Page } from '@playwright/test';
import type { Stack } from '#scripts/process/startStack.ts';
import { control, signIn } from './signIn.ts';

type Reach = (page: Page, stack: Stack) => Promise<void>;

const tokenLifeSeconds = 600;

export const screens: Readonly<Record<string, Reach>> = {
  async gate(page, { pageOrigin }) {
    await page.goto(pageOrigin);
    await expect(page.getByRole('button', { name: "Confirm it's you" })).toBeVisible();
  },

  list: (page, stack) => openList(page, stack, 'ada@example.com'),

  async remove(page, stack) {
    await openList(page, stack, 'ada@example.com');
    await openRemoval(page, 'Phone');
  },

  async 'remove-last'(page, stack) {
    await openList(page, stack, 'dan@example.com');
    await openRemoval(page, 'Authenticator app');
  },

  empty: (page, stack) => openList(page, stack, 'ben@example.com'),

  unremovable: (page, stack) => openList(page, stack, 'cleo@example.com'),

  many: (page, stack) => openList(page, stack, 'max@example.com'),

  async error(page, stack) {
    await control(stack.tenantOrigin, '/faults', {
      method: 'GET',
      path: '/mfa/authenticators',
      times: 100,
      answer: { status: 500 },
    });
    await confirm(page, stack, 'ada@example.com');
    await expect(page.getByRole('button', { name: /again/i })).toBeVisible({ timeout: 30_000 });
  },

  async expired(page, stack) {
    await page.clock.install();
    await openList(page, stack, 'ada@example.com');
    await openRemoval(page, 'Phone');
    await page.clock.fastForward(tokenLifeSeconds * 1000);
    await expect(
      page.getByRole('dialog').getByRole('button', { name: "Confirm it's you" }),
    ).toBeVisible();
  },

  async 'ends-soon'(page, stack) {
    await page.clock.install();
    await openList(page, stack, 'ada@example.com');
    await page.clock.fastForward((tokenLifeSeconds - 120) * 1000);
    await expect(page.getByRole('button', { name: 'Stay unlocked' })).toBeVisible();
  },

  async locked(page, stack) {
    await openList(page, stack, 'ada@example.com');
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expect(page.getByText('You locked changes.')).toBeVisible();
  },
};

async function confirm(page: Page, { pageOrigin, tenantOrigin }: Stack, email: string) {
  await page.goto(pageOrigin);
  await page.getByRole('button', { name: "Confirm it's you" }).click();
  await page.waitForURL((url) => url.origin === tenantOrigin);
  await signIn(page, tenantOrigin, email);
}

async function openList(page: Page, stack: Stack, email: string) {
  await confirm(page, stack, email);
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  // What comes after the list belongs to the picture.
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
  await expect(page.getByRole('complementary')).toBeVisible();
}

async function openRemoval(page: Page, name: string) {
  await page.getByRole('link', { name: new RegExp(`^Remove.*${name}`) }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}
