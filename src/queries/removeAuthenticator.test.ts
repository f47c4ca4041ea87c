// From the confirming click to the truth, step by step, with a tenant that answers as each test says.
import { expect, test } from 'vitest';
import type { Authenticator } from '#domain/authenticator.ts';
import { MfaFailure } from '#domain/failure.ts';
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import type { HostHooks } from '#domain/host.ts';
import { planRemoval } from '#domain/planRemoval.ts';
import { guardianApp, otp, phone } from '#testing/builders.ts';
import { lookAgain } from './carryOutRemoval.ts';
import type { ConfirmedRemoval, RemovalOutcome, RemovalTools } from './removal.ts';
import { lookAfterRemoval, removeAuthenticator } from './removeAuthenticator.ts';

const [sms, voice] = phone();
const app = otp();
const all = [sms, voice, app];
const left = [app];
const lost = new MfaFailure('unreachable');

function confirmed(before: readonly Authenticator[] = all): ConfirmedRemoval {
  const [group] = groupAuthenticators(before);
  if (!group) throw new Error('an empty list');
  return { plan: planRemoval(group, before), before };
}

type Script = {
  /** What each look finds; the last one for all that follow. */
  readonly lists: readonly (readonly Authenticator[] | MfaFailure)[];
  readonly answer?: MfaFailure;
  readonly hooks?: HostHooks;
};

function scripted({ lists, answer, hooks = {} }: Script) {
  const done: string[] = [];
  const takenBack = new AbortController();
  let looks = 0;
  let timeMs = 0;
  const tools: RemovalTools = {
    api: {
      async remove(id) {
        done.push(`DELETE ${id === sms.id ? 'sms' : id}`);
        if (answer) throw answer;
      },
    },
    async relist() {
      done.push('GET');
      const found = lists[Math.min(looks, lists.length - 1)] ?? [];
      looks += 1;
      if (found instanceof MfaFailure) throw found;
      return found;
    },
    hooks,
    onPhase: () => {},
    signal: takenBack.signal,
    async wait(ms) {
      timeMs += ms;
      done.push(`${timeMs / 1000} s`);
      // Whoever answers at once is quicker.
      await new Promise((resolve) => setTimeout(resolve));
    },
    nowMs: () => 1_000,
  };
  return { tools, done, takenBack };
}

const at = (outcome: RemovalOutcome) => outcome.at;

test('a look, one DELETE, a look', async () => {
  const { tools, done } = scripted({ lists: [all, left] });

  expect(at(await removeAuthenticator(tools, confirmed()))).toBe('removed');
  expect(done).toEqual(['GET', 'DELETE sms', 'GET']);
});

test.each<[title: string, now: readonly Authenticator[]]>([
  ['its twin is gone', [sms, app]],
  ['something else is gone', [sms, voice]],
  ['something came', [...all, otp()]],
])('RM-09: nothing is sent when %s since the question was read', async (_title, now) => {
  const { tools, done } = scripted({ lists: [now] });

  expect(at(await removeAuthenticator(tools, confirmed()))).toBe('changed');
  expect(done).toEqual(['GET']);
});

test('RM-09: a new push that may take the app along is reason enough to ask again', async () => {
  const { tools, done } = scripted({ lists: [[app, ...guardianApp()]] });

  expect(at(await removeAuthenticator(tools, confirmed([app])))).toBe('changed');
  expect(done).toEqual(['GET']);
});

test('what is gone before anything was sent was already removed', async () => {
  const { tools, done } = scripted({ lists: [left] });

  expect(await removeAuthenticator(tools, confirmed())).toMatchObject({
    at: 'removed',
    wasAlready: true,
  });
  expect(done).toEqual(['GET']);
});

test('when nobody can look, nothing is sent', async () => {
  const { tools, done } = scripted({ lists: [lost] });

  expect(await removeAuthenticator(tools, confirmed())).toEqual({
    at: 'not_removed',
    reason: 'unreachable',
  });
  expect(done).toEqual(['GET']);
});

test('what is taken back during the look is not sent', async () => {
  const { tools, done, takenBack } = scripted({ lists: [all] });
  takenBack.abort();

  expect(at(await removeAuthenticator(tools, confirmed()))).toBe('taken_back');
  expect(done).toEqual(['GET']);
});

test('no answer in time, and still listed: it may still happen', async () => {
  const { tools } = scripted({ lists: [all], answer: new MfaFailure('timed_out') });

  expect(at(await removeAuthenticator(tools, confirmed()))).toBe('not_removed_yet');
});

test.each<[title: string, lists: Script['lists'], truth: string, looks: readonly string[]]>([
  ['gone at the second look', [all, all, all, left], 'removed', ['2 s', 'GET', '5 s', 'GET']],
  [
    'there to the end',
    [all],
    'still_listed',
    ['2 s', 'GET', '5 s', 'GET', '10 s', 'GET', '20 s', 'GET', '30 s', 'GET'],
  ],
  [
    'not to be seen in the end',
    [all, all, lost],
    'removed_unseen',
    ['2 s', 'GET', '5 s', 'GET', '10 s', 'GET', '20 s', 'GET', '30 s', 'GET'],
  ],
])(
  'a confirmed removal that is still listed is looked after for half a minute: %s',
  async (...row) => {
    const [, lists, truth, looks] = row;
    const { tools, done } = scripted({ lists });
    const outcome = await removeAuthenticator(tools, confirmed());

    expect(at(outcome)).toBe('lagging');
    const found = outcome.at === 'lagging' ? await outcome.truth : outcome;
    expect(at(found)).toBe(truth);
    expect(done.slice(3)).toEqual(looks);
  },
);

test('what the tenant confirmed stays confirmed, when the second look comes to nothing too', async () => {
  const { tools } = scripted({ lists: [all, lost, lost] });
  const unseen = await removeAuthenticator(tools, confirmed());
  expect(at(unseen)).toBe('removed_unseen');

  expect(await lookAfterRemoval(tools, confirmed(), unseen)).toEqual(unseen);
});

test.each([
  ['an outcome that nobody knew', { at: 'unknown' }, false],
  [
    'one that was still there and never confirmed',
    { at: 'still_listed', wasConfirmed: false },
    false,
  ],
  ['one that was still there and confirmed', { at: 'still_listed', wasConfirmed: true }, true],
] as const)(
  'looking again after %s tells what is still there',
  async (_title, seen, wasConfirmed) => {
    const { tools } = scripted({ lists: [all] });

    expect(await lookAfterRemoval(tools, confirmed(), seen)).toEqual({
      at: 'still_listed',
      wasConfirmed,
    });
  },
);

test('the host is asked first, and its no costs no request', async () => {
  const asked: unknown[] = [];
  const hooks: HostHooks = {
    async onBeforeRemove(thing, plan) {
      asked.push(thing.kind, plan.goes.length, plan.consequence);
      return { allow: false, reason: 'Ask your team first.' };
    },
  };
  const { tools, done } = scripted({ lists: [all], hooks });

  expect(await removeAuthenticator(tools, confirmed())).toEqual({
    at: 'refused_by_host',
    told: 'Ask your team first.',
    hasAnswered: true,
  });
  expect(asked).toEqual(['sms', 2, 'still_protected']);
  expect(done).not.toContain('GET');
});

test('a confirmed one that is first seen to be there is looked after for half a minute before that is told', async () => {
  const told: string[] = [];
  const hooks: HostHooks = { onError: ({ reason }) => told.push(reason) };
  const { tools, done } = scripted({ lists: [all], hooks });
  const looked = Promise.withResolvers<RemovalOutcome>();
  lookAgain({
    confirmed: confirmed(),
    outcome: { at: 'removed_unseen', atMs: 1 },
    run: ({ carryOut }) => looked.resolve(carryOut(tools)),
  });

  const outcome = await looked.promise;
  expect(at(outcome)).toBe('lagging');
  expect(told).toEqual([]);
  const truth = outcome.at === 'lagging' ? await outcome.truth : outcome;
  expect(truth).toEqual({ at: 'still_listed', wasConfirmed: true });
  expect(done.at(-2)).toBe('30 s');
  expect(told).toEqual(['still_listed']);
});

test.each<[was: string, outcome: RemovalOutcome, told: readonly string[]]>([
  ['nobody knew', { at: 'unknown' }, ['removed']],
  ['the list still had it', { at: 'still_listed', wasConfirmed: false }, ['removed']],
  ['it was told as removed', { at: 'removed_unseen', atMs: 1 }, []],
  ['it was told as removed and as still listed', { at: 'still_listed', wasConfirmed: true }, []],
])('a look that finds it gone is told to the host once: until then %s', async (...row) => {
  const [, outcome, expected] = row;
  const told: string[] = [];
  const { tools } = scripted({ lists: [left], hooks: { onRemoved: () => told.push('removed') } });
  const looked = Promise.withResolvers<RemovalOutcome>();
  lookAgain({
    confirmed: confirmed(),
    outcome,
    run: ({ carryOut }) => looked.resolve(carryOut(tools)),
  });

  expect(at(await looked.promise)).toBe('removed');
  expect(told).toEqual(expected);
});
