// What an Action may say about a sign-in: Auth0's `api` object, and the verdict that comes of it.
import { type FactorType, factorTypes } from '#tenant/domain/authenticators/factorType.ts';
import type {
  CustomClaims,
  Demand,
  Multifactor,
  Verdict,
  WantedFactor,
} from '#tenant/domain/signIn/progress.ts';

type Factor = {
  readonly type: string;
  readonly options?: { readonly otpFallback?: boolean; readonly preferredMethod?: string };
};

type MoreFactors = { readonly additionalFactors?: readonly Factor[] };

export type PostLoginApi = {
  readonly access: { deny(reason: string): PostLoginApi };
  readonly accessToken: { setCustomClaim(name: string, value: unknown): PostLoginApi };
  readonly idToken: { setCustomClaim(name: string, value: unknown): PostLoginApi };
  readonly authentication: {
    challengeWith(factor: Factor, more?: MoreFactors): PostLoginApi;
    challengeWithAny(factors: readonly Factor[]): PostLoginApi;
    enrollWith(factor: Factor, more?: MoreFactors): PostLoginApi;
    enrollWithAny(factors: readonly Factor[]): PostLoginApi;
  };
  readonly multifactor: {
    enable(provider: string, options?: { readonly allowRememberBrowser?: boolean }): PostLoginApi;
  };
};

const providers = ['any', 'none', 'guardian', 'google-authenticator'] as const;

/** What the tenant itself says in tokens: "restricted claims", which are ignored (Auth0, "Create Custom Claims"). */
const restrictedClaims = new Set(
  'acr act active amr at_hash ath attest aud auth_time authorization_details azp c_hash client_id cnf cty dest entitlements events exp groups gty htm htu iat internalService iss jcard jku jti jwe jwk kid may_act mky nbf nonce object_id org_id org_name orig origid permissions roles rph s_hash sid sip_callid sip_cseq_num sip_date sip_from_tag sip_via_branch sub sub_jwk toe txn typ uuid vot vtm x5t#S256 scope'.split(
    ' ',
  ),
);

/**
 * Makes the `api` for one Action.
 *
 * A call that makes no sense throws, as it would fail in Auth0: the sign-in ends with it.
 *
 * @returns the object for the Action, and what it came to say
 * @see Auth0, "API Object" of the post-login trigger
 */
export function createPostLoginApi(): { api: PostLoginApi; verdict(): Verdict } {
  let denied: string | null = null;
  let multifactor: Multifactor | null = null;
  const demands: Demand[] = [];
  const claims: { [Token in keyof CustomClaims]: Record<string, unknown> } = {
    idToken: {},
    accessToken: {},
  };

  const setClaim = (token: keyof CustomClaims) => (name: string, value: unknown) => {
    if (!restrictedClaims.has(name)) claims[token][name] = structuredClone(value);
    return api;
  };
  const demand = (act: Demand['act'], factors: readonly Factor[], letsChoose: boolean) => {
    demands.push({ act, factors: factors.map(readFactor), letsChoose });
    return api;
  };
  const api: PostLoginApi = {
    access: {
      deny(reason) {
        denied = String(reason);
        return api;
      },
    },
    accessToken: { setCustomClaim: setClaim('accessToken') },
    idToken: { setCustomClaim: setClaim('idToken') },
    authentication: {
      challengeWith: (factor, more) => demand('challenge', [factor, ...additional(more)], false),
      challengeWithAny: (factors) => demand('challenge', factors, true),
      enrollWith: (factor, more) => demand('enroll', [factor, ...additional(more)], false),
      enrollWithAny: (factors) => demand('enroll', factors, true),
    },
    multifactor: {
      enable(name, options) {
        const provider = providers.find((each) => each === name);
        if (!provider) {
          throw new TypeError(
            `multifactor.enable: "${name}" is not one of ${providers.join(', ')} in this tenant`,
          );
        }
        multifactor = { provider, allowRememberBrowser: options?.allowRememberBrowser === true };
        return api;
      },
    },
  };
  return { api, verdict: () => ({ denied, demands, multifactor, claims }) };
}

const additional = (more: MoreFactors | undefined) => more?.additionalFactors ?? [];

function readFactor({ type, options }: Factor): WantedFactor {
  const known: FactorType | undefined = factorTypes.find((each) => each === type);
  if (!known) throw new TypeError(`"${type}" is no factor: use ${factorTypes.join(', ')}`);
  const preferred = options?.preferredMethod;
  return {
    type: known,
    otpFallback: options?.otpFallback !== false,
    channels: preferred === 'sms' ? ['sms'] : preferred === 'voice' ? ['voice'] : ['sms', 'voice'],
  };
}
