// The keys of the tenant: one signs, and those before it verify until all they signed has expired.
import type { JWK } from 'jose';
import type { Clock } from '#tenant/domain/clock.ts';
import { readSetting, writeSetting } from '#tenant/domain/settings.ts';
import type { Store } from '#tenant/domain/store.ts';
import {
  generateSigningKey,
  loadSigningKey,
  loadVerifyingKey,
  type SigningKey,
  type VerifyingKey,
} from './signingKey.ts';

export type KeyRing = {
  /** The key that signs. */
  current(): SigningKey;
  /** The public key a token was signed with; undefined for a key that is unknown or forgotten. */
  find(kid: string | undefined): CryptoKey | undefined;
  /** What `/.well-known/jwks.json` shows, the signing key first (RFC 7517). */
  publicJwks(): readonly JWK[];
  /** Makes another key that signs from now on. */
  rotate(): Promise<SigningKey>;
};

type Retired = { readonly key: VerifyingKey; readonly retiredAt: number };

/** As long as the longest-lived token. */
const retiredLifeSeconds = 24 * 3600;

/**
 * Takes up the keys that were kept, or makes the first one.
 *
 * @param given takes the place of the kept ones; tests share one, because making it takes long
 */
export async function openKeyRing(
  store: Store,
  clock: Clock,
  given: SigningKey | undefined,
): Promise<KeyRing> {
  let current = given ?? (await keptKey(store)) ?? (await generateSigningKey());
  let retired = given ? [] : await keptRetired(store);
  if (!given) keep();

  function keep(): void {
    writeSetting(store, 'signing_key', JSON.stringify(current.privateJwk));
    const kept = retired.map(({ key, retiredAt }) => ({ jwk: key.publicJwk, retiredAt }));
    writeSetting(store, 'retired_keys', JSON.stringify(kept));
  }

  const alive = (): readonly VerifyingKey[] => {
    const oldest = clock.now() - retiredLifeSeconds;
    return [
      current,
      ...retired.filter(({ retiredAt }) => retiredAt > oldest).map(({ key }) => key),
    ];
  };

  return {
    current: () => current,
    find: (kid) => alive().find((key) => key.kid === kid)?.publicKey,
    publicJwks: () => alive().map(({ publicJwk }) => publicJwk),
    async rotate() {
      const next = await generateSigningKey();
      const [, ...still] = alive();
      retired = [
        { key: current, retiredAt: clock.now() },
        ...retired.filter(({ key }) => still.includes(key)),
      ];
      current = next;
      store.atomically(keep);
      return current;
    },
  };
}

async function keptKey(store: Store): Promise<SigningKey | undefined> {
  const kept = readSetting(store, 'signing_key');
  return kept ? loadSigningKey(JSON.parse(kept)) : undefined;
}

async function keptRetired(store: Store): Promise<Retired[]> {
  const kept: { jwk: JWK; retiredAt: number }[] = JSON.parse(
    readSetting(store, 'retired_keys') ?? '[]',
  );
  return Promise.all(
    kept.map(async ({ jwk, retiredAt }) => ({ key: await loadVerifyingKey(jwk), retiredAt })),
  );
}
