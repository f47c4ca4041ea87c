// Starts the local tenant beside the page, which lives on a port of its own.

import { startTenant } from '#tenant/main.ts';
import type { Settings } from './settings.ts';

export function startLocalTenant(settings: Settings) {
  return startTenant({
    ...process.env,
    APP_PORT: String(settings.appPort),
    TENANT_PORT: String(settings.tenantPort),
  });
}
