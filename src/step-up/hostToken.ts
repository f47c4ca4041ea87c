// A token that a host got by itself: what it says of it, and what can be read from it.
import * as v from 'valibot';
import type { Grant } from './authorization.ts';

const maybeText = v.optional(v.string());

const claims = v.object({
  sub: maybeText,
  scope: maybeText,
  exp: v.optional(v.number()),
  aud: v.optional(v.unknown()),
});

const token = v.object({
  accessToken: v.pipe(
    v.string(),
    v.check((text) => text !== ''),
  ),
  expiresIn: v.optional(v.number()),
  scope: maybeText,
  user: v.optional(
    v.object({
      sub: maybeText,
      email: maybeText,
      email_verified: v.optional(v.boolean()),
      amr: v.optional(v.array(v.string())),
    }),
  ),
});

/** The documented life of a token for the MFA audience; no host's word makes it longer. */
const LONGEST_LIFE_SECONDS = 600;
const ALL_SCOPES = 'enroll read:authenticators remove:authenticators';

/**
 * Reads what a host handed in. The tenant judges the token; what is read here only decides what is offered.
 *
 * @param given not trusted: a token alone, or with more
 * @param wallMs the device's clock, for a token that says when it ends and a host that does not
 * @returns null for anything that is no token for the MFA API
 */
export function readHostToken(given: unknown, wallMs: number): Grant | null {
  const parsed = v.safeParse(token, typeof given === 'string' ? { accessToken: given } : given);
  if (!parsed.success) return null;
  const { accessToken, expiresIn, scope, user = {} } = parsed.output;
  const inside = claimsOf(accessToken);
  // One for another API is not sent to this one. Under which name a custom domain has it, only the tenant knows.
  const isForOthers = inside.aud !== undefined && !/\/mfa\/(,|$)/.test(String(inside.aud));
  if (isForOthers) return null;
  const left = expiresIn ?? (inside.exp === undefined ? Infinity : inside.exp - wallMs / 1000);
  return {
    accessToken,
    expiresInSeconds: Math.min(left, LONGEST_LIFE_SECONDS),
    scopes: new Set((scope ?? inside.scope ?? ALL_SCOPES).split(' ')),
    // Without a word on it we don't say that nobody was asked.
    wasChallenged: user.amr?.includes('mfa') ?? true,
    isFresh: false,
    // Nothing in it was made just now for certain, so nothing tells the tenant's clock.
    clockAheadSeconds: 0,
    person: {
      sub: user.sub ?? inside.sub ?? '',
      email: user.email ?? null,
      isEmailVerified: user.email_verified ?? false,
    },
  };
}

/** What a JWT says of itself, unchecked; nothing for a token that is none (RFC 7519, 7.2). */
function claimsOf(accessToken: string): v.InferOutput<typeof claims> {
  try {
    const [, payload = ''] = accessToken.split('.');
    const bytes = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
    const parsed = v.safeParse(claims, JSON.parse(text));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}
