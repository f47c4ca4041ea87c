// The list as it is remembered: whatever comes late, the newest question's answer counts.
import { QueryClient } from '@tanstack/query-core';
import { expect, test } from 'vitest';
import { otp, phone } from '#testing/builders.ts';
import { askAnew } from './askAnew.ts';
import { activeOf, authenticatorsQuery } from './authenticators.ts';

const [sms, voice] = phone();
const app = otp();

test('RC-06: of two lists that come in the wrong order, the one that was asked for last is kept', async () => {
  const answers = [
    Promise.withResolvers<(typeof app)[]>(),
    Promise.withResolvers<(typeof app)[]>(),
  ];
  let asked = 0;
  const query = authenticatorsQuery({
    list: () => answers[asked++]?.promise ?? Promise.reject(new Error('a third question')),
  });
  const client = new QueryClient();

  const first = client.fetchQuery(query).catch(() => 'dropped');
  const second = askAnew(client, query);
  answers[1]?.resolve([app]);
  expect(await second).toEqual([app]);
  answers[0]?.resolve([sms, voice, app]);

  expect(await first).toBe('dropped');
  expect(activeOf(client.getQueryData(query.queryKey) ?? [])).toEqual([app]);
});
