// The helper for a lost thing, loaded when its address is opened.
import { lazy } from 'react';
import { patiently } from '#ui/patiently.ts';

const load = () => patiently(() => import('./late.tsx'));

export const Lost = lazy(async () => ({ default: (await load()).LateLost }));
export const LostBefore = lazy(async () => ({ default: (await load()).LateLostBefore }));
