// What the document itself says in Hindi, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': 'आपके साइन-इन के तरीके दिखाने के लिए इस पेज को JavaScript चाहिए।',
} satisfies Translation<typeof english>;
