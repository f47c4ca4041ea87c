// What the document itself says in Brazilian Portuguese, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': 'Esta página precisa de JavaScript para mostrar seus métodos de login.',
} satisfies Translation<typeof english>;
