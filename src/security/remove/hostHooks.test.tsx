// What the app around the page hears of a removal, and how it can say no.
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { HostHooks } from '#domain/host.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

const path = '/mfa/authenticators';

async function removePhone(tenant: TestTenant, hooks: HostHooks) {
  const { user } = await renderSecurity(tenant, { as: 'ada@example.com', hooks });
  await user.click(await screen.findByRole('link', { name: /^Remove Phone/ }));
  await tenant.control.requests.clear();
  await user.click(await screen.findByRole('button', { name: 'Remove phone' }));
  return { user };
}

test('a host that says no is heard before anything is sent, and its reason is shown as text', async () => {
  await using tenant = await createTestTenant();
  const reason = '<b>Your team</b> keeps {two} phones.';
  await removePhone(tenant, { onBeforeRemove: async () => ({ allow: false, reason }) });

  const dialog = within(await screen.findByRole('dialog'));

  const said = await dialog.findByText(/This app doesn't allow it/);
  expect(said.textContent).toBe(`Nothing was removed. This app doesn't allow it: ${reason}`);
  expect((await tenant.control.requests.list()).map(({ method }) => method)).toEqual([]);
});

test('a host that breaks when asked is no yes: nothing is sent, and there is a way on', async () => {
  await using tenant = await createTestTenant();
  const answers = [() => Promise.reject(new Error('of the host')), async () => ({ allow: true })];
  const { user } = await removePhone(tenant, {
    onBeforeRemove: () => (answers.shift() as () => Promise<{ allow: boolean }>)(),
  });
  await screen.findByText(/This app has to agree first, and didn't answer. Try again/);
  expect(await tenant.control.requests.list()).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Remove phone' }));

  await screen.findByText(/^Removed:/);
});

test('PR-02: the host is told of a removal at once, with what is on the receipt and no secret', async () => {
  await using tenant = await createTestTenant();
  const told: unknown[] = [];
  await removePhone(tenant, { onRemoved: (removed) => told.push(removed) });
  await screen.findByText(/^Removed:/);
  const { authenticators } = await tenant.control.people.get('ada@example.com');

  expect(told).toEqual([
    {
      thing: { id: expect.stringMatching(/^sms\|dev_/), kind: 'sms', name: expect.any(String) },
      reference: expect.stringMatching(/^\w{8}$/),
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      gone: [expect.objectContaining({ kind: 'sms' }), expect.objectContaining({ kind: 'voice' })],
      alsoGone: [],
      stillThere: [],
      wasAlready: false,
      wasSeen: true,
    },
  ]);
  const secrets = authenticators.flatMap(({ secret }) => secret ?? []);
  for (const secret of [...secrets, 'eyJ']) expect(JSON.stringify(told)).not.toContain(secret);
  expect(screen.getByText(new RegExp((told[0] as { reference: string }).reference))).toBeDefined();
});

test('a host that throws on every event breaks nothing', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ cascade: 'none' });
  const boom = () => {
    throw new Error('of the host');
  };
  await removePhone(tenant, { onRemoved: boom, onError: boom, onDiagnostic: boom });

  await screen.findByText(/^Removed:/);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a removal that went otherwise than planned is a diagnostic', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ cascade: 'none' });
  const heard: unknown[] = [];
  await removePhone(tenant, { onDiagnostic: (told) => heard.push(told) });
  await screen.findByText(/^Still there, though/);

  expect(heard).toEqual([{ code: 'removal_differed', alsoGone: 0, stillThere: 1 }]);
});

test('PR-05: what goes wrong is told with one word and nothing else', async () => {
  await using tenant = await createTestTenant();
  const errors: unknown[] = [];
  await tenant.control.faults.add({ method: 'DELETE', path, answer: { status: 403 } });
  await removePhone(tenant, { onError: (error) => errors.push(error) });
  await screen.findByText(/Nothing was removed/);

  expect(errors).toEqual([{ during: 'remove', reason: 'not_removable' }]);
});

test('a list that cannot be had is told to the host too', async () => {
  await using tenant = await createTestTenant();
  const errors: unknown[] = [];
  await tenant.control.faults.add({ method: 'GET', path, answer: { status: 404 } });
  await renderSecurity(tenant, {
    as: 'dan@example.com',
    hooks: { onError: (it) => errors.push(it) },
  });
  await screen.findByText(/This app can't show/);

  expect(errors).toEqual([{ during: 'list', reason: 'not_offered' }]);
});
