// The screens of a sign-in on the page: one chunk, loaded by whatever shows it first, and never by anybody else.
import { lazy } from 'react';
import type { PasswordScreens } from '#security/PasswordScreens.ts';
import { patiently } from '#ui/patiently.ts';

const load = () => patiently(() => import('./late.tsx'));

export const passwordScreens: PasswordScreens = {
  Asked: lazy(async () => ({ default: (await load()).LateAsked })),
  LookOnly: lazy(async () => ({ default: (await load()).LateLookOnly })),
};
