// npm start: the built page and the local tenant, side by side, until Ctrl+C.

import { buildPage, dist } from './buildPage.ts';
import { greeting } from './greeting.ts';
import { localPageConfig } from './localPageConfig.ts';
import { requireFreePort } from './loopback.ts';
import { startPageServer } from './pageServer.ts';
import { runCommand } from './plainError.ts';
import { readSettings } from './settings.ts';
import { startLocalTenant } from './startLocalTenant.ts';
import { untilStopped } from './untilStopped.ts';

await runCommand(async () => {
  const settings = readSettings(process.env);
  await requireFreePort(settings.appPort, 'APP_PORT');
  await requireFreePort(settings.tenantPort, 'TENANT_PORT');
  await buildPage();

  const tenant = await startLocalTenant(settings);
  const { origin } = tenant.tenant;
  const page = await startPageServer({
    port: settings.appPort,
    dist,
    config: () => localPageConfig(origin),
    tenantOrigin: () => origin,
  });
  untilStopped(() => Promise.all([page.close(), tenant.close()]));
  console.log(greeting(page.origin, tenant));
});
