// A door in front of a tenant that breaks bytes, for whoever drives a page from outside.
import { type FaultyDoor, openFaultyDoor } from '#tenant/testing/openFaultyDoor.ts';

export type { FaultyDoor } from '#tenant/testing/openFaultyDoor.ts';
export type { WireFaultName } from '#tenant/testing/wireFaults.ts';

/** @param tenantOrigin where all goes that is not broken */
export function startFaultyDoor(tenantOrigin: string): Promise<FaultyDoor> {
  return openFaultyDoor((path, init) =>
    fetch(tenantOrigin + path, { ...init, redirect: 'manual' }),
  );
}
