// What the document itself says in German, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': 'Diese Seite benötigt JavaScript, um Ihre Anmeldemethoden anzuzeigen.',
} satisfies Translation<typeof english>;
