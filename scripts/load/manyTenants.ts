// node scripts/load/manyTenants.ts 8: opens so many tenants in one process, uses each, and tells how much memory that takes in megabytes.

import { once } from 'node:events';
import { get } from 'node:http';
import { createTenant } from '#tenant/server.ts';

const count = Number(process.argv[2] ?? 8);
const tenants = await Promise.all(
  Array.from({ length: count }, () =>
    createTenant({
      origin: 'http://localhost:0',
      appOrigins: ['http://localhost:5173'],
      control: true,
    }),
  ),
);
for (const tenant of tenants) {
  await tenant.listen(0);
  for (const path of ['/.well-known/openid-configuration', '/phone', '/_control/clock']) {
    const asked = get(new URL(path, tenant.origin), { agent: false });
    const [answer] = await once(asked, 'response');
    await once(answer.resume(), 'end');
  }
}
console.log((process.memoryUsage().rss / 1e6).toFixed(1));
await Promise.all(tenants.map((tenant) => tenant.close()));
