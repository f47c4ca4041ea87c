// Somebody's authentication methods, as an administrator sees them: one for each thing the person owns.
import {
  type Authenticator,
  authenticatorsOf,
  type Kind,
} from '#tenant/domain/authenticators/authenticators.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { Person } from './people.ts';

export type EnrolledMethod = {
  /** `'phone|dev_…'` for text and voice of one number together; otherwise the authenticator's own. */
  readonly id: string;
  readonly type: 'totp' | 'phone' | Exclude<Kind, 'otp' | 'sms' | 'voice'>;
  /** False for an enrollment that was begun and not finished. */
  readonly confirmed: boolean;
  readonly name: string | null;
  readonly phoneNumber: string | null;
  readonly email: string | null;
  readonly createdAt: number;
  /** What a removal takes along: a push's code, or a code's push. */
  readonly linkId: string | null;
  /** The authenticators of a phone number; empty for everything else. */
  readonly members: readonly { readonly id: string; readonly type: 'sms' | 'voice' }[];
};

/**
 * Lists what somebody "has either fully or partially enrolled", the recovery code included.
 *
 * A verified address is part of the profile, and was enrolled by nobody: it is not here (assumed).
 *
 * @see Auth0, "Manage Authentication Methods with Management API", Get all authentication methods
 */
export function enrolledMethodsOf(tenant: TenantState, person: Person): readonly EnrolledMethod[] {
  const all = authenticatorsOf(tenant, person).filter(({ fromProfile }) => !fromProfile);
  const createdAt = new Map(
    tenant.store
      .all<{ id: string; at: number }>(
        'SELECT id, created_at AS at FROM authenticators WHERE user_id = :userId',
        { userId: person.userId },
      )
      .map(({ id, at }) => [id, at]),
  );
  return all.flatMap((authenticator) => {
    const bonded = all.filter(({ bond }) => bond === authenticator.bond);
    if (authenticator.phoneNumber !== null && bonded[0] !== authenticator) return [];
    return [toEnrolledMethod(authenticator, bonded, createdAt.get(authenticator.id) ?? 0)];
  });
}

function toEnrolledMethod(
  authenticator: Authenticator,
  bonded: readonly Authenticator[],
  createdAt: number,
): EnrolledMethod {
  const { id, kind, active, name, phoneNumber, email } = authenticator;
  const common = { confirmed: active, name, phoneNumber, email, createdAt };
  switch (kind) {
    case 'sms':
    case 'voice': {
      const members = bonded.flatMap((each) =>
        each.kind === 'sms' || each.kind === 'voice' ? [{ id: each.id, type: each.kind }] : [],
      );
      return { ...common, id: id.replace(kind, 'phone'), type: 'phone', linkId: null, members };
    }
    default: {
      const linkId = bonded.find((each) => each !== authenticator)?.id ?? null;
      return { ...common, id, type: kind === 'otp' ? 'totp' : kind, linkId, members: [] };
    }
  }
}
