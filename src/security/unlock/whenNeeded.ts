// What belongs to a confirmation and is not needed to show the list: one chunk, loaded by whatever shows it first.
import { lazy } from 'react';
import { patiently } from '#ui/patiently.ts';

const load = () => patiently(() => import('./late.tsx'));

export const UnlockChip = lazy(async () => ({ default: (await load()).LateUnlockChip }));
export const UnlockWarning = lazy(async () => ({ default: (await load()).LateUnlockWarning }));
export const SomeoneElse = lazy(async () => ({ default: (await load()).LateSomeoneElse }));
