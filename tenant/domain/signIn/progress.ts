// How far a sign-in has come: which Actions ran, what they asked for, and what the person has done about it.

import type { FactorType } from '#tenant/domain/authenticators/factorType.ts';

export type WantedFactor = {
  readonly type: FactorType;
  /** For a push: whether a code of the same app will do. */
  readonly otpFallback: boolean;
  /** For a phone: the ways to reach it, the preferred one first. */
  readonly channels: readonly ('sms' | 'voice')[];
};

/** What an Action wants of the person before anything else happens. */
export type Demand = {
  readonly act: 'challenge' | 'enroll';
  /** One of them will do; the first is offered first. */
  readonly factors: readonly WantedFactor[];
  /** Whether the person chooses before the first is offered. */
  readonly letsChoose: boolean;
};

export type Multifactor = {
  readonly provider: 'any' | 'none' | 'guardian' | 'google-authenticator';
  readonly allowRememberBrowser: boolean;
};

export type CustomClaims = {
  readonly idToken: Readonly<Record<string, unknown>>;
  readonly accessToken: Readonly<Record<string, unknown>>;
};

/** What one Action said. */
export type Verdict = {
  /** Why the person may not sign in, or null. */
  readonly denied: string | null;
  readonly demands: readonly Demand[];
  readonly multifactor: Multifactor | null;
  readonly claims: CustomClaims;
};

/** A factor that was proved, and when. */
export type Confirmation = { readonly type: FactorType; readonly at: number };

/** An enrollment in the middle of a sign-in, begun and not confirmed. */
export type Enrolling = {
  readonly kind: 'otp' | 'push' | 'sms' | 'voice' | 'email';
  readonly authenticatorId: string;
  /** The phone number or address a code went to, masked; empty for others. */
  readonly target: string;
  /** What a phone scans for push; for an app it is made from its seed. */
  readonly barcodeUri: string | null;
  readonly oobCode: string | null;
  /** The recovery code that came along, by its id. */
  readonly recoveryCodeId: string | null;
};

export type Progress = Verdict & {
  readonly actionsRun: number;
  readonly demandsMade: number;
  /** In this sign-in, the first one first. */
  readonly confirmed: readonly Confirmation[];
  /** In the session it began in. */
  readonly confirmedBefore: readonly Confirmation[];
  /** The person has agreed to what the application asks for. */
  readonly consented: boolean;
  readonly enrolling: Enrolling | null;
  /** The digest of the enrollment ticket that it began with, in place of an application's request. */
  readonly ticket: string | null;
};

export const noProgress: Progress = {
  actionsRun: 0,
  denied: null,
  demands: [],
  demandsMade: 0,
  multifactor: null,
  claims: { idToken: {}, accessToken: {} },
  confirmed: [],
  confirmedBefore: [],
  consented: false,
  enrolling: null,
  ticket: null,
};

/** "Actions … can only execute four of the following commands per user flow" (Auth0, "Customize MFA Selection"). */
const mostDemands = 4;

/**
 * Adds what the next Action said.
 *
 * A later `multifactor.enable` or claim of the same name replaces an earlier one. A fifth demand is
 * "an authentication error"; its text is assumed.
 */
export function addVerdict(progress: Progress, verdict: Verdict): Progress {
  const demandsMade = progress.demandsMade + verdict.demands.length;
  const tooMany =
    demandsMade > mostDemands ? `Actions may ask for at most ${mostDemands} challenges` : null;
  return {
    ...progress,
    actionsRun: progress.actionsRun + 1,
    denied: verdict.denied ?? tooMany,
    demands: [...progress.demands, ...verdict.demands],
    demandsMade,
    multifactor: verdict.multifactor ?? progress.multifactor,
    claims: {
      idToken: { ...progress.claims.idToken, ...verdict.claims.idToken },
      accessToken: { ...progress.claims.accessToken, ...verdict.claims.accessToken },
    },
  };
}

/** Adds a factor that the person has proved, and takes away the demand that is met with it. */
export function addConfirmation(
  progress: Progress,
  met: Demand | null,
  confirmation: Confirmation,
): Progress {
  return {
    ...progress,
    confirmed: [...progress.confirmed, confirmation],
    demands: progress.demands.filter((demand) => demand !== met),
  };
}
