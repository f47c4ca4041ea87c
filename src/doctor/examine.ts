// The setup doctor: asks a tenant what anybody may ask, and says what is wrong with its settings.
import { examineAuthorization } from './examineAuthorization.ts';
import { examineClock, examineDiscovery } from './examineDiscovery.ts';
import { examineMfaApi } from './examineMfaApi.ts';
import { examinePasswordSignIn } from './examinePasswordSignIn.ts';
import { examinePermissions } from './examinePermissions.ts';
import { examineTokenEndpoint } from './examineTokenEndpoint.ts';
import type { Finding } from './finding.ts';
import type { Lookout } from './lookout.ts';

/** The settings of a page, as `/config.json` gives them. */
export type Setup = {
  /** For example `'https://example.eu.auth0.com'`; no slash at the end. */
  readonly origin: string;
  readonly clientId: string;
  /** For example `'https://example.eu.auth0.com/mfa/'`. */
  readonly mfaAudience: string;
  /** For example `'https://account.example.com/callback'`. */
  readonly redirectUri: string;
  /** `'password'` where the page asks for it itself. */
  readonly signIn?: 'hosted' | 'password';
  readonly realm?: string | undefined;
};

export type Patient = {
  readonly setup: Setup;
  /** What a confirmation was granted; null before there was one. */
  readonly grantedScopes: ReadonlySet<string> | null;
};

/**
 * Looks at a tenant from outside, with requests that change nothing and carry nothing real.
 *
 * @param lookout what can be seen from here: a page sees less than a program
 * @returns one finding for each subject that can be told, the wrong ones with what to change
 * @throws never
 */
export async function examine(patient: Patient, lookout: Lookout): Promise<readonly Finding[]> {
  const { setup, grantedScopes } = patient;
  const discovery = await lookout.ask({ method: 'GET', path: '/.well-known/openid-configuration' });
  const address = examineDiscovery(setup, discovery);
  // Without an answer there is nothing else to see.
  if (discovery.at === 'unreachable') return [address];
  const [authorization, token, api, password] = await Promise.all([
    examineAuthorization(setup, lookout),
    examineTokenEndpoint(setup, lookout),
    examineMfaApi(lookout),
    examinePasswordSignIn(setup, lookout),
  ]);
  return [
    address,
    ...authorization,
    ...token,
    ...api,
    ...password,
    examineClock(discovery, lookout.nowMs()),
    examinePermissions(grantedScopes),
  ];
}
