// Somebody with one phone who adds something to it, on the stage where everything can go wrong.
import { screen, within } from '@testing-library/react';
import { expect } from 'vitest';
// Loaded before the first test waits for it.
import '#security/enroll/late.tsx';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { openStage, type Where } from './openStage.tsx';
import { quickPoll } from './patience.ts';

export type Factor = 'otp' | 'sms' | 'push';

export const associate: Where = { method: 'POST', path: '/mfa/associate' };
export const grant: Where = { method: 'POST', path: '/oauth/token' };

export const number = '+491711230009';
const start = /^(Show the QR code|Send code|Try again)$/;

/** The page is unlocked, and stands at what is to be added; nothing is begun. */
export async function openAdding(factor: Factor) {
  await using opening = new AsyncDisposableStack();
  const authenticators = [{ kind: 'phone', phoneNumber: '+491711230001' }];
  const stage = opening.use(await openStage({ authenticators, path: `/add/${factor}` }));
  const { tenant, user, watch } = stage;
  const mfa = createMfaClient(tenant);
  await stage.confirm();
  const seeds = new Set<string>();

  const dialog = async () => within(await screen.findByRole('dialog', {}, { timeout: 4_000 }));
  const press = async (name: string | RegExp) =>
    user.click(await (await dialog()).findByRole('button', { name }));
  const rows = async () => (await tenant.control.people.get(stage.email)).authenticators;
  const codeField = async () =>
    (await dialog()).findByRole<HTMLInputElement>('textbox', { name: /code/ });
  const numberField = async () =>
    (await dialog()).findByRole<HTMLInputElement>('textbox', { name: 'Phone number' });

  async function seed(): Promise<string> {
    const shown = await (await dialog()).findByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/);
    const read = shown.textContent.replaceAll(/\s/g, '');
    seeds.add(read);
    return read;
  }

  await dialog();
  const closing = opening.move();
  return {
    ...stage,
    press,
    seed,
    codeField,
    numberField,
    dialog,
    begin: () => press(start),
    typeNumber: async () => user.type(await numberField(), number),
    typeCode: async (code: string) => user.type(await codeField(), code),
    /** What the app shows, or the phone got. */
    code: async () => (factor === 'otp' ? mfa.showsNow(await seed()) : mfa.newestCode(number)),
    async expectBegun() {
      if (factor === 'otp') await seed();
      else
        await (await dialog()).findByText(
          factor === 'sms' ? /We sent a text/ : /Waiting for your phone/,
        );
    },
    expectSaid: (text: string) =>
      quickPoll(() => screen.queryAllByText(text, { exact: false }).length).not.toBe(0),
    /** How many set-ups were asked for, whatever became of it. */
    begun: () => watch.asked.filter(({ path }) => path === '/mfa/associate').length,
    kinds: async () => (await rows()).filter(({ row }) => row.active).map(({ kind }) => kind),
    unfinished: async () =>
      (await rows()).filter(({ kind, row }) => !row.active && kind === factor).length,
    async expectNothingAdded() {
      expect(screen.queryByText(/^Added/)).toBeNull();
      expect((await rows()).filter(({ row }) => row.active)).toHaveLength(2);
    },
    async expectAdded() {
      await quickPoll(() => screen.queryByText(/^Added: /)).not.toBeNull();
      expect(screen.queryByRole('dialog')).toBeNull();
      const made = (await rows()).filter(({ kind, row }) => row.active && kind === factor);
      expect(made).toHaveLength(factor === 'sms' ? 2 : 1);
    },
    /** The dialog is gone, and with it what it showed. */
    async expectTidy() {
      await quickPoll(() => screen.queryByRole('dialog')).toBeNull();
      const shown = window.document.body.textContent.replaceAll(/\s/g, '');
      for (const one of seeds) expect(shown).not.toContain(one);
      expect((await rows()).filter(({ row }) => !row.active)).toEqual([]);
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}
