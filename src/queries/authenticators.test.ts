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

test('who has asked anew and is overtaken gets the newer answer, and never what is remembered', async () => {
  let asked = 0;
  const query = authenticatorsQuery({
    list: () => (asked++ === 0 ? new Promise(() => {}) : Promise.resolve([app])),
  });
  const client = new QueryClient();
  client.setQueryData(query.queryKey, [sms, voice, app]);

  const first = askAnew(client, query);
  while (asked === 0) await Promise.resolve();
  const second = askAnew(client, query);

  expect(await second).toEqual([app]);
  expect(await first).toEqual([app]);
});
