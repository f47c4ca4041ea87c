// Two people at a tenant, and all that happens there behind the page's back.
import type { Authenticator } from '#domain/authenticator.ts';
import type { TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createManagement } from '#tenant/testing/managementClient.ts';
import { createMfaClient, otpBody } from '#tenant/testing/mfaClient.ts';
import { APP, atFirst, type Fault, type Thing, type Who } from './Model.ts';

export type Stage<T extends Place = Place> = Awaited<ReturnType<typeof setStage<T>>>;

type Named = Pick<Authenticator, 'kind' | 'name'>;

/** Which thing of the model an authenticator is; null for a recovery code. */
export function thingOf({ kind, name }: Named): Thing | null {
  if (kind === 'otp') return APP;
  return kind === 'sms' || kind === 'voice' ? (name ?? '').slice(-4) : null;
}

const list = { method: 'GET', path: '/mfa/authenticators', times: 1 } as const;
const removal = { method: 'DELETE', path: '/mfa/authenticators', times: 1 } as const;
const garbled = { body: '[' };

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
    return authenticators.map(({ kind, row }) => ({
      ...row,
      thing: thingOf({ kind: kind as Named['kind'], name: row.name ?? null }),
    }));
  };

  return {
    tenant,
    emailOf,
    clock: { ms: 0 },
    async truth(who: Who) {
      const rows = await rowsOf(who);
      const active = rows.filter((row) => row.active).flatMap(({ thing }) => thing ?? []);
      return {
        things: [...new Set(active)].sort(),
        unfinished: rows.filter((row) => !row.active).length,
      };
    },
    async removeElsewhere(who: Who, thing: Thing) {
      const row = (await rowsOf(who)).find((one) => one.thing === thing && one.active);
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
      const lost = { status: 500, body: '' };
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
    mend: () => faults.clear(),
  };
}
