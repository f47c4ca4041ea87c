// What `npm start` and `npm run dev` say once everything answers.

import type { StartedTenant } from '#tenant/main.ts';

export function greeting(pageOrigin: string, { introduction }: StartedTenant): string {
  return [
    '',
    `Page      ${pageOrigin}`,
    ...introduction,
    '',
    `Ready: open ${pageOrigin} (Ctrl+C stops page and tenant)`,
  ].join('\n');
}
