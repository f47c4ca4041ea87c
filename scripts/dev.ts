// npm run dev: the page from its sources with hot reload, against the local tenant, until Ctrl+C.

import { createServer, type Plugin } from 'vite';
import { localPageConfig } from '#scripts/page/localPageConfig.ts';
import { greeting } from '#scripts/process/greeting.ts';
import { requireFreePort } from '#scripts/process/loopback.ts';
import { runCommand } from '#scripts/process/plainError.ts';
import { readSettings, root } from '#scripts/process/settings.ts';
import { startLocalTenant } from '#scripts/process/startLocalTenant.ts';
import { untilStopped } from '#scripts/process/untilStopped.ts';

await runCommand(async () => {
  const settings = readSettings(process.env);
  await requireFreePort(settings.appPort, 'APP_PORT');
  await requireFreePort(settings.tenantPort, 'TENANT_PORT');

  const tenant = await startLocalTenant(settings);
  const vite = await createServer({
    root,
    clearScreen: false,
    logLevel: 'warn',
    server: { host: 'localhost', port: settings.appPort, strictPort: true },
    plugins: [answerConfigJson(tenant.tenant.origin)],
  });
  await vite.listen();
  untilStopped(() => Promise.all([vite.close(), tenant.close()]));
  console.log(greeting(`http://localhost:${settings.appPort}`, tenant));
});

function answerConfigJson(tenantOrigin: string): Plugin {
  return {
    name: 'latchkey-config-json',
    configureServer(server) {
      server.middlewares.use('/config.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store');
        response.end(JSON.stringify(localPageConfig(tenantOrigin)));
      });
    },
  };
}
