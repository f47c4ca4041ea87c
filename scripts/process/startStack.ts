// Starts a page and a tenant of their own on free ports, all in memory, for whoever drives them from outside.

import { dist } from '#scripts/page/buildPage.ts';
import { localPageConfig } from '#scripts/page/localPageConfig.ts';
import { type PageConfig, startPageServer } from '#scripts/page/pageServer.ts';
import { createTenant } from '#tenant/server.ts';

export type StackOptions = {
  /** The folder with the built page. */
  readonly dist?: string;
  /** Settings of the page beside the usual ones. */
  readonly config?: Partial<PageConfig>;
  /** Other pages that the tenant sends people back to. */
  readonly otherOrigins?: readonly string[];
};

export type Stack = AsyncDisposable & {
  readonly pageOrigin: string;
  /** Also where `/_control` is. */
  readonly tenantOrigin: string;
  readonly close: () => Promise<void>;
};

export async function startStack(options: StackOptions = {}): Promise<Stack> {
  let tenantOrigin = '';
  const page = await startPageServer({
    port: 0,
    dist: options.dist ?? dist,
    config: () => ({ ...localPageConfig(tenantOrigin), ...options.config }),
    tenantOrigin: () => tenantOrigin,
  });
  const tenant = await createTenant({
    origin: 'http://localhost:0',
    appOrigins: [page.origin, ...(options.otherOrigins ?? [])],
    control: true,
  });
  await tenant.listen(0);
  tenantOrigin = tenant.origin;

  const close = async () => void (await Promise.all([page.close(), tenant.close()]));
  return { pageOrigin: page.origin, tenantOrigin, close, [Symbol.asyncDispose]: close };
}
