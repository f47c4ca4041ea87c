// What somebody hears who sees and removes things: the whole way, held to what was heard before.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import '#security/enroll/late.tsx';
import '#security/list/late.tsx';
import '#security/remove/late.tsx';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';
import { startReader } from './startReader.ts';

const ada = 'ada@example.com';
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const link = (name: string | RegExp) => screen.getByRole('link', { name });
const gone = () => expect(screen.queryByRole('dialog')).toBeNull();

const breakOnce = (tenant: TestTenant, method: 'GET' | 'DELETE') =>
  tenant.control.faults.add({
    method,
    path: '/mfa/authenticators',
    times: 1,
    answer: { status: 405 },
  });

/** What comes after the list comes later. */
const patience = { timeout: 5_000 };

test('AX-04: what is heard from the gate to the list', async () => {
  await using tenant = await createTestTenant();
  const reader = startReader();
  const { confirm } = await renderSecurity(tenant);
  await reader.read();

  await reader.hear(
    'confirms, and comes back',
    () => confirm(ada),
    () => screen.getByText('Unfinished set-up'),
  );
  await reader.read();

  await reader.expectTranscript('confirm and see');
});

test('AX-04: what is heard of a removal that takes something along', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { as: ada });
  await screen.findByText('Unfinished set-up', {}, patience);
  const reader = startReader();

  await reader.hear(
    'presses "Remove Phone ending in 4567"',
    () => user.click(link(/^Remove Phone/)),
    () => screen.getByRole('dialog'),
  );
  await reader.read();
  await reader.hear('presses "Cancel"', () => user.click(button('Cancel')), gone);
  await reader.hear(
    'presses it again',
    () => user.click(link(/^Remove Phone/)),
    () => screen.getByRole('dialog'),
  );
  await reader.hear(
    'presses "Remove phone"',
    () => user.click(button('Remove phone')),
    () => screen.getByText(/^Removed:/),
  );
  await reader.read();
  await reader.hear('presses "Copy"', () => user.click(button('Copy')));
  await reader.hear('presses "Dismiss"', () => user.click(button('Dismiss')));

  await reader.expectTranscript('remove');
});

test('AX-04: what is heard when the last protection is removed', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { as: 'dan@example.com' });
  await screen.findByText('Almost there', {}, patience);
  const reader = startReader();

  await reader.hear(
    'presses "Remove Authenticator app"',
    () => user.click(link(/^Remove Auth/)),
    () => screen.getByRole('dialog'),
  );
  await reader.read();
  await reader.hear('presses "Remove app" without the tick', () =>
    user.click(button('Remove app')),
  );
  await reader.hear('ticks the box', () => user.keyboard(' '));
  await reader.hear(
    'presses "Remove app"',
    () => user.click(button('Remove app')),
    () => screen.getByText(/^Removed:/),
  );

  await reader.expectTranscript('remove the last protection');
});

test('AX-04: what is heard when the server fails, and then does not', async () => {
  await using tenant = await createTestTenant();
  const reader = startReader();
  await breakOnce(tenant, 'GET');
  const { user, confirm } = await renderSecurity(tenant);
  await reader.hear(
    'confirms, and comes back',
    () => confirm(ada),
    () => screen.getByText(/^The server refused this/),
  );
  await reader.read();
  await reader.hear(
    'presses "Look again"',
    () => user.click(button('Look again')),
    () => screen.getByText('Unfinished set-up'),
  );
  await breakOnce(tenant, 'DELETE');
  await reader.hear(
    'presses "Remove Phone ending in 4567"',
    () => user.click(link(/^Remove Phone/)),
    () => screen.getByRole('dialog'),
  );
  await reader.hear(
    'presses "Remove phone"',
    () => user.click(button('Remove phone')),
    () => screen.getByText(/^Nothing was removed/),
  );
  await reader.hear(
    'presses it again',
    () => user.click(button('Remove phone')),
    () => screen.getByText(/^Removed:/),
  );

  await reader.expectTranscript('error and retry');
});
