// A removal that the tenant confirmed and still lists: looks from time to time, for half a minute, then tells the truth.
import { whatWent } from '#domain/whatWent.ts';
import type { ConfirmedRemoval, RemovalOutcome, RemovalTools } from './removal.ts';

/** When to look, counted from the tenant's yes. A list that lags for longer is no lag. */
const LOOKS_AFTER_MS = [2_000, 5_000, 10_000, 20_000, 30_000] as const;

/**
 * @returns what is so in the end: gone, still listed, or confirmed and not to be seen
 * @throws never
 */
export async function lookWhileListed(
  { relist, wait }: RemovalTools,
  { plan, before }: ConfirmedRemoval,
  atMs: number,
): Promise<RemovalOutcome> {
  let outcome: RemovalOutcome = { at: 'removed_unseen', atMs };
  let waitedMs = 0;
  for (const afterMs of LOOKS_AFTER_MS) {
    await wait(afterMs - waitedMs);
    waitedMs = afterMs;
    const after = await relist().catch(() => null);
    const went = after && whatWent(plan, before, after);
    if (went && went.asPlanned.length > 0) return { at: 'removed', went, wasAlready: false, atMs };
    outcome = after ? { at: 'still_listed', wasConfirmed: true } : { at: 'removed_unseen', atMs };
  }
  return outcome;
}
