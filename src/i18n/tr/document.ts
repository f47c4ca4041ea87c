// What the document itself says in Turkish, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': 'Oturum açma yöntemlerinizi göstermek için bu sayfaya JavaScript gerekir.',
} satisfies Translation<typeof english>;
