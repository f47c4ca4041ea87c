// What every rule of the tenant works on: its memory, its clock, its names and its keys.
import type { Clock } from './clock.ts';
import type { KeyRing } from './oauth/keyRing.ts';
import type { Store } from './store.ts';

export type TenantState = {
  readonly store: Store;
  readonly clock: Clock;
  readonly keys: KeyRing;
  /** Seals what the tenant hands to browsers; never leaves it. */
  readonly secret: string;
  /** How much work it is to check a password: scrypt's N is two to this power. */
  readonly passwordCost: number;
  /** Where the tenant is: `http://localhost:4400`. A tenant on a free port learns it late. */
  origin(): string;
};

/** The issuer of its tokens: the origin and a slash (Auth0, "Get Access Tokens"). */
export const issuerOf = (tenant: TenantState): string => `${tenant.origin()}/`;

/**
 * The audience that opens the MFA API.
 *
 * @see Auth0, "Manage Authentication Factors with Authentication API": `https://{yourDomain}/mfa/`, with the slash
 */
export const mfaAudienceOf = (tenant: TenantState): string => `${tenant.origin()}/mfa/`;

/** The audience that opens the Management API (Auth0, "Management API Access Tokens"). */
export const managementAudienceOf = (tenant: TenantState): string => `${tenant.origin()}/api/v2/`;

/** The audience that `openid` adds to an access token (Auth0, "Get Access Tokens"). */
export const userinfoAudienceOf = (tenant: TenantState): string => `${tenant.origin()}/userinfo`;
