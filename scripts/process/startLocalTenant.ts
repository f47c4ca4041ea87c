// Starts the local tenant that `npm start` and `npm run dev` put beside the page.

import { type StartedTenant, startTenant } from '#tenant/main.ts';
import { PlainError } from './plainError.ts';
import type { Settings } from './settings.ts';

export async function startLocalTenant(settings: Settings): Promise<StartedTenant> {
  try {
    return await startTenant({
      ...process.env,
      APP_PORT: String(settings.appPort),
      TENANT_PORT: String(settings.tenantPort),
    });
  } catch (error) {
    // The tenant's own words are for the person who starts it.
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}
