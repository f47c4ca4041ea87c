// What the document itself says in Japanese, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': 'ログイン方法を表示するには、このページで JavaScript が必要です。',
} satisfies Translation<typeof english>;
