// Seeing: the page over the tenant, state by state.
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

const items = () => screen.findAllByRole('listitem');
const nameOf = (item: HTMLElement) => within(item).getByRole('heading').textContent;

test('before a confirmation there is one button, and nothing was asked of the tenant', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant);

  expect(screen.getByRole('heading', { level: 1, name: 'Security' })).toBeDefined();
  expect(screen.getByRole('button', { name: "Confirm it's you" })).toBeDefined();
  expect(screen.queryByRole('list')).toBeNull();
  expect(await tenant.control.requests.list()).toEqual([]);
});

test('ada sees each thing she owns once, with all that it can do', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant, { as: 'ada@example.com' });

  const shown = (await items()).map((item) => item.textContent ?? '');

  expect(shown).toHaveLength(5);
  expect(shown.find((text) => text.includes('Guardian'))).toContain('Approvals · 6-digit codes');
  expect(shown.find((text) => text.includes('Phone'))).toContain('Text messages · Phone calls');
});

test('what was never confirmed is not shown', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.people.create({
    email: 'new@example.com',
    emailVerified: false,
    authenticators: [{ kind: 'otp', active: false }],
  });
  await renderSecurity(tenant, { as: 'new@example.com' });

  expect(await screen.findByRole('heading', { name: 'You have no second step yet' })).toBeDefined();
});

test('RM-05: what cannot be removed says why in place of the button', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant, { as: 'ada@example.com' });

  const fixed = (await items()).filter((item) => within(item).queryByRole('link') === null);

  expect(fixed.map(nameOf)).toEqual(
    expect.arrayContaining(['Recovery code', expect.stringContaining('Email')]),
  );
  expect(fixed.map((item) => item.textContent).join()).toContain('Comes from your profile');
  expect(fixed.map((item) => item.textContent).join()).toContain('Only support can');
});

test('RM-07: the email of the profile has no way to remove it and says why; one that was enrolled has', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant, { as: 'eve@example.com' });

  const emails = (await items()).filter((item) => nameOf(item)?.startsWith('Email'));

  const removable = emails.map((item) => within(item).queryByRole('link') !== null);
  expect(removable.toSorted()).toEqual([false, true]);
  const fixed = emails[removable.indexOf(false)];
  expect(fixed?.textContent).toContain("Comes from your profile, so it can't be removed here.");
});

test('AX-05: the way to remove a thing carries its name', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant, { as: 'ada@example.com' });

  for (const item of await items()) {
    if (!within(item).queryByRole('link')) continue;
    expect(within(item).getByRole('link', { name: `Remove ${nameOf(item)}` })).toBeDefined();
  }
});

test('AX-05: no two ways to remove something have the same name, however alike the things are', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.people.create({
    email: 'twins@example.com',
    emailVerified: false,
    authenticators: [
      { kind: 'otp' },
      { kind: 'otp' },
      ...['+491711234567', '+492281234567'].map((phoneNumber) => ({ kind: 'phone', phoneNumber })),
    ] as never,
  });
  await renderSecurity(tenant, { as: 'twins@example.com' });
  await items();

  const names = screen.getAllByRole('link', { name: /^Remove / }).map((link) => link.textContent);
  expect(names).toHaveLength(4);
  expect(new Set(names).size).toBe(4);
});

test('PR-06: numbers and addresses are shown as the tenant masks them, and never whole', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.people.create({
    email: 'mask@example.com',
    emailVerified: true,
    authenticators: [
      { kind: 'otp' },
      { kind: 'phone', phoneNumber: '+491719876543' },
      { kind: 'email', email: 'spare.address@example.net' },
    ] as never,
  });
  const { user } = await renderSecurity(tenant, { as: 'mask@example.com' });
  await items();
  const { authenticators } = await tenant.control.people.get('mask@example.com');
  const { ownerDocument } = screen.getByRole('main');
  const expectMasked = () => {
    const shown = ownerDocument.documentElement.outerHTML;
    for (const whole of ['9876543', 'spare.address', 'mask@example.com']) {
      expect(shown).not.toContain(whole);
    }
  };
  expect(authenticators.length).toBeGreaterThan(3);
  expectMasked();

  await user.click(screen.getByRole('link', { name: /^Remove Phone ending in 6543/ }));
  await user.click(await screen.findByRole('button', { name: 'Remove phone' }));
  await screen.findByText(/^Removed:/);
  expectMasked();
});

test('two authenticator apps can be told apart', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.people.create({
    email: 'two@example.com',
    emailVerified: false,
    authenticators: [{ kind: 'otp' }, { kind: 'otp' }],
  });
  await renderSecurity(tenant, { as: 'two@example.com' });

  expect((await items()).map(nameOf)).toEqual(['Authenticator app 1', 'Authenticator app 2']);
});

test('two phones with the same last digits carry a reference', async () => {
  await using tenant = await createTestTenant();
  const [one, other] = ['+491711234567', '+492281234567'];
  await tenant.control.people.create({
    email: 'two@example.com',
    emailVerified: false,
    authenticators: [one, other].map((phoneNumber) => ({ kind: 'phone', phoneNumber })),
  });
  await renderSecurity(tenant, { as: 'two@example.com' });

  const texts = (await items()).map((item) => item.textContent);

  expect(new Set(texts).size).toBe(2);
  expect(texts.join()).toContain('Reference');
});

test('a hostile name is a name, and nothing else', async () => {
  await using tenant = await createTestTenant();
  const name = '<img src=x onerror=alert(1)> {name} <0/> \u202Egpj.exe';
  await tenant.control.people.create({
    email: 'mal@example.com',
    emailVerified: false,
    authenticators: [{ kind: 'push', name }],
  });
  await renderSecurity(tenant, { as: 'mal@example.com' });

  const [item] = await items();

  expect(item && nameOf(item)).toBe(
    'Guardian on <img src=x onerror=alert(1)> {name} <0/> \uFFFDgpj.exe',
  );
});

test('an address that leads nowhere says so, and leads back', async () => {
  await using tenant = await createTestTenant();
  const { user } = await renderSecurity(tenant, { path: '/no/such/page' });

  await user.click(screen.getByRole('link', { name: 'Go to Security' }));

  expect(screen.getByRole('button', { name: "Confirm it's you" })).toBeDefined();
});
