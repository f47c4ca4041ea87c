// Hands for a page that asks for the password itself.
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';

export const password = 'correct horse battery staple';

export function hereAt(tenant: TestTenant, user: UserEvent) {
  const mfa = createMfaClient(tenant);
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole('button', { name }));

  async function confirmItsYou() {
    const buttons = await screen.findAllByRole('button', { name: "Confirm it's you" });
    await user.click(buttons.at(-1) as HTMLElement);
  }

  async function typePassword(email: string | null, typed = password) {
    const dialog = await screen.findByRole('dialog', { name: 'Sign in' });
    if (email !== null) await user.type(within(dialog).getByLabelText('Email or username'), email);
    await user.type(within(dialog).getByLabelText('Password'), typed);
    await user.click(within(dialog).getByRole('button', { name: 'Sign in' }));
  }

  async function typeCode(code: string) {
    // Behind the question there may be a dialog with a code of its own.
    const field = (await screen.findAllByLabelText('6-digit code')).at(-1) as HTMLElement;
    await user.clear(field);
    await user.type(field, code);
    await user.click(screen.getAllByRole('button', { name: 'Verify' }).at(-1) as HTMLElement);
  }

  return {
    press,
    confirmItsYou,
    typePassword,
    typeCode,
    /** With a code that is sent by text. */
    async confirmByText() {
      await press(/^Get a text message/);
      await screen.findByRole('dialog', { name: 'Enter the code' });
      await typeCode(await mfa.newestCode());
      await waitFor(() => {
        if (screen.queryByRole('dialog', { name: 'Enter the code' }))
          throw new Error('still asked');
      });
    },
  };
}
