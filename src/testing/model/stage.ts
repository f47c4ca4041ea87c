// Two people at a tenant, and all that happens there behind the page's back.
import assert from 'node:assert/strict';
import type { Authenticator } from '#domain/authenticator.ts';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createManagement } from '#tenant/testing/managementClient.ts';
import { createMfaClient, otpBody } from '#tenant/testing/mfaClient.ts';
import {
  type Addable,
  APP,
  atFirst,
  type Fault,
  type PollFault,
  PUSH,
  type Thing,
  type VerifyFault,
  type Who,
} from './Model.ts';

export type Stage<T extends Place = Place> = Awaited<ReturnType<typeof setStage<T>>>;

type Named = Pick<Authenticator, 'kind' | 'name'>;

/** Which thing of the model an authenticator is; null for a recovery code. */
export function thingOf({ kind, name }: Named): Thing | null {
  if (kind === 'otp') return APP;
  if (kind === 'push') return PUSH;
  return kind === 'sms' || kind === 'voice' ? (name ?? '').slice(-4) : null;
}

/** The things of the model in a list, sorted. The codes of an app that approves are part of it. */
export function thingsOf(all: readonly Named[]): Thing[] {
  const things = new Set(all.flatMap((one) => thingOf(one) ?? []));
  if (things.has(PUSH)) things.delete(APP);
  return [...things].sort();
}

const list = { method: 'GET', path: '/mfa/authenticators', times: 1 } as const;
const removal = { method: 'DELETE', path: '/mfa/authenticators', times: 1 } as const;
const associate = { method: 'POST', path: '/mfa/associate', times: 1 } as const;
const grant = { method: 'POST', path: '/oauth/token', times: 1 } as const;
const garbled = { body: '[' };
const lost = { status: 500, body: '' };

/** What comes in place of the answer to a step of adding. */
const answers = {
  none: null,
  'lost before the effect': lost,
  'lost after the effect': { ...lost, afterEffect: true },
  'lost, and no look after': { ...lost, afterEffect: true },
  malformed: { ...garbled, afterEffect: true },
  'token refused': { status: 401, body: { error: 'unauthorized' } },
  'slow down': { status: 400, body: { error: 'slow_down' } },
} as const;

/** A tenant in this process, or one that is spoken to over the network. */
export type Place = Pick<TestTenant, 'origin' | 'fetch' | 'control' | 'clientId' | 'mfaAudience'>;

/** @param number of the sequence: its people have names and numbers of their own */
export async function setStage<T extends Place>(tenant: T, number: number) {
  const { people, faults } = tenant.control;
  const mfa = createMfaClient(tenant);
  const emailOf = (who: Who) => `${who}-${number}@example.com`;
  for (const who of ['anna', 'bea'] as const) {
    await people.create({
      email: emailOf(who),
      emailVerified: false,
      authenticators: [
        ...atFirst[who].map((last) => ({
          kind: 'phone',
          phoneNumber: `+49171${String(number).padStart(4, '0')}${last}`,
        })),
        // Who has one already is not given another.
        { kind: 'recovery-code' },
      ],
    });
  }
  const rowsOf = async (who: Who) => {
    const { authenticators } = await people.get(emailOf(who));
    return authenticators.map(({ kind, row: { id, active, name = null } }) => ({
      id,
      active,
      kind: kind as Named['kind'],
      name,
    }));
  };

  return {
    tenant,
    emailOf,
    clock: { ms: 0 },
    async truth(who: Who) {
      const rows = await rowsOf(who);
      const [begun = null, ...others] = thingsOf(rows.filter((row) => !row.active));
      assert.deepEqual(others, [], 'begun, and left beside another');
      return {
        things: thingsOf(rows.filter((row) => row.active)),
        unfinished: begun as Addable | null,
      };
    },
    async removeElsewhere(who: Who, thing: Thing) {
      const row = (await rowsOf(who)).find((one) => thingOf(one) === thing && one.active);
      const { call } = await createManagement(tenant);
      const { userId } = await people.get(emailOf(who));
      const path = `users/${encodeURIComponent(userId)}/authentication-methods`;
      await call('DELETE', `${path}/${encodeURIComponent(row?.id ?? '')}`);
    },
    /** @param token of the person, who has another tab */
    async addElsewhere(token: string) {
      const { body } = await mfa.associate(token, otpBody);
      await mfa.otp(token, await mfa.showsNow(body.secret));
    },
    async plan(fault: Fault) {
      if (fault === 'none') return;
      if (fault === 'no look before') {
        await faults.add({ ...list, answer: garbled });
        return;
      }
      const afterEffect = fault !== 'lost before the effect';
      await faults.add({ ...removal, answer: { ...lost, afterEffect } });
      // The first look is the one before.
      if (fault === 'lost, and no look after') {
        await faults.add({ ...list, skip: 1, answer: garbled });
      }
    },
    async planAdding(step: 'begin' | 'confirm', fault: VerifyFault | PollFault) {
      const answer = answers[fault];
      if (answer) await faults.add({ ...(step === 'begin' ? associate : grant), answer });
      if (fault === 'lost, and no look after') await faults.add({ ...list, answer: garbled });
    },
    answerPush: (who: Who, decision: 'approve' | 'deny') =>
      tenant.control.push(emailOf(who), decision, 'Pixel 9'),
    mend: () => faults.clear(),
  };
}
