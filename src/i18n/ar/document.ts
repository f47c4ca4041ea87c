// What the document itself says in Arabic, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': 'تحتاج هذه الصفحة إلى JavaScript لعرض طرق تسجيل دخولك.',
} satisfies Translation<typeof english>;
