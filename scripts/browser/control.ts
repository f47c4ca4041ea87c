// Gives orders to the control plane of the local tenant.

/** Sends one order to the tenant's control plane, and gives back what it answers. */
export async function control(
  tenantOrigin: string,
  path: string,
  order: unknown,
): Promise<unknown> {
  const response = await fetch(`${tenantOrigin}/_control${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(order),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`POST /_control${path}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
