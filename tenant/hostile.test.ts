// Requests that nobody thought of: the small form of `npm run fuzz`.
import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { localRoutes, routes } from './http/routes.ts';
import { attackTenant } from './testing/attackTenant.ts';

test("2,000 malformed, oversized and hostile requests to all routes are answered as described, none with an error of the tenant's own", async () => {
  const seed = randomInt(2 ** 31);
  const statuses = new Map<number, number>();
  await attackTenant({
    requests: 2000,
    seed,
    onAnswer: (_, status) => statuses.set(status, (statuses.get(status) ?? 0) + 1),
  });
  // That it got somewhere, too: past the guards, and into what is refused for its content.
  for (const status of [200, 400, 401, 403, 404, 405, 413]) {
    expect([status, statuses.get(status) ?? 0], `seed ${seed}`).not.toEqual([status, 0]);
  }
  expect(routes.length + localRoutes.length).toBeGreaterThan(50);
});
