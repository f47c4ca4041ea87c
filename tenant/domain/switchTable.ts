// Every switch of the tenant, in one table: its default, what it may be, what it says, and how sure the default is.

type Range = { readonly least: number; readonly most: number };

/** What a switch may be: true or false; a list of scopes or null; a whole number; one of these words. */
export type Allowed = 'flag' | 'scopes' | Range | readonly unknown[];

export const isRange = (allowed: Allowed): allowed is Range =>
  typeof allowed === 'object' && 'least' in allowed;

type Switch<Value, Allowed> = {
  readonly value: Value;
  readonly allowed: Allowed;
  readonly says: string;
  /** "documented", "observed" or "assumed", and where. */
  readonly source: string;
};

export type SwitchValue<Entry> =
  Entry extends Switch<unknown, infer Allowed>
    ? Allowed extends 'flag'
      ? boolean
      : Allowed extends 'scopes'
        ? readonly string[] | null
        : Allowed extends Range
          ? number
          : Allowed extends readonly (infer Choice)[]
            ? Choice
            : never
    : never;

const flag = (value: boolean, says: string, source: string): Switch<boolean, 'flag'> => ({
  value,
  allowed: 'flag',
  says,
  source,
});

/** The first choice is the default. */
const choice = <const Choice extends string>(
  allowed: readonly [Choice, ...Choice[]],
  says: string,
  source: string,
): Switch<Choice, readonly Choice[]> => ({ value: allowed[0], allowed, says, source });

export const switchTable = {
  allowUnchallengedMfaApiAccess: flag(
    false,
    'a person with factors gets and uses a `/mfa/` token without a challenge',
    "documented: Auth0's migration, off since 2024-06-17",
  ),
  audAsString: flag(
    false,
    '`aud` of the `/mfa/` token is one string, not a list with `/userinfo`',
    'assumed from Auth0, "Get Access Tokens"',
  ),
  cascade: choice(
    ['pairs', 'none', 'more'],
    '`pairs`: a removal takes both of a pair. `none`: only the one named. `more`: the pair and the removable authenticator enrolled next',
    'documented: Auth0, "Manage Authentication Factors with Authentication API", Delete authenticators',
  ),
  grantedScopes: {
    value: null,
    allowed: 'scopes',
    says: 'a list: no other scope is ever granted',
    source: 'from OAuth: less may be granted than was asked (RFC 6749, 3.3)',
  },
  insufficientScopeAs: choice(
    ['insufficient_scope', 'invalid_grant'],
    '403 `insufficient_scope`; or `invalid_grant`, the 401 of a wrong token',
    'assumed',
  ),
  mfaPolicy: choice(
    ['never', 'always'],
    '`always`: sign-ins for other audiences are challenged too',
    'documented, both ways: Auth0, "Enable Multi-Factor Authentication"',
  ),
  refusedDeleteAs: choice(
    ['access_denied', 'not_found', 'no_effect'],
    'refusing to remove a profile email or recovery code: 403; `not_found`: 404; `no_effect`: 204 and nothing done',
    'assumed: the sources give no status',
  ),
  typeField: flag(
    false,
    'rows carry the newer `type` field',
    "observed in Auth0's SDK tests; feature-flagged",
  ),
} as const satisfies Readonly<Record<string, Switch<unknown, Allowed>>>;
