// How a host hands in the token, when it signs people in by itself.

/** A token for the MFA audience, with whatever else the host knows of it. */
export type HostToken = {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn?: number;
  /** For example `'enroll read:authenticators remove:authenticators'`. */
  readonly scope?: string;
  /** The claims of the id_token: tell whose token it is, and their profile's email from others. */
  readonly user?: {
    readonly sub?: string;
    readonly email?: string;
    readonly email_verified?: boolean;
    readonly amr?: readonly string[];
  };
};

export type HandedToken = HostToken | string | null | undefined;

// biome-ignore lint/suspicious/noConfusingVoidType: a host may well hand in a function that returns nothing
type ConfirmAnswer = HandedToken | void;

export type TokenSource = {
  /** A token that the host holds already. Called when the page opens: it must not ask the person for anything. */
  readonly getToken?: (() => Promise<HandedToken>) | undefined;
  /** Asks the person. Called by their click. What it gives is the token; if nothing, `getToken` is asked. */
  readonly confirm?: ((asked: { readonly fresh: boolean }) => Promise<ConfirmAnswer>) | undefined;
};
