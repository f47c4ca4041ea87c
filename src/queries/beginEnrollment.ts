// Beginning to add: one request, once nothing stands in its way.
import type { Authenticator } from '#domain/authenticator.ts';
import type { Begun, Wanted } from '#domain/enrollment.ts';
import type { Problem } from '#domain/enrollmentFailure.ts';
import { entryMadeBy, roomFor, unfinishedLike, unfinishedOf } from '#domain/unfinished.ts';
import { isLost, problemOf, refusal, type Tools } from './enrollmentTools.ts';

export type Beginning =
  | { readonly at: 'begun'; readonly begun: Begun; readonly before: readonly Authenticator[] }
  | { readonly at: 'not_begun'; readonly problem: Problem };

/**
 * Begins to add something, once nothing stands in the way: an unfinished set-up of the same kind is told and not
 * touched, unless this page made it.
 *
 * @param own ids of the unconfirmed entries that this page made: those that nobody will finish are taken back
 * @param spare the one of them that stays good until the new one is on its way; else null
 * @throws never: every failure is an outcome
 */
export async function beginEnrollment(
  tools: Tools,
  wanted: Wanted,
  own: Set<string>,
  spare: string | null,
): Promise<Beginning> {
  const notBegun = (error: unknown): Beginning => ({
    at: 'not_begun',
    problem: problemOf(error, tools.nowMs()),
  });
  try {
    const before = await clearOwn(tools, own, spare);
    const inTheWay = unfinishedLike(unfinishedOf(before), wanted.factor);
    if (inTheWay.some(({ id }) => !own.has(id))) return notBegun(refusal('unfinished'));
    // What is left of the room is for those who finish.
    const isTight = roomFor(before) !== 'enough' && unfinishedOf(before).length > 0;
    if (isTight) return notBegun(refusal('full'));
    try {
      return { at: 'begun', begun: await tools.api.begin(wanted), before };
    } catch (error) {
      // It may have been made all the same; then it is ours, and the next beginning takes its place.
      if (isLost(error)) await nameEntry(tools, wanted, before, own);
      return notBegun(error);
    }
  } catch (error) {
    return notBegun(error);
  }
}

/** Takes back what this page made and nobody will finish. What the tenant keeps stays ours. */
async function clearOwn(
  tools: Tools,
  own: ReadonlySet<string>,
  spare: string | null,
): Promise<readonly Authenticator[]> {
  const listed = await tools.list();
  const left = unfinishedOf(listed).filter(({ id }) => own.has(id) && id !== spare);
  if (left.length === 0) return listed;
  for (const { id } of left) await tools.remove(id).catch(() => {});
  return tools.relist();
}

/**
 * Finds the unconfirmed entry that a beginning made, since its answer does not name it.
 *
 * @throws never
 */
export async function nameEntry(
  { relist }: Pick<Tools, 'relist'>,
  { factor }: Wanted,
  before: readonly Authenticator[],
  own: Set<string>,
): Promise<string | null> {
  const after = await relist().catch(() => null);
  const id = after && entryMadeBy(factor, before, after);
  if (id !== null) own.add(id);
  return id;
}
