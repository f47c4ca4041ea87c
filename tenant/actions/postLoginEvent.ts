// What an Action is told about a sign-in: Auth0's `event` object, as far as this tenant knows the facts.
import { authenticatorsOf } from '#tenant/domain/authenticators/authenticators.ts';
import { findClient } from '#tenant/domain/oauth/clients.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { enrolledFactorsOf } from '#tenant/domain/signIn/factors.ts';
import type { Confirmation } from '#tenant/domain/signIn/progress.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';

export type PostLoginEvent = ReturnType<typeof createPostLoginEvent>;

/** What is asked for, whatever the way it came. */
export type Occasion = {
  readonly person: Person;
  readonly clientId: string;
  readonly audience: string | null;
  readonly scopes: readonly string[];
  readonly protocol: 'oidc-basic-profile' | 'oauth2-refresh-token' | 'oauth2-password';
  /** When the person typed their password, in seconds. */
  readonly authenticatedAt: number;
  readonly confirmed: readonly Confirmation[];
  readonly sid: string | null;
  /** For a sign-in in a browser. */
  readonly transactionId: string | null;
  /** What `/authorize` was given. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly request: RequestFacts;
};

export type RequestFacts = {
  readonly method: string;
  readonly ip: string;
  readonly hostname: string;
  readonly userAgent: string | undefined;
  readonly language: string | undefined;
  /** The fields of a token request, without its secrets. */
  readonly body: Readonly<Record<string, string>>;
};

/**
 * Makes the `event` for one Action: a copy of its own, so that what it changes there changes nothing.
 *
 * @see Auth0, "Event Object" of the post-login trigger
 */
export function createPostLoginEvent(tenant: TenantState, occasion: Occasion) {
  const { person, parameters, request } = occasion;
  const words = (name: string) => (parameters[name] ?? '').split(' ').filter(Boolean);
  const given = (name: string) => parameters[name] || undefined;
  const enrolled = enrolledFactorsOf(tenant, person);
  return structuredClone({
    authentication: {
      methods: [
        { name: 'pwd', timestamp: isoTime(occasion.authenticatedAt) },
        ...occasion.confirmed.map(({ type, at }) => ({
          name: 'mfa',
          timestamp: isoTime(at),
          type,
        })),
      ],
    },
    authorization: { roles: [] as string[] },
    client: {
      client_id: occasion.clientId,
      name: findClient(tenant.store, occasion.clientId)?.name ?? '',
      metadata: {} as Record<string, string>,
    },
    connection: {
      id: 'con_local',
      name: 'Username-Password-Authentication',
      strategy: 'auth0',
      metadata: {} as Record<string, string>,
    },
    request: {
      ip: request.ip,
      method: request.method,
      hostname: request.hostname,
      query: parameters,
      body: request.body,
      geoip: {} as Record<string, string>,
      user_agent: request.userAgent,
      language: request.language,
    },
    resource_server:
      occasion.audience === null ? undefined : { identifier: occasion.audience as string },
    secrets: {} as Record<string, string>,
    session: occasion.sid === null ? undefined : { id: occasion.sid as string },
    tenant: { id: 'local' },
    transaction: {
      id: occasion.transactionId ?? undefined,
      acr_values: words('acr_values'),
      login_hint: given('login_hint'),
      prompt: words('prompt'),
      protocol: occasion.protocol,
      redirect_uri: given('redirect_uri'),
      requested_scopes: [...occasion.scopes],
      response_mode: given('response_mode'),
      response_type: words('response_type'),
      state: given('state'),
      ui_locales: words('ui_locales'),
      metadata: {} as Record<string, string>,
    },
    user: {
      user_id: person.userId,
      email: person.email,
      email_verified: person.emailVerified,
      name: person.email,
      nickname: person.email.split('@')[0],
      app_metadata: {} as Record<string, unknown>,
      user_metadata: {} as Record<string, unknown>,
      identities: [
        {
          connection: 'Username-Password-Authentication',
          isSocial: false,
          provider: 'auth0',
          user_id: person.userId.split('|')[1],
        },
      ],
      enrolledFactors: enrolled.map((type) => ({ type })),
      multifactor: hasEnrolled(tenant, person) ? ['guardian'] : [],
    },
  });
}

/** "List of multi-factor authentication (MFA) providers with which the user is enrolled": all of these are Guardian's. */
const hasEnrolled = (tenant: TenantState, person: Person) =>
  authenticatorsOf(tenant, person).some(({ active, fromProfile }) => active && !fromProfile);

const isoTime = (seconds: number) => new Date(seconds * 1000).toISOString();
