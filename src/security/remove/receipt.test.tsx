// The receipt: what changed, when, and a word to find it by; to keep and to hand on.
import { screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

async function removePhone(tenant: TestTenant) {
  const { authenticators } = await tenant.control.people.get('ada@example.com');
  const id = authenticators.find(({ kind }) => kind === 'sms')?.row.id ?? '';
  const { user } = await renderSecurity(tenant, { as: 'ada@example.com' });
  await user.click(await screen.findByRole('link', { name: /^Remove Phone/ }));
  await user.click(await screen.findByRole('button', { name: 'Remove phone' }));
  await screen.findByText(/^Removed:/);
  return { user, reference: id.slice(-8) };
}

test('a receipt says what went, when with its zone, and a reference', async () => {
  await using tenant = await createTestTenant();
  const startedMs = Date.now();
  const { reference } = await removePhone(tenant);

  const time = screen.getByText(/\d{4}.*\d\d:\d\d/, { selector: 'time' });

  const at = Date.parse(time.getAttribute('datetime') ?? '');
  expect(at).toBeGreaterThanOrEqual(startedMs - 1);
  expect(at).toBeLessThanOrEqual(Date.now());
  expect(time.textContent).toMatch(/ (UTC|GMT|[A-Z]{2,5})/);
  expect(time.parentElement?.textContent).toContain(`Reference ${reference}`);
});

test('a receipt is copied as it reads, and "Copied" is said politely', async () => {
  await using tenant = await createTestTenant();
  const { user, reference } = await removePhone(tenant);

  await user.click(screen.getByRole('button', { name: 'Copy' }));

  expect((await screen.findByText('Copied')).role).toBe('status');
  const lines = (await navigator.clipboard.readText()).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe('Removed: Phone ending in 4567 (Text messages and Phone calls).');
  expect(lines[1]).toContain(reference);
});

test.each([
  ['is copied by the old way', true, 'Copied'],
  ['is marked for the person to copy', false, /It is marked now/],
])('without a clipboard the receipt %s', async (_title, copies, sentence) => {
  await using tenant = await createTestTenant();
  const { user } = await removePhone(tenant);
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText');
  clipboard.mockRejectedValue(new Error('not allowed'));
  onTestFinished(() => {
    clipboard.mockRestore();
    Reflect.deleteProperty(document, 'execCommand');
  });
  const copy = vi.fn(() => copies);
  Object.defineProperty(document, 'execCommand', { value: copy, configurable: true });

  await user.click(screen.getByRole('button', { name: 'Copy' }));

  await screen.findByText(sentence);
  expect(copy).toHaveBeenCalledWith('copy');
  expect(String(document.getSelection())).toContain('Removed: Phone ending in 4567');
});
