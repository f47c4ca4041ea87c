// What the document itself says in Spanish, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript':
    'Esta página necesita JavaScript para mostrar tus métodos de inicio de sesión.',
} satisfies Translation<typeof english>;
