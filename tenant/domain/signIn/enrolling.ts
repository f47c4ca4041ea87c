// A person enrolls a factor in the middle of a sign-in.

import {
  authenticatorsOf,
  enroll,
  type Kind,
} from '#tenant/domain/authenticators/authenticators.ts';
import { appBarcodeUri } from '#tenant/domain/authenticators/barcodeUri.ts';
import {
  confirmOutOfBand,
  confirmWithAppCode,
} from '#tenant/domain/authenticators/confirmEnrollment.ts';
import { beginEnrollment, type Wanted } from '#tenant/domain/authenticators/enrollment.ts';
import { factorTypeOf } from '#tenant/domain/authenticators/factorType.ts';
import { renewRecoveryCode } from '#tenant/domain/authenticators/recoveryCodes.ts';
import { maskEmail, maskPhoneNumber } from '#tenant/domain/authenticators/wireRow.ts';
import {
  saveProgress,
  type Transaction,
  updateTransaction,
} from '#tenant/domain/oauth/transactions.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { addConfirmation, type Demand, type Enrolling } from './progress.ts';
import { spendTicketOf, TicketSpent } from './ticketTransaction.ts';

export type Refusal =
  | 'factor_disabled'
  | 'invalid_number'
  | 'already_enrolled'
  | 'too_many'
  | 'limited';

export type Confirmed =
  /** The recovery code is told here only. */
  | { readonly outcome: 'confirmed'; readonly recoveryCode: string | null }
  | { readonly outcome: 'wrong' | 'limited' | 'waiting' | 'over' };

/**
 * Begins to enroll what a person chose.
 *
 * Who has not been challenged in this sign-in has proved only a password; that may add a first factor
 * and no more. A ticket stands for an administrator's word.
 */
export function beginEnrolling(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  wanted: Wanted,
): 'begun' | Refusal {
  return tenant.store.atomically(() => {
    const begun = beginEnrollment(tenant, person, wanted, enrollerOf(transaction));
    if (begun.outcome !== 'begun') return begun.outcome;
    const device = begun.authenticators.find(({ kind }) => kind === wanted.kind);
    // One that came with an earlier try, and waits like this one.
    const recoveryCode = authenticatorsOf(tenant, person).find(
      ({ kind, active }) => kind === 'recovery-code' && !active,
    );
    const enrolling: Enrolling = {
      kind: wanted.kind,
      authenticatorId: device?.id ?? '',
      target: targetOf(wanted),
      barcodeUri: begun.seed === null ? begun.barcodeUri : null,
      oobCode: begun.oobCode,
      recoveryCodeId: recoveryCode?.id ?? null,
    };
    saveProgress(tenant, transaction, { ...transaction.progress, enrolling });
    return 'begun';
  });
}

/**
 * Confirms what was begun; it counts as a challenge that was passed.
 *
 * @param code what was typed; nothing for a push, which is confirmed by the phone that scanned
 * @param demand the demand that is met with it
 */
export function confirmEnrolling(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  code: string,
  demand: Demand | null,
): Confirmed {
  try {
    return tenant.store.atomically(() => confirm(tenant, transaction, person, code, demand));
  } catch (cause) {
    if (cause instanceof TicketSpent) return { outcome: 'over' };
    throw cause;
  }
}

function confirm(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  code: string,
  demand: Demand | null,
): Confirmed {
  const { enrolling } = transaction.progress;
  if (!enrolling) return { outcome: 'over' };
  const typed = code.replaceAll(/[\s-]/g, '');
  const by = enrollerOf(transaction);
  const outcome =
    enrolling.oobCode === null
      ? confirmWithAppCode(tenant, person, typed, by)
      : confirmOutOfBand(
          tenant,
          person,
          enrolling.oobCode,
          enrolling.kind === 'push' ? undefined : typed,
          by,
        );
  if (outcome === 'wrong' || outcome === 'limited' || outcome === 'waiting') return { outcome };
  if (outcome !== 'confirmed') {
    saveProgress(tenant, transaction, { ...transaction.progress, enrolling: null });
    return { outcome: 'over' };
  }
  spendTicketOf(tenant, transaction, person);
  countAsConfirmed(tenant, transaction, enrolling.kind, demand);
  const { recoveryCodeId } = enrolling;
  return {
    outcome: 'confirmed',
    recoveryCode: recoveryCodeId === null ? null : renewRecoveryCode(tenant, recoveryCodeId),
  };
}

/**
 * Gives a person a recovery code because an Action demanded it; nobody has to confirm one.
 *
 * @returns the code, told here only
 */
export function enrollRecoveryCode(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  demand: Demand | null,
): string {
  return tenant.store.atomically(() => {
    const [made] = enroll(tenant, person, { kind: 'recovery-code', active: true });
    countAsConfirmed(tenant, transaction, 'recovery-code', demand);
    return made?.recoveryCode ?? '';
  });
}

/** Whether the phone has scanned the QR code of a push enrollment. */
export const hasScanned = (tenant: TenantState, person: Person, transaction: Transaction) =>
  deviceOf(tenant, person, transaction)?.active === true;

/**
 * What an app or a phone can scan.
 *
 * @returns the URI of the QR code, and the seed for those who type it; nulls where nothing is scanned
 */
export function barcodeOf(tenant: TenantState, person: Person, transaction: Transaction) {
  const seed = deviceOf(tenant, person, transaction)?.seed ?? null;
  const { barcodeUri = null } = transaction.progress.enrolling ?? {};
  return { seed, barcodeUri: seed === null ? barcodeUri : appBarcodeUri(person, seed) };
}

const deviceOf = (tenant: TenantState, person: Person, { progress }: Transaction) =>
  authenticatorsOf(tenant, person).find(({ id }) => id === progress.enrolling?.authenticatorId);

function countAsConfirmed(
  tenant: TenantState,
  transaction: Transaction,
  kind: Kind,
  demand: Demand | null,
): void {
  const at = tenant.clock.now();
  const confirmation = { type: factorTypeOf(kind), at };
  const progress = addConfirmation(transaction.progress, demand, confirmation);
  saveProgress(tenant, transaction, { ...progress, enrolling: null });
  // A recovery code that was just handed out proves nothing.
  if (kind !== 'recovery-code') updateTransaction(tenant, transaction, { challengedAt: at });
}

const enrollerOf = ({ challengedAt, progress }: Transaction) => ({
  onlyAsFirst: challengedAt === null && progress.ticket === null,
});

function targetOf(wanted: Wanted): string {
  if ('phoneNumber' in wanted) return maskPhoneNumber(wanted.phoneNumber);
  return 'email' in wanted ? maskEmail(wanted.email) : '';
}
