// The same person in another place: another device, another tab.
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient } from '#tenant/testing/mfaClient.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

/** Removes the first of a kind there, and whatever the tenant removes with it. */
export async function removeElsewhere(tenant: TestTenant, email: string, kind: string) {
  const { accessToken } = await signIn(tenant, { email });
  const { authenticators } = await tenant.control.people.get(email);
  const found = authenticators.find((one) => one.kind === kind && one.row.active);
  const answer = await createMfaClient(tenant).remove(accessToken, found?.row.id ?? '');
  if (answer.status !== 204) throw new Error(`${kind}: ${answer.status}`);
  await tenant.control.requests.clear();
}
