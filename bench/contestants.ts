// Who runs in a round, and from where to where: every page in every condition, so that none has the quiet minutes.

import { freshCallback } from '#scripts/browser/freshCallback.ts';
import type { Condition, Visit } from './measure.ts';

export const conditions: readonly Condition[] = ['slow 4G', '4x CPU'];

export type Origins = {
  readonly latchkey: string;
  readonly reactAlone: string;
  readonly staticHtml: string;
  readonly tenant: string;
};

export type Contestant = {
  readonly page: 'static HTML' | 'React alone' | 'Latchkey' | 'Latchkey, 1,000';
  readonly until: Visit['until'];
  readonly condition: Condition;
  /** A code is good once: each visit to the callback has a person of its own. */
  readonly prepare: () => Promise<Pick<Visit, 'url' | 'kept'>>;
};

export const ten: readonly string[] = [
  'sms',
  ...Array<string>(6).fill('otp'),
  'email',
  'webauthn-roaming',
  'webauthn-platform',
];

export const thousand: readonly string[] = ['sms', ...Array<string>(999).fill('otp')];

export function contestants(origins: Origins): readonly Contestant[] {
  const open = (url: string) => async () => ({ url });
  const comeBack = (origin: string, kinds: readonly string[]) => () =>
    freshCallback(origins.tenant, origin, kinds);
  const { latchkey, reactAlone, staticHtml } = origins;
  const inEvery = conditions.flatMap((condition): Contestant[] => [
    { page: 'static HTML', until: 'firstPaint', condition, prepare: open(`${staticHtml}/`) },
    { page: 'React alone', until: 'firstPaint', condition, prepare: open(`${reactAlone}/`) },
    { page: 'Latchkey', until: 'firstPaint', condition, prepare: open(`${latchkey}/`) },
    {
      page: 'static HTML',
      until: 'listPaint',
      condition,
      prepare: open(`${staticHtml}/list.html`),
    },
    { page: 'React alone', until: 'listPaint', condition, prepare: comeBack(reactAlone, ten) },
    { page: 'Latchkey', until: 'listPaint', condition, prepare: comeBack(latchkey, ten) },
  ]);
  return [
    ...inEvery,
    {
      page: 'Latchkey, 1,000',
      until: 'listPaint',
      condition: '4x CPU',
      prepare: comeBack(latchkey, thousand),
    },
  ];
}
