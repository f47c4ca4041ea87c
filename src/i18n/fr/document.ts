// What the document itself says in French, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': 'Cette page a besoin de JavaScript pour afficher vos méthodes de connexion.',
} satisfies Translation<typeof english>;
