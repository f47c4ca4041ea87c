// What was begun without a challenge is void when a factor has come in between, at every way to confirm it.
import { expect, test } from 'vitest';
import { createClock } from '#tenant/domain/clock.ts';
import { recordGrant } from '#tenant/domain/oauth/grants.ts';
import { addPerson } from '#tenant/domain/people/people.ts';
import { openStore } from '#tenant/domain/store.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { authenticatorsOf, enroll } from './authenticators.ts';
import { confirmOutOfBand, confirmWithAppCode } from './confirmEnrollment.ts';
import { beginEnrollment, type Wanted } from './enrollment.ts';
import type { Enroller } from './mayEnroll.ts';
import { listMessages } from './messages.ts';
import { scanPushEnrollment } from './pushEnrollment.ts';
import { totpAt } from './totp.ts';

const now = 1_790_000_000;

function withPerson() {
  const store = openStore(':memory:');
  const origin = () => 'http://localhost:4400';
  const tenant = {
    store,
    clock: createClock(store, () => now),
    origin,
    passwordCost: 10,
  } as TenantState;
  const person = addPerson(tenant, { email: 'b@example.com', password: 'x', emailVerified: false });
  const grant = {
    userId: person.userId,
    clientId: 'app',
    audience: null,
    scopes: [],
    challenged: false,
    authenticatedAt: now,
    sid: null,
    nonce: null,
    asksForAuthTime: false,
    dpopThumbprint: null,
  };
  const begin = (wanted: Wanted, by: Enroller) => {
    const begun = beginEnrollment(tenant, person, wanted, by);
    if (begun.outcome !== 'begun') throw new Error(begun.outcome);
    return begun;
  };
  return { tenant, person, begin, unchallengedToken: () => recordGrant(tenant, grant) };
}

type Way = 'an unchallenged access token' | 'an mfa_token';

test.each<[Way, boolean]>([
  ['an unchallenged access token', false],
  ['an unchallenged access token', true],
  ['an mfa_token', false],
  ['an mfa_token', true],
])('LT-07: begun with %s; a factor came in between: %s', (way, cameBetween) => {
  const { tenant, person, begin, unchallengedToken } = withPerson();
  const byEach = () =>
    way === 'an mfa_token' ? { onlyAsFirst: true } : { jti: unchallengedToken() };

  const app = byEach();
  const { seed } = begin({ kind: 'otp' }, app);
  const text = byEach();
  const sent = begin({ kind: 'sms', phoneNumber: '+15550101234' }, text);
  const push = byEach();
  const { barcodeUri } = begin({ kind: 'push' }, push);
  if (cameBetween) enroll(tenant, person, { kind: 'otp', active: true });
  const before = authenticatorsOf(tenant, person);

  const txId = new URL(barcodeUri ?? '').searchParams.get('enrollment_tx_id') ?? '';
  const code = listMessages(tenant, '+15550101234').at(-1)?.code ?? '';
  const tries = [
    () => confirmWithAppCode(tenant, person, totpAt(seed ?? '', now), app) === 'confirmed',
    () => confirmOutOfBand(tenant, person, sent.oobCode ?? '', code, text) === 'confirmed',
    () => scanPushEnrollment(tenant, txId, 'Pixel 9') !== undefined,
  ];
  if (cameBetween) {
    expect(tries.map((confirm) => confirm())).toEqual([false, false, false]);
    expect(authenticatorsOf(tenant, person)).toEqual(before);
  } else {
    const [first, second, third] = tries;
    expect([first?.(), second?.(), third?.()]).toEqual([true, false, false]);
  }
  tenant.store.close();
});
