// The tenant's own sign-in session of a browser, and the browsers a person asked it to remember.
import { digest, newToken } from '#tenant/domain/secrets.ts';
import type { Confirmation } from '#tenant/domain/signIn/progress.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';

export type Session = {
  /** Names the session in tokens (`sid`); stays the same while the cookie changes. */
  readonly sid: string;
  readonly userId: string;
  readonly authenticatedAt: number;
  /** The factors that were proved in it, for Actions to read. */
  readonly confirmed: readonly Confirmation[];
};

/** Auth0, "Session Lifetime Limits": three days without use, seven days at most. */
const idleSeconds = 3 * 24 * 3600;
const longestSeconds = 7 * 24 * 3600;

/** Auth0, "Customize MFA": thirty days, and seven days without use. */
const rememberedSeconds = 30 * 24 * 3600;
const rememberedIdleSeconds = 7 * 24 * 3600;

/**
 * Starts a session with a new cookie, and ends the one the browser had before.
 *
 * A cookie that was known before a sign-in or a challenge must not carry what they gave
 * (OWASP ASVS 5.0, 7.2.4: a new session token on authentication and re-authentication).
 *
 * @param before the cookie the browser sent, if any
 * @returns the new cookie's value; the store keeps only its digest
 */
export function startSession(
  tenant: TenantState,
  session: Session,
  before: string | undefined,
): string {
  const cookie = newToken();
  const at = tenant.clock.now();
  tenant.store.atomically(() => {
    if (before) endSession(tenant, before);
    endDeadSessions(tenant);
    tenant.store.run(
      `INSERT INTO sessions (digest, sid, user_id, authenticated_at, confirmed, started_at, used_at)
       VALUES (:digest, :sid, :userId, :authenticatedAt, :confirmed, :at, :at)`,
      {
        digest: digest(cookie),
        ...session,
        confirmed: JSON.stringify(session.confirmed),
        at,
      },
    );
  });
  return cookie;
}

/** The session behind a cookie, if it is alive; being asked keeps it from idling out. */
export function findSession(tenant: TenantState, cookie: string | undefined): Session | undefined {
  if (!cookie) return undefined;
  const at = tenant.clock.now();
  const found = tenant.store.get<Omit<Session, 'confirmed'> & { confirmed: string }>(
    `SELECT sid, user_id AS userId, authenticated_at AS authenticatedAt, confirmed FROM sessions
     WHERE digest = :digest AND used_at > :idle AND authenticated_at > :longest`,
    { digest: digest(cookie), idle: at - idleSeconds, longest: at - longestSeconds },
  );
  if (!found) return undefined;
  tenant.store.run('UPDATE sessions SET used_at = :at WHERE digest = :digest', {
    at,
    digest: digest(cookie),
  });
  return { ...found, confirmed: JSON.parse(found.confirmed) };
}

/** Sessions and remembered browsers that nobody can come back to any more do not pile up. */
function endDeadSessions(tenant: TenantState): void {
  const at = tenant.clock.now();
  tenant.store.run('DELETE FROM sessions WHERE used_at <= :idle OR authenticated_at <= :longest', {
    idle: at - idleSeconds,
    longest: at - longestSeconds,
  });
  tenant.store.run(
    'DELETE FROM remembered_browsers WHERE used_at <= :idle OR remembered_at <= :oldest',
    { idle: at - rememberedIdleSeconds, oldest: at - rememberedSeconds },
  );
}

/**
 * Ends a session by its name in tokens, wherever its cookie is.
 *
 * @returns whether there was one
 */
export function endSessionNamed(tenant: TenantState, sid: string): boolean {
  return tenant.store.run('DELETE FROM sessions WHERE sid = :sid', { sid }) > 0;
}

/**
 * The factors that were proved in a session.
 *
 * @param sid the session's name in tokens; nothing was proved in one that is over
 */
export function confirmedInSession(tenant: TenantState, sid: string): readonly Confirmation[] {
  const found = tenant.store.get<{ confirmed: string }>(
    'SELECT confirmed FROM sessions WHERE sid = :sid',
    { sid },
  );
  return found ? JSON.parse(found.confirmed) : [];
}

/** Ends the session behind a cookie; an unknown cookie is none. */
export function endSession(tenant: TenantState, cookie: string): void {
  tenant.store.run('DELETE FROM sessions WHERE digest = :digest', { digest: digest(cookie) });
}

/**
 * Remembers a browser for a person who asked for it.
 *
 * @returns the value of its cookie; the store keeps only its digest
 */
export function rememberBrowser(tenant: TenantState, userId: string): string {
  const cookie = newToken();
  const at = tenant.clock.now();
  tenant.store.run(
    `INSERT INTO remembered_browsers (digest, user_id, remembered_at, used_at)
     VALUES (:digest, :userId, :at, :at)`,
    { digest: digest(cookie), userId, at },
  );
  return cookie;
}

/**
 * Says whether a person had this browser remembered.
 *
 * It never matters for the `/mfa/` audience: there "the setting will have no effect"
 * (Auth0, "Manage Authentication Factors with Authentication API").
 */
export function isBrowserRemembered(
  tenant: TenantState,
  userId: string,
  cookie: string | undefined,
): boolean {
  if (!cookie) return false;
  const at = tenant.clock.now();
  const used = tenant.store.run(
    `UPDATE remembered_browsers SET used_at = :at WHERE digest = :digest AND user_id = :userId
     AND remembered_at > :oldest AND used_at > :idle`,
    {
      at,
      digest: digest(cookie),
      userId,
      oldest: at - rememberedSeconds,
      idle: at - rememberedIdleSeconds,
    },
  );
  return used > 0;
}
