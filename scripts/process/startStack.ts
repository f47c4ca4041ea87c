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
  /** Holds every answer of the tenant to its description, and ends with an error when one was not so. */
  readonly watched?: boolean;
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
  const watch = options.watched ? await watchAnswers() : undefined;
  const tenant = await createTenant({
    origin: 'http://localhost:0',
    appOrigins: [page.origin, ...(options.otherOrigins ?? [])],
    control: true,
    ...(watch && { around: watch.around, log: watch.log }),
  });
  await tenant.listen(0);
  tenantOrigin = tenant.origin;

  const close = async () => {
    await Promise.all([page.close(), tenant.close()]);
    watch?.rejectViolations();
  };
  return { pageOrigin: page.origin, tenantOrigin, close, [Symbol.asyncDispose]: close };
}

/** Loaded by those who want it: the bench does not. */
async function watchAnswers() {
  const watch = await import('#tenant/testing/watchAnswers.ts');
  return watch.watchAnswers(undefined);
}
