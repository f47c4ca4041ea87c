// The Management API lists people, and finds them.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createManagement } from '#tenant/testing/managementClient.ts';

test('people are listed, found by address and by id', async () => {
  await using tenant = await createTestTenant();
  const { call } = await createManagement(tenant);
  const all = await call('GET', 'users');
  expect(all.body.map(({ email }: { email: string }) => email.split('@')[0])).toEqual([
    'ada',
    'ben',
    'cleo',
    'dan',
    'eve',
    'max',
  ]);
  const found = await call('GET', `users?q=${encodeURIComponent('email:"Ada@example.com"')}`);
  const { userId } = await tenant.control.people.get('ada@example.com');
  expect(found.body).toEqual([
    {
      user_id: userId,
      email: 'ada@example.com',
      email_verified: true,
      name: 'ada@example.com',
      nickname: 'ada',
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+\.000Z$/),
      updated_at: expect.any(String),
      identities: [
        {
          connection: 'Username-Password-Authentication',
          user_id: userId.split('|')[1],
          provider: 'auth0',
          isSocial: false,
        },
      ],
      multifactor: ['guardian'],
    },
  ]);
  expect((await call('GET', `users/${userId}`)).body).toEqual(found.body[0]);
  expect((await call('GET', `users/${encodeURIComponent(userId)}`)).body).toEqual(found.body[0]);
  const page = await call('GET', 'users?page=1&per_page=4&include_totals=true');
  expect(page.body).toMatchObject({ start: 4, limit: 4, length: 2, total: 6 });
});
