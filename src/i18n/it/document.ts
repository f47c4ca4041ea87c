// What the document itself says in Italian, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript':
    'Questa pagina ha bisogno di JavaScript per mostrare i tuoi metodi di accesso.',
} satisfies Translation<typeof english>;
