// npm start: the built page and the local tenant, side by side, until Ctrl+C.

import { buildPage, dist } from '#scripts/page/buildPage.ts';
import { localPageConfig } from '#scripts/page/localPageConfig.ts';
import { startPageServer } from '#scripts/page/pageServer.ts';
import { greeting } from '#scripts/process/greeting.ts';
import { requireFreePort } from '#scripts/process/loopback.ts';
import { runCommand } from '#scripts/process/plainError.ts';
import { readSettings } from '#scripts/process/settings.ts';
import { startLocalTenant } from '#scripts/process/startLocalTenant.ts';
import { untilStopped } from '#scripts/process/untilStopped.ts';

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
