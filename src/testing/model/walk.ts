// A model of person, page and tenant, small enough to be right by reading, and the steps both can take.
import { cleanup, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { expect } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';
import { checkRules } from '#testing/rules.ts';

/** What ought to be so. Phones by their last digits. */
export type Model = {
  owned: Set<string>;
  /** What the person sees; null before the first list. */
  seen: Set<string> | null;
  /** The question that is open. */
  asked: string | null;
  isUnlocked: boolean;
  /** How many removals the person confirmed while the page could send one. */
  confirmed: number;
  /** The next answer to a removal gets lost, after or before its effect. */
  fault: 'none' | 'before the effect' | 'after the effect';
};

export type Real = Awaited<ReturnType<typeof openReal>>;
export type Step = fc.AsyncCommand<Model, Real>;

const email = 'walker@example.com';
const phones = ['0001', '0002', '0003', '0004'];

export const newModel = (): Model => ({
  owned: new Set(phones),
  seen: null,
  asked: null,
  isUnlocked: false,
  confirmed: 0,
  fault: 'none',
});

/** A page and a tenant with one person and four phones. */
export async function openReal() {
  const tenant = await createTestTenant();
  const numbers = phones.map((last) => `+49171123${last}`);
  await tenant.control.people.create({
    email,
    emailVerified: false,
    authenticators: numbers.map((phoneNumber) => ({ kind: 'phone', phoneNumber })),
  });
  const page = await renderSecurity(tenant);
  return {
    ...page,
    tenant,
    confirm: () => page.confirm(email),
    async owned(): Promise<Set<string>> {
      const person = await tenant.control.people.get(email);
      const active = person.authenticators.filter(({ row }) => row.active);
      return new Set(active.map(({ row }) => (row.name ?? '').slice(-4)));
    },
    shown: () =>
      new Set(
        screen
          .queryAllByRole('heading', { level: 3, name: /^Phone ending in/, hidden: true })
          .map(({ textContent }) => textContent.slice(-4)),
      ),
    removals: () => page.watch.asked.filter(({ method }) => method === 'DELETE').length,
    async close() {
      checkRules();
      cleanup();
      await tenant.close();
    },
  };
}

/** Model and truth agree after every step; the screen shows what was seen last, and nothing was sent unasked. */
async function agree(model: Model, real: Real) {
  expect(await real.owned()).toEqual(model.owned);
  expect(real.removals()).toBe(model.confirmed);
  const { seen } = model;
  if (seen) await waitFor(() => expect(real.shown()).toEqual(seen), { timeout: 3_000 });
  else expect(real.shown().size).toBe(0);
  expect(screen.queryByRole('dialog') !== null).toBe(model.asked !== null);
}

function step(
  name: string,
  may: (model: Model) => boolean,
  run: (model: Model, real: Real) => Promise<void>,
): Step {
  return {
    check: may,
    async run(model, real) {
      await run(model, real);
      await agree(model, real);
    },
    toString: () => name,
  };
}

const isIdle = ({ asked }: Model) => asked === null;

const confirmItsYou = step(
  'confirms',
  ({ isUnlocked }) => !isUnlocked,
  async (model, real) => {
    await real.confirm();
    model.isUnlocked = true;
    model.seen = new Set(model.owned);
    // Back at the question, over a fresh list.
    if (model.asked !== null) await screen.findByRole('dialog');
  },
);

const reload = step(
  'loads again',
  () => true,
  async (model, real) => {
    await real.open(new URL(window.location.pathname, 'http://localhost:5173'));
    Object.assign(model, { isUnlocked: false, seen: null });
    // The question opens again over the list that comes.
    if (model.asked !== null) {
      await real.confirm();
      Object.assign(model, { isUnlocked: true, seen: new Set(model.owned) });
      await screen.findByRole('dialog');
    }
  },
);

const ask = (last: string) =>
  step(
    `asks to remove ${last}`,
    (model) => isIdle(model) && model.seen?.has(last) === true,
    async (model, real) => {
      await real.user.click(
        await screen.findByRole('link', { name: `Remove Phone ending in ${last}` }),
      );
      await screen.findByRole('dialog', { name: new RegExp(last) });
      model.asked = last;
    },
  );

const cancel = step(
  'cancels',
  (model) => !isIdle(model),
  async (model, real) => {
    const [button] = screen.getAllByRole('button', { name: /^(Cancel|Close)$/ });
    await real.user.click(button as Element);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    model.asked = null;
  },
);

const remove = step(
  'removes',
  ({ asked, isUnlocked, seen }) => isUnlocked && asked !== null && seen?.has(asked) === true,
  async (model, real) => {
    const last = model.asked ?? '';
    const box = screen.queryByRole('checkbox');
    if (box instanceof HTMLInputElement && !box.checked) await real.user.click(box);
    await real.user.click(await screen.findByRole('button', { name: 'Remove phone' }));

    model.confirmed += 1;
    const { fault } = model;
    model.fault = 'none';
    if (fault === 'before the effect') {
      await screen.findByText(/^Nothing was removed\./);
      return;
    }
    model.owned.delete(last);
    model.seen = new Set(model.owned);
    model.asked = null;
    await screen.findByText(/^Removed: /);
  },
);

const lose = (fault: 'before the effect' | 'after the effect') =>
  step(
    `the next answer gets lost ${fault}`,
    ({ fault: planned, asked, isUnlocked }) => planned === 'none' && asked !== null && isUnlocked,
    async (model, { tenant }) => {
      const answer = { status: 500, body: '', afterEffect: fault === 'after the effect' };
      await tenant.control.faults.add({ method: 'DELETE', path: '/mfa/', times: 1, answer });
      model.fault = fault;
    },
  );

const dismiss = step(
  'dismisses what was said',
  (model) => isIdle(model) && screen.queryByRole('button', { name: 'Dismiss' }) !== null,
  async (_model, real) => {
    await real.user.click(screen.getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(screen.queryByText(/^Removed: /)).toBeNull());
  },
);

/** Every step, with what it is about. Adding one for enrolling is one more entry. */
export const steps: readonly fc.Arbitrary<Step>[] = [
  fc.constant(confirmItsYou),
  fc.constant(reload),
  fc.constantFrom(...phones).map(ask),
  fc.constantFrom(...phones).map(ask),
  fc.constant(cancel),
  fc.constant(remove),
  fc.constant(remove),
  fc.constantFrom('before the effect' as const, 'after the effect' as const).map(lose),
  fc.constant(dismiss),
];
