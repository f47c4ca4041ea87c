// The part of oidc-provider that the bench uses; the package brings no types.

declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  type Saved = { save(): Promise<string> };

  export class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
    readonly Client: { find(id: string): Promise<object> };
    readonly Grant: new (
      of: object,
    ) => Saved & {
      addOIDCScope(scope: string): void;
      addResourceScope(resource: string, scope: string): void;
    };
    readonly RefreshToken: new (
      of: object,
    ) => Saved;
    readonly AuthorizationCode: new (
      of: object,
    ) => Saved;
  }
}
