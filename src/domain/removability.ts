// May a thing be removed by its owner; if not, why.
import type { Authenticator } from './authenticator.ts';
import type { AuthenticatorGroup } from './groupAuthenticators.ts';

/** Why there is no way to remove something here. */
export type NotRemovableReason =
  | 'profile_email'
  | 'recovery_code'
  | 'unknown_kind'
  | 'no_id'
  | 'just_removed'
  | 'not_permitted';

export type Removability =
  | { readonly may: true }
  | { readonly may: false; readonly reason: NotRemovableReason };

/** Always the same objects: what did not change is not drawn again. */
const yes: Removability = { may: true };
const no = {
  profile_email: { may: false, reason: 'profile_email' },
  recovery_code: { may: false, reason: 'recovery_code' },
  unknown_kind: { may: false, reason: 'unknown_kind' },
  no_id: { may: false, reason: 'no_id' },
  just_removed: { may: false, reason: 'just_removed' },
  not_permitted: { may: false, reason: 'not_permitted' },
} as const satisfies Readonly<Record<NotRemovableReason, Removability>>;

/** What we know of the person, of what they confirmed and of what they did. */
export type Owner = {
  /** From the id_token; null when it was not asked for or not given. */
  readonly email: string | null;
  readonly isEmailVerified: boolean;
  /** Whether the token carries `remove:authenticators`. */
  readonly mayRemove: boolean;
  /** What the tenant has removed by its own word, and still lists: ids. */
  readonly leaving?: ReadonlySet<string>;
};

/**
 * Whether the person may remove a group, or the one reason why not.
 *
 * @param all every active authenticator, to tell a profile's email from an enrolled one
 * @throws never
 * @see Auth0, "Manage Authentication Factors with Authentication API", Delete authenticators: "Email. All
 * verified emails will be listed as authenticators, but you can't delete them. You can only delete the ones
 * that the user explicitly enrolled." The recovery code: Auth0, MFA API FAQ, "can only be deleted by an
 * administrator using the Management API".
 */
export function removabilityOf(
  group: AuthenticatorGroup,
  all: readonly Authenticator[],
  owner: Owner,
): Removability {
  const [first] = group.members;
  if (group.members.some(({ id }) => owner.leaving?.has(id))) {
    return no.just_removed;
  }
  if (first.kind === 'unknown') return no.unknown_kind;
  if (!first.isAddressable) return no.no_id;
  if (first.kind === 'recovery-code') return no.recovery_code;
  if (first.kind === 'email' && isProfileEmail(first, all, owner)) {
    return no.profile_email;
  }
  if (!owner.mayRemove) return no.not_permitted;
  return yes;
}

/**
 * Whether a listed email is the verified one of the profile. The list has no flag for it, so the mask is
 * held against the address in the id_token. Where two fit, neither can be called the profile's, and the
 * tenant decides when asked.
 */
function isProfileEmail(
  email: Authenticator,
  all: readonly Authenticator[],
  owner: Owner,
): boolean {
  const address = owner.isEmailVerified ? owner.email : null;
  if (!address || !fitsMask(email.name, address)) return false;
  const fitting = all.filter((one) => one.kind === 'email' && fitsMask(one.name, address));
  return fitting.length === 1;
}

/**
 * Whether an address could stand behind a mask: `'***@exam*******'` fits `'ada@example.com'`.
 * A star hides one character; Auth0's recorded masks keep the length (observed).
 */
export function fitsMask(mask: string | null, address: string): boolean {
  if (!mask || mask.length !== address.length) return false;
  const wanted = address.toLowerCase();
  return [...mask.toLowerCase()].every((char, at) => char === '*' || char === wanted[at]);
}
