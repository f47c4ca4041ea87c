// What somebody hears of confirming: that it ends, that it failed, and where the page itself asks.
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import '#security/enroll/late.tsx';
import '#security/list/late.tsx';
import '#security/lost/late.tsx';
import '#security/password/late.tsx';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';
import { hereAt } from '#testing/signInHere.ts';
import { startReader } from './startReader.ts';

const ada = 'ada@example.com';
const MINUTE_MS = 60_000;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const link = (name: string | RegExp) => screen.getByRole('link', { name });
const gone = () => expect(screen.queryByRole('dialog')).toBeNull();

/** What comes after the list comes later. */
const patience = { timeout: 5_000 };

test('AX-04 and AX-12: what is heard of the time that changes stay unlocked', async () => {
  await using tenant = await createTestTenant();
  const clock = { ms: 0 };
  const { user, confirm } = await renderSecurity(tenant, { as: ada, clock });
  await screen.findByText('Unfinished set-up', {}, patience);
  const reader = startReader();
  const pass = (minutes: number) => async () => {
    clock.ms += minutes * MINUTE_MS;
    fireEvent.focus(window);
  };
  await reader.hear('reads on for seven minutes', pass(7));
  await reader.hear('a minute later', pass(1), () => screen.getByText(/^Changes lock in/));
  await reader.hear('another minute later', pass(1));
  await reader.hear('and another', pass(1), () =>
    screen.getByText(/^Your confirmation has expired/),
  );
  await reader.hear(
    'presses "Remove Phone ending in 4567"',
    () => user.click(link(/^Remove Phone/)),
    () => screen.getByRole('dialog'),
  );
  await reader.read();
  await reader.hear(
    'confirms, and comes back',
    () => confirm(ada),
    () => button('Remove phone'),
  );
  await reader.hear('presses "Cancel"', () => user.click(button('Cancel')), gone);
  await reader.hear(
    'presses "Lock now"',
    async () => user.click(await screen.findByRole('button', { name: 'Lock now' })),
    () => screen.getByText(/^You locked changes/),
  );

  await reader.expectTranscript('lock, warning and end');
});

test('AX-04: what is heard where the page itself asks for the password', async () => {
  await using tenant = await createTestTenant();
  const reader = startReader();
  const config = { signIn: 'password', passwordMode: 'mfa-first' };
  const { user } = await renderSecurity(tenant, { config });
  const here = hereAt(tenant, user);
  await reader.hear(
    'presses "Confirm it\'s you"',
    () => here.confirmItsYou(),
    () => screen.getByRole('dialog', { name: 'Sign in' }),
  );
  await reader.read();
  await reader.hear('presses "Sign in" with nothing typed', () => user.click(button('Sign in')));
  await reader.hear(
    'signs in with a wrong password',
    () => here.typePassword(ada, 'wrong'),
    () => screen.getByText(/^Email and password don't fit/),
  );
  await reader.hear(
    'signs in with the right one',
    async () => {
      await user.clear(screen.getByLabelText('Password'));
      await here.typePassword(null);
    },
    () => screen.getByRole('dialog', { name: 'Choose how to confirm' }),
  );
  await reader.read();
  await reader.hear(
    'presses "Get a text message"',
    () => here.press(/^Get a text message/),
    () => screen.getByRole('dialog', { name: 'Enter the code' }),
  );
  await reader.read();
  await reader.hear(
    'types a wrong code',
    () => here.typeCode('000000'),
    () => screen.getByText(/^This code is wrong/),
  );
  await reader.hear(
    'types the right code',
    async () => here.typeCode(await createMfaClient(tenant).newestCode()),
    gone,
  );
  await reader.hear(
    'waits for the list',
    async () => {},
    () => screen.getByText('Unfinished set-up'),
  );
  await reader.expectTranscript('sign in with the password');
});

test('AX-04: what is heard by somebody who lost a phone', async () => {
  await using tenant = await createTestTenant();
  const { user, confirm } = await renderSecurity(tenant);
  // Once before: what is not loaded yet is not there at once.
  await user.click(link(/^Lost a phone/));
  await screen.findByRole('heading', { level: 2 });
  act(() => window.history.back());
  await screen.findByRole('link', { name: /^Lost a phone/ });
  const reader = startReader();
  await reader.hear(
    'presses "Lost a phone or a key?"',
    () => user.click(link(/^Lost a phone/)),
    () => screen.getByRole('heading', { level: 2 }),
  );
  await reader.read();
  await reader.hear(
    'confirms, and comes back',
    () => confirm(ada),
    () => screen.getByText(/^Which one/),
  );
  await reader.read();
  await reader.hear(
    'presses "Phone ending in 4567"',
    () => user.click(link(/^Phone/)),
    () => screen.getByText(/^You lost/),
  );
  await reader.read();
  await reader.hear(
    'presses "Remove phone"',
    () => user.click(button('Remove phone')),
    () => screen.getByText(/is off your account/),
  );
  await reader.read();
  await reader.expectTranscript('lost phone');
});

test('AX-04: what is heard by somebody who turns back, or is refused', async () => {
  await using tenant = await createTestTenant();
  const reader = startReader();
  const { leave, open } = await renderSecurity(tenant);
  const answer = (error: string, state: string) =>
    open(new URL(`/callback?error=${error}&state=${state}`, 'http://localhost:5173'));
  const stateOf = (url: string) => new URL(url).searchParams.get('state') ?? '';
  await reader.hear('turns back', async () => answer('access_denied', stateOf(await leave())));
  await reader.read();
  await reader.hear('the tenant fails', async () => answer('server_error', stateOf(await leave())));
  await reader.read();
  await reader.expectTranscript('turning back');
});
