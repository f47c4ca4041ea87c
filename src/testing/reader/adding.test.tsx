// What somebody hears who adds things: the whole way, held to what was heard before.
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import '#security/enroll/late.tsx';
import '#security/list/late.tsx';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';
import { startReader } from './startReader.ts';

const dan = 'dan@example.com';
const dialog = () => within(screen.getByRole('dialog'));
const button = (name: string | RegExp) => dialog().getByRole('button', { name });
const gone = () => expect(screen.queryByRole('dialog')).toBeNull();
const field = () => dialog().getByRole('textbox', { name: /code/ });
const key = () =>
  dialog()
    .getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/)
    .textContent.replace(/\s/g, '');

async function skipHalfAMinute() {
  const now = performance.now.bind(performance);
  const later = vi.spyOn(performance, 'now').mockImplementation(() => now() + 31_000);
  onTestFinished(() => later.mockRestore());
}

/** As a browser tells of it. */
const pressEscape = () =>
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));

/** What comes after the list comes later. */
const patience = { timeout: 5_000 };

test('AX-04: what is heard when an app is added, with a wrong code first', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { as: dan });
  await screen.findByText('Almost there', {}, patience);
  const reader = startReader();

  await reader.hear(
    'presses "Add a method"',
    () => user.click(screen.getByRole('link', { name: 'Add a method' })),
    () => screen.getByRole('dialog'),
  );
  await reader.read();
  await reader.hear(
    'presses "Authenticator app"',
    () => user.click(button(/^Authenticator app/)),
    key,
  );
  await reader.read();
  const code = () => createMfaClient(tenant).showsNow(key(), 0);
  const wrong = (await code()) === '000000' ? '111111' : '000000';
  await reader.hear('presses "Verify" with nothing typed', () => user.click(button('Verify')));
  await reader.hear('types a wrong code', () => user.type(field(), wrong));
  await reader.hear(
    'presses "Verify"',
    () => user.click(button('Verify')),
    () => screen.getByText(/^That code isn't right/),
  );
  await reader.hear('types it once more', async () => {
    await user.clear(field());
    await user.type(field(), wrong);
  });
  await reader.hear(
    'presses "Verify"',
    () => user.click(button('Verify')),
    () => screen.getByText(/^That code isn't right/),
  );
  await reader.hear('types the right code', async () => {
    await user.clear(field());
    await user.type(field(), await code());
  });
  await reader.hear('presses "Verify"', () => user.click(button('Verify')), gone);
  await reader.read();

  await reader.expectTranscript('add an app');
});

test('AX-04: what is heard when a first method brings a recovery code', async () => {
  await using tenant = await createTestTenant();
  const { user, confirm } = await renderSecurity(tenant, { as: 'ben@example.com' });
  await screen.findByText('Your next step', {}, patience);
  const reader = startReader();
  await reader.hear(
    'presses "Add a method"',
    async () => user.click(await screen.findByRole('link', { name: 'Add a method' })),
    () => screen.getByRole('dialog'),
  );
  await reader.read();
  await reader.hear(
    'signs in once more, and comes back',
    () => confirm('ben@example.com'),
    () => button(/^Authenticator app/),
  );
  await reader.hear(
    'presses "Authenticator app"',
    () => user.click(button(/^Authenticator app/)),
    key,
  );
  const code = await createMfaClient(tenant).showsNow(key(), 0);
  await reader.hear(
    'types the code and presses Enter',
    () => user.type(field(), `${code}{Enter}`),
    () => screen.getByText('Keep your recovery code'),
  );
  await reader.read();
  await reader.hear('presses "I have saved it"', () => user.click(button('I have saved it')));
  await reader.hear('presses Escape', async () => pressEscape());
  await reader.hear('presses Escape again', async () => pressEscape());
  await reader.hear('presses "Copy code"', () => user.click(button('Copy code')));
  await reader.hear('presses "I have saved it"', () => user.click(button('I have saved it')), gone);
  await reader.read();

  await reader.expectTranscript('recovery code');
});

test('AX-04: what is heard when a phone is added, and a second code is sent', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { as: dan });
  await screen.findByText('Almost there', {}, patience);
  const reader = startReader();
  await reader.hear(
    'presses "Add a method"',
    () => user.click(screen.getByRole('link', { name: 'Add a method' })),
    () => screen.getByRole('dialog'),
  );
  await reader.hear(
    'presses "Text message"',
    () => user.click(button(/^Text message/)),
    () => dialog().getByRole('combobox'),
  );
  await reader.read();
  await reader.hear('presses "Send code" with nothing typed', () =>
    user.click(button('Send code')),
  );
  await reader.hear('types a number', () =>
    user.type(dialog().getByRole('textbox'), '+49 1512 3456789'),
  );
  await reader.hear('presses "Send code"', () => user.click(button('Send code')), field);
  await reader.read();
  await reader.hear('waits for half a minute', skipHalfAMinute, () =>
    expect(button('Send a new code').getAttribute('aria-disabled')).toBeNull(),
  );
  await reader.hear(
    'presses "Send a new code"',
    () => user.click(button('Send a new code')),
    () => screen.getByText(/^We sent a new code/),
  );
  const code = await createMfaClient(tenant).newestCode();
  await reader.hear(
    'types the code and presses Enter',
    () => user.type(field(), `${code}{Enter}`),
    gone,
  );
  await reader.expectTranscript('add a phone');
});
