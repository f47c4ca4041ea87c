// What the document itself says in Korean, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': '이 페이지에 로그인 방법을 표시하려면 JavaScript가 필요합니다.',
} satisfies Translation<typeof english>;
