// What a sign-in with a password was given, and how long each of it lasts. In memory, and nowhere else.
import type { Grant } from '#step-up/authorization.ts';
import { beginTokenLife, type Clocks, type TokenLife } from '#step-up/tokenLife.ts';
import type { Connection } from './send.ts';
import { type Granted, giveBack, renew } from './tokenEndpoint.ts';

export type Kept = { readonly granted: Granted; readonly life: TokenLife };

type Sealed = { readonly token: string; readonly life: TokenLife };

/** Auth0 documents no life of an `mfa_token`; its SDK for pages takes it for this (assumed). */
const MFA_TOKEN_SECONDS = 600;

/** While more time is being got, the old token is sent for that long beyond its spare half minute. */
const RENEWING_MS = 15_000;

/** Makes the one holder of access token, refresh token and `mfa_token`. */
export function createTokens(connection: Connection, clocks: Clocks) {
  let kept: Kept | null = null;
  /** Says that a password was right, and no more. */
  let sealed: Sealed | null = null;
  let isRenewing = false;

  const leftMs = () => kept?.life.leftMs() ?? 0;

  function forget() {
    kept = null;
    sealed = null;
    isRenewing = false;
  }

  return {
    leftMs,
    forget,
    /** Begins to count its life. */
    count: (granted: Granted): Kept => ({
      granted,
      life: beginTokenLife(granted.grant.expiresInSeconds, clocks),
    }),
    keep(next: Kept) {
      forget();
      kept = next;
    },
    keepSealed(token: string) {
      sealed = { token, life: beginTokenLife(MFA_TOKEN_SECONDS, clocks) };
    },
    access: () => (leftMs() > (isRenewing ? -RENEWING_MS : 0) ? kept?.granted.grant : undefined),
    sealed: () => (sealed && sealed.life.leftMs() > 0 ? sealed.token : null),
    /** Whether the time is up, and nothing is being done about it. */
    hasEnded: () => kept !== null && !isRenewing && leftMs() <= 0,
    wake() {
      kept?.life.wake();
      sealed?.life.wake();
    },
    /** Tells the tenant that the refresh token is done with. */
    giveBack() {
      if (kept) void giveBack(connection, kept.granted);
    },
    /**
     * Asks for more time. The refresh token is used up by that: whatever comes of it, it is not sent again.
     *
     * @returns what was granted in its place; null when nothing was, or when something else came first
     */
    async renew(): Promise<Grant | null> {
      const refreshToken = kept?.granted.refreshToken;
      if (!kept || !refreshToken || isRenewing) return null;
      const { grant } = kept.granted;
      const spent = { ...kept, granted: { ...kept.granted, refreshToken: null } };
      kept = spent;
      isRenewing = true;
      const answer = await renew(connection, refreshToken, grant).catch(() => null);
      // Locked, dropped or confirmed anew meanwhile: that counts.
      const isWanted = kept === spent;
      if (isWanted) isRenewing = false;
      if (answer?.at === 'granted') {
        if (isWanted && answer.grant.person.sub === grant.person.sub) {
          kept = this.count(answer);
          return answer.grant;
        }
        void giveBack(connection, answer);
      }
      if (!isWanted) return null;
      // The password is behind the person already: only the second step has to be asked for.
      if (answer?.at === 'mfa_required') this.keepSealed(answer.mfaToken);
      return null;
    },
  };
}
