// What an application asked for at /authorize, after it was checked.

/** How the answer reaches the application. */
export const responseModes = ['query', 'fragment', 'form_post', 'web_message'] as const;

export type AuthorizationRequest = {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly responseMode: (typeof responseModes)[number];
  readonly audience: string | null;
  readonly scopes: readonly string[];
  readonly state: string | null;
  readonly nonce: string | null;
  readonly codeChallenge: string;
  readonly loginHint: string | null;
  /** `acr_values` named the multi-factor policy. */
  readonly asksForMfa: boolean;
  /** `prompt=login` or `max_age` was used: the ID token tells when the person signed in. */
  readonly asksForAuthTime: boolean;
  /** With `none` nobody may be asked anything, with `consent` they must be. */
  readonly prompts: readonly string[];
  /** Everything it sent, for Actions to read. */
  readonly parameters: Readonly<Record<string, string>>;
};
