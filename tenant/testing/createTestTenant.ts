// A tenant for one test: in memory, in the process, gone when the test is.
import { generateSigningKey, type SigningKey } from '#tenant/domain/oauth/signingKey.ts';
import { createTenant, type Tenant, type TenantOptions } from '#tenant/server.ts';
import { type ControlClient, createControlClient } from './controlClient.ts';
import { watchAnswers } from './watchAnswers.ts';

export type TestTenant = Tenant & { readonly control: ControlClient };

/** Making an RSA key takes longer than all the rest of a tenant; tests of a process share one. */
let sharedKey: Promise<SigningKey> | undefined;

/**
 * Makes a tenant with the demo people and the control plane.
 *
 * Call it as `tenant.fetch('/mfa/authenticators')`, or `await tenant.listen(0)` for real sockets:
 * its origin is then the port it got.
 *
 * @param options whatever should differ: `file`, `appOrigins`, `signingKey`, `clock`, `origin`
 */
export async function createTestTenant(options: Partial<TenantOptions> = {}): Promise<TestTenant> {
  sharedKey ??= generateSigningKey();
  const watch = watchAnswers(options.log);
  const tenant = await createTenant({
    origin: 'http://localhost:0',
    appOrigins: ['http://localhost:5173', 'http://127.0.0.1:5173'],
    control: true,
    signingKey: await sharedKey,
    passwordCost: 10,
    around: watch.around,
    ...options,
    log: watch.log,
  });
  const close = async () => {
    await tenant.close();
    watch.rejectViolations();
  };
  const control = createControlClient('', (path, init) => tenant.fetch(path, init));
  return Object.defineProperties(
    { control },
    {
      ...Object.getOwnPropertyDescriptors(tenant),
      ...Object.getOwnPropertyDescriptors({ close, [Symbol.asyncDispose]: close }),
    },
  ) as TestTenant;
}
