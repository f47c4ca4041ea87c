// Signing in on the page itself: what is asked when, what is said when it fails, and what is kept of it.
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { descriptionOf } from '#testing/descriptionOf.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';
import { hereAt } from '#testing/signInHere.ts';

type Mode = 'mfa-first' | 'list-first' | 'refresh';

const eve = 'eve@example.com';

async function openHere(
  tenant: TestTenant,
  passwordMode: Mode,
  options: {
    readonly path?: string;
    readonly clock?: { ms: number };
    readonly realm?: string;
  } = {},
) {
  const { realm, ...others } = options;
  const config = { signIn: 'password', passwordMode, ...(realm && { realm }) };
  const page = await renderSecurity(tenant, { ...others, config });
  return { ...page, here: hereAt(tenant, page.user) };
}

const items = () => screen.findAllByRole('listitem');
const sentence = (text: string) => screen.findByText(text, { exact: false });

test('list-first: the password shows the list, and removing asks for the second step where it is asked', async () => {
  await using tenant = await createTestTenant();
  const { here, user, watch } = await openHere(tenant, 'list-first');
  await here.confirmItsYou();
  await here.typePassword('ada@example.com');

  expect(await items()).toHaveLength(5);
  expect(screen.queryByRole('dialog')).toBeNull();
  await sentence('You are signed in and may look.');
  await user.click(await screen.findByRole('link', { name: /Remove Phone/ }));
  await sentence("Nothing is removed yet. Confirm it's you, then remove it here.");
  await here.confirmItsYou();
  await here.confirmByText();

  const dialog = await screen.findByRole('dialog', { name: /^Remove Phone/ });
  expect(watch.asked.filter(({ method }) => method === 'DELETE')).toEqual([]);
  await user.click(await within(dialog).findByRole('button', { name: 'Remove phone' }));
  await screen.findByText(/^Removed: /);
  expect(watch.asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
});

test.each(['mfa-first', 'refresh'] as const)(
  '%s: nothing is shown before the second step',
  async (mode) => {
    await using tenant = await createTestTenant();
    const { here } = await openHere(tenant, mode);
    await here.confirmItsYou();
    await here.typePassword(eve);
    await screen.findByRole('dialog', { name: 'Choose how to confirm' });
    expect(screen.queryByRole('heading', { name: 'Your sign-in methods' })).toBeNull();
    await here.confirmByText();

    expect(await items()).toHaveLength(3);
    await sentence('Changes unlocked');
  },
);

test('somebody without a second step is in with the password alone', async () => {
  await using tenant = await createTestTenant();
  const { here } = await openHere(tenant, 'mfa-first');
  await here.confirmItsYou();
  await here.typePassword('ben@example.com');

  expect(await screen.findByRole('heading', { name: 'You have no second step yet' })).toBeDefined();
});

test('every active method that can be asked for is offered, the best one first', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.people.create({
    email: 'all@example.com',
    authenticators: [
      { kind: 'recovery-code' },
      { kind: 'webauthn-platform' },
      { kind: 'otp', active: false },
      { kind: 'phone', phoneNumber: '+491711234567' },
      { kind: 'push', name: 'Pixel 9' },
    ],
  });
  const { here } = await openHere(tenant, 'mfa-first');
  await here.confirmItsYou();
  await here.typePassword('all@example.com');
  await screen.findByRole('button', { name: /^Approve/ });

  const dialog = screen.getByRole('dialog', { name: 'Choose how to confirm' });
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Approve a notification Guardian on Pixel 9',
    'Enter a code from your app Any authenticator app of yours will do.',
    'Get a text message Phone ending in 4567',
    'Get a phone call Phone ending in 4567',
    expect.stringMatching(/^Get an email Email /),
    'Use your recovery code For when you have nothing else at hand.',
  ]);
});

test('who has only an authenticator app is asked for its code at once', async () => {
  await using tenant = await createTestTenant();
  const { authenticators } = await tenant.control.people.create({
    email: 'app@example.com',
    emailVerified: false,
    authenticators: [{ kind: 'otp' }],
  });
  const { here } = await openHere(tenant, 'mfa-first');
  await here.confirmItsYou();
  await here.typePassword('app@example.com');
  await here.typeCode('000000');
  await sentence('This code is wrong, or was used before. You have 9 more tries.');
  const field = screen.getByLabelText('6-digit code');
  expect(field).toBe(document.activeElement);
  await here.typeCode(await createMfaClient(tenant).showsNow(authenticators[0]?.secret));

  expect(await items()).toHaveLength(1);
});

test('a used recovery code gives a new one, which has to be kept before going on', async () => {
  await using tenant = await createTestTenant();
  const { authenticators } = await tenant.control.people.create({
    email: 'rec@example.com',
    emailVerified: false,
    authenticators: [{ kind: 'otp' }, { kind: 'recovery-code' }],
  });
  const { here, user } = await openHere(tenant, 'mfa-first');
  await here.confirmItsYou();
  await here.typePassword('rec@example.com');
  await here.press(/^Use your recovery code/);
  await user.type(await screen.findByLabelText('Recovery code'), 'wrong code');
  await here.press('Verify');
  await sentence('This is not your recovery code.');
  const field = screen.getByLabelText('Recovery code');
  await user.clear(field);
  const code = authenticators[1]?.recoveryCode ?? '';
  await user.type(field, `${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`);
  await here.press('Verify');

  const kit = await screen.findByRole('dialog', { name: 'Keep your recovery code' });
  await sentence('You used your recovery code, so it no longer works.');
  await here.press('I have saved it');
  await sentence('Keep the code first');
  expect(screen.queryByRole('heading', { name: 'Your sign-in methods' })).toBeNull();
  await user.click(within(kit).getByRole('button', { name: 'Copy code' }));
  await here.press('I have saved it');

  expect(await items()).toHaveLength(2);
});

test('a wrong password and an unknown account are told alike, the password is gone, the account stays', async () => {
  await using tenant = await createTestTenant();
  const { here } = await openHere(tenant, 'mfa-first');
  await here.confirmItsYou();
  const told: (string | null)[] = [];
  await here.typePassword(eve, 'wrong password');
  told.push((await sentence("Email and password don't fit together.")).textContent);
  expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('');
  const account = screen.getByLabelText<HTMLInputElement>('Email or username');
  expect(account.value).toBe(eve);
  await here.typePassword('.not.there', 'wrong password');
  told.push((await sentence("Email and password don't fit together.")).textContent);

  expect(new Set(told).size).toBe(1);
});

test('AX-16: what is missing is said with its field, which has the focus, before anything is sent', async () => {
  await using tenant = await createTestTenant();
  const { here } = await openHere(tenant, 'mfa-first');
  await here.confirmItsYou();
  await screen.findByRole('dialog', { name: 'Sign in' });
  await here.press('Sign in');
  await sentence('Enter your email or username.');
  const account = screen.getByLabelText('Email or username');
  expect(document.activeElement).toBe(account);
  expect(descriptionOf(account)).toBe('Enter your email or username.');
  expect(account.getAttribute('aria-invalid')).toBe('true');
  await here.typePassword(eve, ' {Backspace}');
  await sentence('Enter your password.');

  expect(await tenant.control.requests.list()).toEqual([]);
});

test('too many wrong passwords close the account for now, and that is said', async () => {
  await using tenant = await createTestTenant();
  for (let tries = 0; tries < 10; tries += 1) {
    await tenant.fetch('/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: tenant.clientId,
        username: eve,
        password: 'wrong',
      }),
    });
  }
  const { here } = await openHere(tenant, 'mfa-first');
  await here.confirmItsYou();
  await here.typePassword(eve);

  await sentence('nobody can sign in to this account here for now');
});

test.each([
  ['a realm that is not there', 400, 'invalid_request', "This app isn't set up"],
  ['a grant that is off', 403, 'unauthorized_client', "This app isn't set up"],
  ['a blocked person', 401, 'unauthorized', "This account can't sign in."],
  ['a leaked password', 401, 'password_leaked', 'known from a leak'],
  ['a suspicion', 401, 'requires_verification', "you're no robot"],
  ['a rule', 403, 'access_denied', "doesn't let you in"],
  ['a limit', 429, 'too_many_requests', 'That was too much at once. Wait 6 minutes'],
  ['a fault', 503, 'x', "We couldn't reach the sign-in service."],
  ['an answer in no words', 418, 'teapot', 'The sign-in service refused this.'],
])('%s is said in a sentence', async (_title, status, error, told) => {
  await using tenant = await createTestTenant();
  const answer = { status, body: { error, error_description: 'x' } };
  await tenant.control.faults.add({ method: 'POST', path: '/oauth/token', times: 1, answer });
  const { here } = await openHere(tenant, 'mfa-first');
  await here.confirmItsYou();
  await here.typePassword(eve);

  await sentence(told);
});

test('the realm of the settings is asked; one that is not there is said in words for people', async () => {
  await using tenant = await createTestTenant();
  const { here } = await openHere(tenant, 'mfa-first', { realm: 'nobody' });
  await here.confirmItsYou();
  await here.typePassword(eve);

  await sentence("This app isn't set up to sign you in here.");
});

test('cancel leaves everything as it was, and says so', async () => {
  await using tenant = await createTestTenant();
  const { here } = await openHere(tenant, 'list-first');
  await here.confirmItsYou();
  await here.press('Cancel');
  await sentence('Not confirmed. Nothing was changed.');
  await here.confirmItsYou();
  await here.typePassword(eve);
  await items();
  await here.confirmItsYou();
  await here.press('Cancel');

  expect(await items()).toHaveLength(3);
});

test('a password that is too long ago is asked for once more, of the same account', async () => {
  await using tenant = await createTestTenant();
  const { here } = await openHere(tenant, 'list-first');
  await here.confirmItsYou();
  await here.typePassword(eve);
  await items();
  await tenant.control.clock.advance(601);
  await here.confirmItsYou();
  await sentence('It was too long ago that you entered your password.');
  await sentence(`You are signing in as`);
  await here.typePassword(null);
  await here.confirmByText();

  await sentence('Changes unlocked');
});

test('another account begins anew: nothing of the one before stays', async () => {
  await using tenant = await createTestTenant();
  const { here } = await openHere(tenant, 'list-first');
  await here.confirmItsYou();
  await here.typePassword(eve);
  await items();
  await tenant.control.clock.advance(601);
  await here.confirmItsYou();
  await here.press('Use another account');
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  await here.typePassword('ben@example.com');

  expect(await screen.findByRole('heading', { name: 'You have no second step yet' })).toBeDefined();
});

test.each(['list-first', 'mfa-first', 'refresh'] as const)(
  '%s: who has no active method adds the first one with the password, and then need not confirm again',
  async (mode) => {
    await using tenant = await createTestTenant();
    await tenant.control.switches.set({ mfaPolicy: 'always' });
    const { here, user, watch } = await openHere(tenant, mode);
    await here.confirmItsYou();
    await here.typePassword('ben@example.com');
    await screen.findByRole('heading', { name: 'You have no second step yet' });
    await user.click(screen.getByRole('link', { name: /^Add/ }));
    await here.press(/^Authenticator app/);
    const key = (await screen.findByText(/^([A-Z2-7]{4}\s?){8}$/)).textContent;
    const code = await createMfaClient(tenant).showsNow(key.replaceAll(' ', ''));
    await here.typeCode(code);

    await screen.findByRole('dialog', { name: 'Keep your recovery code' });
    await here.press('Copy code');
    await here.press('I have saved it');
    await screen.findByText(/^Added:/);
    await sentence('Changes unlocked');
    expect(await items()).toHaveLength(2);
    expect(watch.asked.some(({ method }) => method === 'DELETE')).toBe(false);
  },
);

test('list-first: who has a method is asked for it before adding another, and goes on in place', async () => {
  await using tenant = await createTestTenant();
  const { here, user } = await openHere(tenant, 'list-first');
  await here.confirmItsYou();
  await here.typePassword(eve);
  await items();
  await user.click(screen.getByRole('link', { name: /^Add/ }));
  await sentence('Nothing is added yet.');
  await here.confirmItsYou();
  await here.confirmByText();
  await here.press(/^Authenticator app/);

  await screen.findByLabelText('6-digit code');
});

test('TL-04: a code that came after the end is confirmed in place, is still typed, and nothing says any more that it ended', async () => {
  await using tenant = await createTestTenant();
  const { here, user } = await openHere(tenant, 'mfa-first', { path: '/add' });
  await here.confirmItsYou();
  await here.typePassword(eve);
  await here.confirmByText();
  await here.press(/^Authenticator app/);
  const key = (await screen.findByText(/^([A-Z2-7]{4}\s?){8}$/)).textContent.replaceAll(' ', '');
  await tenant.control.clock.advance(601);
  await here.typeCode('123456');
  await sentence('Your confirmation has expired. Nothing was added.');
  await here.confirmItsYou();
  await here.typePassword(null);
  await here.confirmByText();

  const dialog = await screen.findByRole('dialog', { name: 'Add an authenticator app' });
  expect(dialog.textContent).not.toContain('expired');
  const field = within(dialog).getByLabelText<HTMLInputElement>('6-digit code');
  expect(field.value).toBe('123456');
  expect(field.getAttribute('aria-invalid')).not.toBe('true');
  await user.clear(field);
  await here.typeCode(await createMfaClient(tenant).showsNow(key));
  await screen.findByText(/^Added:/);
});
