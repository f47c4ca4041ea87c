// What a tenant in a file remembers over a restart.
import { expect, test } from 'vitest';
import { createBrowser } from './testing/browser.ts';
import { createTestTenant } from './testing/createTestTenant.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';
import { authorizePath, exchangeCode, signIn, walkToCallback } from './testing/walkthrough.ts';

const password = 'correct horse battery staple';

test('LT-71: a tenant in a file keeps everything over a restart, also a sign-in under way', async () => {
  using folder = temporaryFolder();
  const options = { file: folder.file, origin: 'http://localhost:4400' };
  const first = await createTestTenant(options);
  const browser = createBrowser(first.origin, first.fetch);
  await first.control.clock.advance(1000);
  await first.control.switches.set({ cascade: 'none' });
  const { accessToken } = await signIn(first, { email: 'dan@example.com' });
  await first.control.people.remove('max@example.com');
  const login = await browser.visit(authorizePath(first, 'v'.repeat(43)));
  const page = await browser.submit(login, '/u/login', { email: 'ada@example.com', password });
  const before = await first.control.people.get('ada@example.com');
  await first.close();

  await using second = await createTestTenant(options);
  expect(await second.control.people.get('ada@example.com')).toEqual(before);
  await expect(second.control.people.get('max@example.com')).rejects.toThrow('404');
  expect(await second.control.switches.get()).toMatchObject({ cascade: 'none' });
  expect((await second.control.clock.now()) - Date.now() / 1000).toBeGreaterThan(990);
  const listed = await second.fetch('/mfa/authenticators', {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  expect(listed.status).toBe(200);

  const later = createBrowser(second.origin, second.fetch);
  for (const [name, value] of browser.cookies) later.cookies.set(name, value);
  const again = await later.visit(page.url);
  const { callback } = await walkToCallback(second, later, again, { email: 'ada@example.com' });
  const code = callback.searchParams.get('code') ?? '';
  expect((await exchangeCode(second, { code, verifier: 'v'.repeat(43) })).status).toBe(200);
});

test('the page may move to another port between two starts', async () => {
  using folder = temporaryFolder();
  const { file } = folder;
  await (await createTestTenant({ file })).close();
  await using tenant = await createTestTenant({ file, appOrigins: ['http://localhost:9999'] });
  const start = (redirectUri: string) =>
    tenant.fetch(authorizePath(tenant, 'v'.repeat(43), { redirectUri }));
  expect((await start('http://localhost:9999/callback')).status).toBe(302);
  expect((await start('http://localhost:5173/callback')).status).toBe(403);
});
