// The helper for a lost thing, loaded when its address is opened.
import { chunk, later } from '#ui/later.tsx';

const lostChunk = chunk(() => import('./late.tsx'));

export const Lost = later(lostChunk, (late) => late.LateLost);
export const LostBefore = later(lostChunk, (late) => late.LateLostBefore);
