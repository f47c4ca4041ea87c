// What the document itself says in Hebrew, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': 'הדף הזה צריך JavaScript כדי להציג את שיטות הכניסה שלך.',
} satisfies Translation<typeof english>;
