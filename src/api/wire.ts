// What the tenant sends, and what we call it. Wire words stop here.
import * as v from 'valibot';
import type { Authenticator, AuthenticatorKind } from '#domain/authenticator.ts';

/**
 * One row of `GET /mfa/authenticators`, as loosely as it has been seen. Every field is optional, because a
 * row that we can't use must still be shown, and must never take the others with it.
 *
 * @example { id: 'sms|dev_NU1Ofuw3Cw0XCt5x', authenticator_type: 'oob', active: true, oob_channel: 'sms', name: 'XXXXXXXXX9167' }
 * @see Auth0 recordings of `GET /mfa/authenticators`; `oob_channels` (string or list): Auth0's reference
 * page and older answers; `type`: newer answers
 */
const row = v.object({
  id: v.optional(v.unknown()),
  authenticator_type: v.optional(v.unknown()),
  active: v.optional(v.unknown()),
  oob_channel: v.optional(v.unknown()),
  oob_channels: v.optional(v.unknown()),
  name: v.optional(v.unknown()),
});

const list = v.pipe(
  v.array(row),
  // Rows without a word of ours are all inactive, and a list of them would look like "you have none".
  v.check((rows) => rows.length === 0 || rows.some(saysWhatItIs), 'holds no authenticator'),
);

type Row = v.InferOutput<typeof row>;

function saysWhatItIs(one: Row): boolean {
  return typeof one.id === 'string' || typeof one.authenticator_type === 'string';
}

/**
 * Reads the tenant's list. Rows with an id that came before are dropped: one id is one authenticator.
 *
 * @param answer parsed JSON, not trusted
 * @returns the authenticators in the tenant's order, active or not
 * @throws ValiError when the answer is no list of authenticators: never read as "you have none"
 */
export function readAuthenticators(answer: unknown): readonly Authenticator[] {
  const seen = new Set<string>();
  return v.parse(list, answer).flatMap((one, index) => {
    const authenticator = readRow(one, index);
    if (seen.has(authenticator.id)) return [];
    seen.add(authenticator.id);
    return [authenticator];
  });
}

function readRow(one: Row, index: number): Authenticator {
  const id = typeof one.id === 'string' && isPathSegment(one.id) ? one.id : null;
  return {
    id: id ?? `row-${index + 1}`,
    kind: kindOf(one, id),
    isActive: one.active === true,
    name: typeof one.name === 'string' && one.name.trim() !== '' ? one.name : null,
    isAddressable: id !== null,
  };
}

/** An id that can stand in a path: `.` and `..` would name another place, and half a character can't be encoded. */
function isPathSegment(id: string): boolean {
  return id !== '' && id !== '.' && id !== '..' && id.isWellFormed();
}

/**
 * The part of the id before `|` names the kind best (`'push|dev_…'`): type and channel have had several
 * spellings over the years. Where it says nothing, the channel and then the type decide.
 */
function kindOf(one: Row, id: string | null): AuthenticatorKind {
  const words = [id?.split('|')[0], channelOf(one), one.authenticator_type];
  for (const word of words) {
    const kind = typeof word === 'string' ? kinds.get(word.toLowerCase()) : undefined;
    if (kind) return kind;
  }
  return 'unknown';
}

function channelOf(one: Row): unknown {
  const [first] = [one.oob_channel, one.oob_channels].flat().filter((word) => word != null);
  return first;
}

const kinds = new Map<string, AuthenticatorKind>([
  ['push', 'push'],
  ['auth0', 'push'],
  ['totp', 'otp'],
  ['otp', 'otp'],
  ['sms', 'sms'],
  ['voice', 'voice'],
  ['email', 'email'],
  ['recovery-code', 'recovery-code'],
  ['webauthn-roaming', 'webauthn-roaming'],
  ['webauthn-platform', 'webauthn-platform'],
]);

/**
 * The error body of the MFA API and the token endpoint; anything else counts as no body.
 *
 * @example { error: 'invalid_grant', error_description: 'The mfa_token provided is invalid. Try getting a new token.' }
 */
export function readErrorCode(answer: unknown): string | null {
  const parsed = v.safeParse(v.object({ error: v.string() }), answer);
  return parsed.success ? parsed.output.error : null;
}
