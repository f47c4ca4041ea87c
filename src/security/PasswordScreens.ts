// The screens of a page that asks for the password itself, handed in by whoever opens such a page.
import { type ComponentType, createContext } from 'react';
import type { Questions } from '#step-up/questions.ts';

export type PasswordScreens = {
  readonly Asked: ComponentType<{ readonly questions: Questions; readonly site: string }>;
  readonly LookOnly: ComponentType<{ readonly wanted?: 'remove' | 'add' }>;
};

/** Null where nobody is asked on the page: then nothing of it is built in either. */
export const PasswordScreensContext = createContext<PasswordScreens | null>(null);
