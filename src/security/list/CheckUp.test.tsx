// The check-up below the list: who is told what, and when nothing is said.
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';
// At hand already: what comes after the list is waited for, and not for its making.
import './late.tsx';

type Owned = { readonly kind: string; readonly name?: string; readonly phoneNumber?: string };

async function openAs(tenant: TestTenant, authenticators: readonly Owned[]) {
  const email = 'somebody@example.com';
  await tenant.control.people.create({ email, emailVerified: false, authenticators });
  return renderSecurity(tenant, { as: email });
}

const card = () => screen.findByRole('complementary');
const linksIn = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .map((link) => `${link.textContent} ${link.getAttribute('href')}`);

const phone = { kind: 'phone', phoneNumber: '+491711234567' };

test('ben, who has nothing, reads why he was not asked, and where to begin', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant, { as: 'ben@example.com' });

  const shown = await card();
  expect(within(shown).getByRole('heading').textContent).toBe('Your next step');
  expect(shown.textContent).toContain(
    "We didn't ask for a second step, because you have none yet.",
  );
  expect(linksIn(shown)).toEqual(['Choose a method /add']);
});

test('cleo, who has only her email, reads that it was not asked for', async () => {
  await using tenant = await createTestTenant();
  await renderSecurity(tenant, { as: 'cleo@example.com' });

  const shown = await card();
  expect(shown.textContent).toContain(
    "We didn't ask for a second step: email alone doesn't count as one here.",
  );
  expect(linksIn(shown)).toEqual(['Set up an app /add/otp']);
});

test('whoever has only a phone is told of an app, and of the recovery code they lack', async () => {
  await using tenant = await createTestTenant();
  await openAs(tenant, [phone]);

  const shown = await card();
  expect(within(shown).getByRole('heading').textContent).toBe('Almost there');
  expect(shown.textContent).toContain('Text messages and calls can be intercepted.');
  expect(shown.textContent).toContain('You have no recovery code');
  expect(shown.textContent).not.toContain("We didn't ask");
  expect(linksIn(shown)).toEqual(['Set up an app /add/otp']);
});

test('whoever has enough reads that all is well', async () => {
  await using tenant = await createTestTenant();
  await openAs(tenant, [phone, { kind: 'otp' }, { kind: 'recovery-code' }]);

  const shown = await card();
  expect(within(shown).getByRole('heading').textContent).toBe('All set');
  expect(shown.textContent).toContain('You have more than one second step, and a recovery code.');
  expect(linksIn(shown)).toEqual([]);
});

test('a card that was put away stays away, and the focus goes to the list', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openAs(tenant, [phone]);

  await user.click(within(await card()).getByRole('button', { name: 'Not now' }));

  expect(screen.queryByRole('complementary')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Your sign-in methods');
});

test('whoever may not add is told what is missing, and offered nothing', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ grantedScopes: ['openid', 'read:authenticators'] });
  await openAs(tenant, [phone]);

  const shown = await card();
  expect(shown.textContent).toContain("You can't add methods here.");
  expect(linksIn(shown)).toEqual([]);
});

test('whoever has a kind that nobody knows gets no advice', async () => {
  await using tenant = await createTestTenant();
  const row = { id: 'x|dev_1', active: true, authenticator_type: 'telepathy' };
  const answer = { status: 200, body: [row] };
  await tenant.control.faults.add({ method: 'GET', path: '/mfa/authenticators', times: 9, answer });
  await renderSecurity(tenant, { as: 'dan@example.com' });

  await screen.findByText(/Other method/);
  await import('./late.tsx');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('whoever locks the page gets no advice about what may be old by then', async () => {
  await using tenant = await createTestTenant();
  const { user } = await openAs(tenant, [phone]);
  await card();

  await user.click(screen.getByRole('button', { name: 'Lock now' }));
  expect(screen.queryByRole('complementary')).toBeNull();
});
