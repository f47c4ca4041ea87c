// The watch over the answers of tests: what it lets pass, and what it complains of.
import { expect, test } from 'vitest';
import { createTestTenant } from './createTestTenant.ts';
import { watchAnswers } from './watchAnswers.ts';

/** A tenant whose answers are changed on the way to the watch. */
async function tampered(change: (response: Response) => Response | Promise<Response>) {
  const watch = watchAnswers(undefined);
  const tenant = await createTestTenant({
    around: (serve) =>
      watch.around(async (...request) => {
        const response = await serve(...request);
        return change(response);
      }),
  });
  return { tenant, watch, [Symbol.asyncDispose]: () => tenant.close() };
}

const withJson = async (response: Response, more: object) =>
  Response.json({ ...(await response.json()), ...more }, response);

test('LT-83: an answer with a field that is not described throws, and says where', async () => {
  await using under = await tampered((response) => withJson(response, { zone: 'UTC' }));
  await expect(under.tenant.fetch('/_control/clock')).rejects.toThrow(
    'GET /_control/clock answered 200, but it must NOT have additional properties zone',
  );
  expect(() => under.watch.rejectViolations()).toThrow('zone');
});

test.each([
  ['a field of another type', (each: Response) => withJson(each, { now: 'noon' }), '/now must be'],
  ['a status', (each: Response) => new Response(each.body, { status: 203 }), 'not described'],
  ['a type', async (each: Response) => new Response(await each.text()), 'it is text/plain'],
  ['a body that is no JSON', () => new Response('{', { headers: json }), 'it is no JSON'],
] as const)(
  'LT-83: an answer with %s that is not described throws',
  async (_, change, complaint) => {
    await using under = await tampered(change);
    await expect(under.tenant.fetch('/_control/clock')).rejects.toThrow(complaint);
  },
);

const json = { 'content-type': 'application/json' };

test('LT-83: an answer over a socket that is not as described fails the test when the tenant closes', async () => {
  await using under = await tampered((response) => withJson(response, { zone: 'UTC' }));
  await under.tenant.listen(0);
  expect((await fetch(`${under.tenant.origin}/_control/clock`)).status).toBe(500);
  expect(() => under.watch.rejectViolations()).toThrow('zone');
});

test('what a fault answers is its own affair', async () => {
  await using tenant = await createTestTenant();
  const answer = { status: 200, body: { anything: true } };
  await tenant.control.faults.add({ method: 'GET', path: '/userinfo', answer });
  expect(await (await tenant.fetch('/userinfo')).json()).toEqual({ anything: true });
  const late = { delayMs: 1 };
  await tenant.control.faults.add({ method: 'GET', path: '/userinfo', answer: late });
  expect((await tenant.fetch('/userinfo')).status).toBe(401);
});

test('an error of the tenant throws with what it logged, unless the test has a log of its own', async () => {
  let isBroken = false;
  const clock = () => {
    if (isBroken) throw new Error('the clock is broken');
    return Date.now() / 1000;
  };
  const tenant = await createTestTenant({ clock });
  const lines: string[] = [];
  await using listened = await createTestTenant({ clock, log: (line) => lines.push(line) });
  isBroken = true;
  await expect(tenant.fetch('/_control/clock')).rejects.toThrow('the clock is broken');
  await expect(tenant.close()).rejects.toThrow('the clock is broken');
  expect((await listened.fetch('/_control/clock')).status).toBe(500);
  expect(lines.join()).toContain('the clock is broken');
});

test('a request that the tenant takes must be described too', async () => {
  await using under = await tampered(() => Response.json({ now: 1 }));
  const send = (body: object) =>
    under.tenant.fetch('/_control/clock', {
      method: 'POST',
      headers: json,
      body: JSON.stringify(body),
    });
  expect((await send({ advanceSeconds: 1 })).status).toBe(200);
  await expect(send({ advance: 1 })).rejects.toThrow('what it was sent is not as described');
});
