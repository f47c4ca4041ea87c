// What the document itself says in English, where no script runs; the build writes it there.

export const messages = {
  'document.noscript': 'This page needs JavaScript to show your sign-in methods.',
} as const;
