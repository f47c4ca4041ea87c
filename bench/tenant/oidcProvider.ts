// node bench/tenant/oidcProvider.ts 5000 50: oidc-provider with the same tokens as ours, to be measured against; it tells on its output its codes and refresh tokens.

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import type { Given } from './scenarios.ts';

const api = 'urn:bench:api';
const redirectUri = 'http://localhost:5173/callback';
const scope = 'openid profile email offline_access';
const verifier = 'v'.repeat(43);
const accountId = 'auth0|0123456789abcdef01234567';

/**
 * All it keeps, in memory: quicker than anything that survives the process. Its own store for
 * development forgets all but the newest thousand things, and fifty clients have more.
 */
class Memory {
  static readonly all = new Map<string, Record<string, unknown>>();
  readonly #kind: string;
  constructor(kind: string) {
    this.#kind = kind;
  }
  #key = (id: string) => `${this.#kind}:${id}`;
  async upsert(id: string, payload: Record<string, unknown>) {
    Memory.all.set(this.#key(id), payload);
  }
  async find(id: string) {
    return Memory.all.get(this.#key(id));
  }
  async consume(id: string) {
    const found = Memory.all.get(this.#key(id));
    if (found) found.consumed = Math.floor(Date.now() / 1000);
  }
  async destroy(id: string) {
    Memory.all.delete(this.#key(id));
  }
  async revokeByGrantId() {}
}

const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
const machine = { client_id: 'machine', client_secret: 'a secret of the machine' };
const server = createServer();
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const provider = new Provider(origin, {
  adapter: Memory,
  jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
  clients: [
    {
      client_id: 'page',
      token_endpoint_auth_method: 'none',
      redirect_uris: [redirectUri],
      grant_types: ['authorization_code', 'refresh_token'],
    },
    {
      ...machine,
      token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: [],
      response_types: [],
      grant_types: ['client_credentials'],
    },
  ],
  claims: { email: ['email', 'email_verified'], profile: ['name', 'nickname'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['a key of the cookies'] },
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => api,
      getResourceServerInfo: () => ({
        scope: 'read',
        audience: api,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
      useGrantedResource: () => true,
    },
  },
  findAccount: (_: unknown, id: string) => ({
    accountId: id,
    claims: () => ({ sub: id, email: 'ada@example.com', email_verified: true, name: 'Ada' }),
  }),
  rotateRefreshToken: true,
  ttl: {
    AccessToken: 3600,
    AuthorizationCode: 600,
    ClientCredentials: 3600,
    Grant: 86_400,
    IdToken: 3600,
    RefreshToken: 86_400,
  },
});
server.on('request', provider.callback());

const client = await provider.Client.find('page');
const grant = new provider.Grant({ accountId, clientId: 'page' });
grant.addOIDCScope(scope);
grant.addResourceScope(api, 'read');
const common = { accountId, client, grantId: await grant.save(), scope, resource: api };
const now = Math.floor(Date.now() / 1000);
const newRefreshToken = () =>
  new provider.RefreshToken({ ...common, authTime: now, gty: 'authorization_code' }).save();
const newCode = () =>
  new provider.AuthorizationCode({
    ...common,
    authTime: now,
    redirectUri,
    codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
    codeChallengeMethod: 'S256',
  }).save();
const times = <Made>(count: number, make: () => Promise<Made>) =>
  Promise.all(Array.from({ length: count }, make));

const given: Given = {
  origin,
  tokenPath: '/token',
  discoveryPath: '/.well-known/openid-configuration',
  clientId: 'page',
  redirectUri,
  verifier,
  machine: { ...machine, resource: api, scope: 'read' },
  refreshTokens: await times(Number(process.argv[3]), newRefreshToken),
  accessTokens: [],
  codes: await times(Number(process.argv[2]), newCode),
};
console.log(JSON.stringify(given));
