// What the document itself says in Dutch, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': 'Deze pagina heeft JavaScript nodig om je inlogmethoden te tonen.',
} satisfies Translation<typeof english>;
