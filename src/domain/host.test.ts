// A host may do what it likes: throw, reject, never answer, answer nonsense. The page goes on.
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { otp } from '#testing/builders.ts';
import { groupAuthenticators } from './groupAuthenticators.ts';
import { askHost, type HostDiagnostic, type HostHooks, tellHost } from './host.ts';
import { planRemoval } from './planRemoval.ts';

const app = otp();
const [group] = groupAuthenticators([app]);
const plan = planRemoval(group as NonNullable<typeof group>, [app]);
const never = () => new Promise<never>(() => {});
const atOnce = () => Promise.resolve();

function listening(hooks: HostHooks) {
  const heard: HostDiagnostic[] = [];
  return {
    heard,
    hooks: { ...hooks, onDiagnostic: (told: HostDiagnostic) => void heard.push(told) },
  };
}

test('without a hook nobody is asked, and nothing is waited for', async () => {
  expect(await askHost({}, plan, never)).toEqual({ at: 'allowed' });
});

test.each<[title: string, answer: unknown, verdict: object]>([
  ['yes', { allow: true }, { at: 'allowed' }],
  ['no', { allow: false }, { at: 'refused', told: null }],
  [
    'no, with a reason',
    { allow: false, reason: ' Not now. ' },
    { at: 'refused', told: 'Not now.' },
  ],
  ['a reason that is no text', { allow: false, reason: 7 }, { at: 'refused', told: null }],
  ['something like yes', { allow: 'yes' }, { at: 'unanswered' }],
  ['nothing', undefined, { at: 'unanswered' }],
  ['null', null, { at: 'unanswered' }],
  ['true', true, { at: 'unanswered' }],
])('a host that answers %s', async (_title, answer, verdict) => {
  const hooks = { onBeforeRemove: async () => answer } as unknown as HostHooks;

  expect(await askHost(hooks, plan, never)).toEqual(verdict);
});

const broken = new Error('of the host');

test.each<
  [title: string, ask: HostHooks['onBeforeRemove'], timeUp: () => Promise<unknown>, code: string]
>([
  [
    'throws',
    () => {
      throw broken;
    },
    never,
    'hook_threw',
  ],
  ['rejects', () => Promise.reject(broken), never, 'hook_threw'],
  ['never answers', never, atOnce, 'hook_never_answered'],
])(
  'a host that %s when asked is no yes, and its makers are told',
  async (_title, ask, timeUp, code) => {
    const { heard, hooks } = listening({ onBeforeRemove: ask as NonNullable<typeof ask> });

    expect(await askHost(hooks, plan, timeUp)).toEqual({ at: 'unanswered' });
    expect(heard.map((one) => one.code)).toEqual([code]);
  },
);

test('a host that changes what it was shown changes nothing here', async () => {
  const shown = JSON.stringify(plan);
  await askHost(
    {
      async onBeforeRemove(thing, told) {
        Object.assign(thing, { id: 'another' });
        (told.goes as unknown[]).length = 0;
        return { allow: true };
      },
    },
    plan,
    never,
  );

  expect(JSON.stringify(plan)).toBe(shown);
});

test.each<[title: string, onError: () => unknown]>([
  [
    'throws',
    () => {
      throw broken;
    },
  ],
  ['rejects', () => Promise.reject(broken)],
  [
    "rejects with another window's promise",
    () => runInNewContext('Promise.reject(why)', { why: broken }),
  ],
])('a host that %s when told breaks nothing, and its makers are told', async (_title, onError) => {
  const { heard, hooks } = listening({ onError: onError as () => void });

  tellHost(hooks, 'onError', { during: 'list', reason: 'unreachable' });

  const told = [{ code: 'hook_threw', hook: 'onError', cause: broken }];
  await vi.waitFor(() => expect(heard).toEqual(told));
});

test('a host that throws when told of its own faults is told no further', () => {
  const hooks: HostHooks = {
    onDiagnostic() {
      throw broken;
    },
    onError() {
      throw broken;
    },
  };

  expect(() => tellHost(hooks, 'onError', { during: 'list', reason: 'unreachable' })).not.toThrow();
});
