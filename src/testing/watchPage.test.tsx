// The rules themselves: a page that breaks one is found out.
import { cleanup, screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from './renderSecurity.tsx';
import { createStore } from './tripToTenant.ts';
import { watchPage } from './watchPage.ts';

const say = (role: string, text: string) => {
  const element = window.document.createElement('div');
  element.setAttribute('role', role);
  element.textContent = text;
  window.document.body.append(element);
  return element;
};

test('a secret in an address, a storage or on the screen is found', async () => {
  await using tenant = await createTestTenant();
  const store = createStore();
  const watch = watchPage(tenant, store.kept);
  watch.keepSecret('token', 'a-token-of-some-length');

  store.setItem('kept', '{"token":"a-token-of-some-length"}');
  expect(watch.check).toThrow('token in session storage');
  store.removeItem('kept');
  const shown = say('note', 'a-token-of-some-length');
  expect(watch.check).toThrow('token in screen');
  shown.remove();
  window.history.replaceState({ token: 'a-token-of-some-length' }, '', '/');
  expect(watch.check).toThrow('token in history');
  window.history.replaceState(null, '', '/');
  expect(watch.check).not.toThrow();
});

test('"Removed" over something that the tenant still has is found', async () => {
  await using tenant = await createTestTenant();
  const { watch } = await renderSecurity(tenant, { as: 'dan@example.com' });
  await screen.findAllByRole('listitem');

  const said = say('status', 'Removed: Authenticator app.');
  expect(watch.check).toThrow('removed on the screen, and at the tenant');
  said.remove();
});

test('a removal without a click, and one for somebody else, are found', async () => {
  await using tenant = await createTestTenant();
  const watch = watchPage(tenant, new Map());
  const send = watch.around(async () => Response.json([]));
  const tokenOf = (sub: string) => `x.${btoa(JSON.stringify({ sub }))}.x`;
  const headers = (sub: string) => ({ authorization: `Bearer ${tokenOf(sub)}` });
  await send('http://tenant.test/mfa/authenticators', { headers: headers('ada') });

  const remove = () =>
    send('http://tenant.test/mfa/authenticators/1', { method: 'DELETE', headers: headers('bob') });
  await expect(remove()).rejects.toThrow('a click for each removal');
  expect(watch.check).toThrow('for whom');
});

test('reads that repeat themselves without end are found', async () => {
  await using tenant = await createTestTenant();
  const watch = watchPage(tenant, new Map());
  const send = watch.around(async () => Response.json([]));
  for (let at = 0; at < 7; at += 1) await send('http://tenant.test/mfa/authenticators');

  expect(watch.check).toThrow('reads without an act');
});

test('an error without a way on is found', async () => {
  await using tenant = await createTestTenant();
  cleanup();
  const said = say('alert', 'Something broke.');
  expect(watchPage(tenant, new Map()).check).toThrow('a heading');
  said.remove();
});

test('a field that loses what was typed into it is found; one that writes it in groups is not, nor is a password', async () => {
  await using tenant = await createTestTenant();
  cleanup();
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  onTestFinished(() => dialog.remove());

  const lose = (type: string, typed: string, left: string) => {
    const watch = watchPage(tenant, new Map());
    const field = Object.assign(document.createElement('input'), { type, value: typed });
    dialog.replaceChildren(field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.value = left;
    return watch.check;
  };
  expect(lose('tel', '+491711234567', '')).toThrow('lost what was typed');
  expect(lose('text', '123456', '12')).toThrow('lost what was typed');
  expect(lose('tel', '+491711234567', '+49 171 1234567')).not.toThrow();
  expect(lose('password', 'correct horse', '')).not.toThrow();
});
