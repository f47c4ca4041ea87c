// What the document itself says in Polish, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': 'Aby pokazać Twoje metody logowania, ta strona potrzebuje JavaScriptu.',
} satisfies Translation<typeof english>;
