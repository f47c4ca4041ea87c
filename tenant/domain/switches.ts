// Where Auth0's behavior is unknown or varies between tenants, a switch says which way this one goes.
import { readSetting, writeSetting } from './settings.ts';
import type { Store } from './store.ts';

export type Switches = {
  readonly allowUnchallengedMfaApiAccess: boolean;
  readonly audAsString: boolean;
  readonly cascade: 'pairs' | 'none' | 'more';
  readonly grantedScopes: readonly string[] | null;
  readonly insufficientScopeAs: 'insufficient_scope' | 'invalid_grant';
  readonly mfaPolicy: 'never' | 'always';
  readonly refusedDeleteAs: 'access_denied' | 'not_found' | 'no_effect';
  readonly typeField: boolean;
};

/**
 * The switches as a new tenant has them.
 *
 * | switch | default | what it says | source of the default |
 * |---|---|---|---|
 * | `allowUnchallengedMfaApiAccess` | `false` | a person with factors gets and uses a token for `/mfa/` without a challenge | Auth0 migration "Allow unchallenged MFA API access", off since 2024-06-17 |
 * | `audAsString` | `false` | `aud` of the `/mfa/` token is one string, not a list with `/userinfo` | assumed from Auth0, "Get Access Tokens" |
 * | `cascade` | `'pairs'` | `pairs`: a removal takes both of a pair; `none`: only the one named; `more`: the pair and the next removable authenticator of that person | Auth0, "Manage Authentication Factors with Authentication API", Delete authenticators |
 * | `grantedScopes` | `null` | a list: no other scope is ever granted | a tenant may grant less than was asked |
 * | `insufficientScopeAs` | `'insufficient_scope'` | 403 `insufficient_scope`, or the 401 of a wrong token | assumed |
 * | `mfaPolicy` | `'never'` | `always`: sign-ins for other audiences are challenged too, if the person has a factor | Auth0, "Enable Multi-Factor Authentication" |
 * | `refusedDeleteAs` | `'access_denied'` | 403, or 404 as if it were unknown, or 204 with nothing done | assumed; the sources give no status |
 * | `typeField` | `false` | rows carry the newer `type` field | observed in Auth0's SDK tests; feature-flagged |
 */
export const defaultSwitches: Switches = {
  allowUnchallengedMfaApiAccess: false,
  audAsString: false,
  cascade: 'pairs',
  grantedScopes: null,
  insufficientScopeAs: 'insufficient_scope',
  mfaPolicy: 'never',
  refusedDeleteAs: 'access_denied',
  typeField: false,
};

/** Reads the switches as they stand; a switch that was never moved has its default. */
export function readSwitches(store: Store): Switches {
  return { ...defaultSwitches, ...JSON.parse(readSetting(store, 'switches') ?? '{}') };
}

/** Moves some switches and leaves the others. */
export function writeSwitches(store: Store, changes: Partial<Switches>): Switches {
  const switches = { ...readSwitches(store), ...changes };
  writeSetting(store, 'switches', JSON.stringify(switches));
  return switches;
}

/** Moves every switch back to its default. */
export function resetSwitches(store: Store): void {
  writeSetting(store, 'switches', '{}');
}
