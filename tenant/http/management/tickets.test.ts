// Enrollment tickets: made by an administrator, used once by a person.
import { expect, test } from 'vitest';
import { createBrowser, textOf } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createManagement } from '#tenant/testing/managementClient.ts';

const path = 'guardian/enrollments/ticket';

async function makeTicket(tenant: TestTenant, name: string, more: object = {}) {
  const { call } = await createManagement(tenant);
  const { userId } = await tenant.control.people.get(`${name}@example.com`);
  const { body } = await call('POST', path, { user_id: userId, ...more });
  return body as { ticket_id: string; ticket_url: string };
}

/** What somebody sees who opens a ticket's address. */
async function open(tenant: TestTenant, url: string): Promise<string> {
  return textOf((await createBrowser(tenant.origin, tenant.fetch).visit(url)).html);
}

test('a ticket has an id and an address where it can be used', async () => {
  await using tenant = await createTestTenant();
  const ticket = await makeTicket(tenant, 'ben');
  expect(ticket).toEqual({
    ticket_id: expect.stringMatching(/^\w{32}$/),
    ticket_url: `${tenant.origin}/enrollment?ticket_id=${ticket.ticket_id}`,
  });
  expect(await open(tenant, ticket.ticket_url)).not.toContain('cannot be used');
});

test('a ticket is sent by email when that is asked for, also to another address', async () => {
  await using tenant = await createTestTenant();
  await makeTicket(tenant, 'ben');
  expect(await tenant.control.outbox.list()).toEqual([]);
  const own = await makeTicket(tenant, 'ben', { send_mail: true });
  const other = await makeTicket(tenant, 'ben', { send_mail: true, email: 'b@example.net' });
  const sent = await tenant.control.outbox.list();
  expect(sent.map(({ to }) => to)).toEqual(['ben@example.com', 'b@example.net']);
  expect(sent[0]?.text).toContain(own.ticket_url);
  expect(sent[1]?.text).toContain(other.ticket_url);
});

test('a ticket is good for five days, to the second', async () => {
  await using tenant = await createTestTenant({ clock: () => 1_790_000_000 });
  const { ticket_url } = await makeTicket(tenant, 'ben');
  await tenant.control.clock.advance(5 * 24 * 3600 - 1);
  expect(await open(tenant, ticket_url)).not.toContain('cannot be used');
  await tenant.control.clock.advance(1);
  expect(await open(tenant, ticket_url)).toContain('cannot be used');
});

test('without allow_multiple_enrollments a ticket is for people who have no factor yet', async () => {
  await using tenant = await createTestTenant();
  const plain = await makeTicket(tenant, 'dan');
  expect(await open(tenant, plain.ticket_url)).toContain('cannot be used');
  const more = await makeTicket(tenant, 'dan', { allow_multiple_enrollments: true });
  expect(await open(tenant, more.ticket_url)).not.toContain('cannot be used');
});

test('a ticket of somebody who is removed, and one that is none, open nothing', async () => {
  await using tenant = await createTestTenant();
  const { ticket_url } = await makeTicket(tenant, 'ben');
  await tenant.control.people.remove('ben@example.com');
  for (const url of [ticket_url, '/enrollment?ticket_id=nothing', '/enrollment']) {
    expect(await open(tenant, url)).toContain('cannot be used');
  }
});

test.each([
  [{}, 'user_id: is missing'],
  [{ user_id: 5 }, 'user_id: must be a text'],
  [{ user_id: 'x', factor: 'duo' }, 'factor: must be one of push-notification, phone,'],
  [{ user_id: 'x', send_mail: 'yes' }, 'send_mail: must be true or false'],
  [{ user_id: 'x', name: 'y' }, 'name: unknown field'],
])('a ticket that makes no sense is a 400 that names the field: %j', async (body, text) => {
  await using tenant = await createTestTenant();
  const { call } = await createManagement(tenant);
  const answer = await call('POST', path, body);
  expect(answer).toEqual({
    status: 400,
    body: {
      statusCode: 400,
      error: 'Bad Request',
      message: expect.stringContaining(`Payload validation error: '${text}`),
      errorCode: 'invalid_body',
    },
  });
});

test('a ticket for nobody is a 404', async () => {
  await using tenant = await createTestTenant();
  const { call } = await createManagement(tenant);
  expect(await call('POST', path, { user_id: 'auth0|nobody' })).toEqual({
    status: 404,
    body: {
      statusCode: 404,
      error: 'Not Found',
      message: 'The user does not exist.',
      errorCode: 'inexistent_user',
    },
  });
});
