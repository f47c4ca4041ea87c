// What the document itself says in Simplified Chinese, where no script runs.
import type { messages as english } from '#i18n/en/document.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'document.noscript': '此页面需要 JavaScript 才能显示您的登录方式。',
} satisfies Translation<typeof english>;
