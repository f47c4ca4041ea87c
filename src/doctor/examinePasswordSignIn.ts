// A page that asks for the password itself: whether it may, and that it had better not.

import type { Setup } from './examine.ts';
import { type Finding, risky, unseen, wrong } from './finding.ts';
import type { Lookout } from './lookout.ts';

const toGrants =
  'Dashboard > Applications > your application > Settings > Advanced Settings > Grant Types';

/**
 * Names nobody: without a username the tenant says no more than whether the grant is on.
 *
 * @see RFC 9700, 2.4: the resource owner password credentials grant "MUST NOT be used"
 */
export async function examinePasswordSignIn(
  { clientId, signIn, realm }: Setup,
  lookout: Lookout,
): Promise<readonly Finding[]> {
  if (signIn !== 'password') return [];
  const grant = realm
    ? { grant_type: 'http://auth0.com/oauth/grant-type/password-realm', realm }
    : { grant_type: 'password' };
  const seen = await lookout.ask({
    method: 'POST',
    path: '/oauth/token',
    form: { client_id: clientId, ...grant },
  });
  if (seen.at !== 'answered') return [unseen('password sign-in', 'There was no answer')];
  if (/"unauthorized_client"/.test(seen.text)) {
    return [
      wrong(
        'password sign-in',
        'The application may not use the password grant, so nobody can sign in on the page',
        `Better leave signIn out of the settings of the page. Otherwise turn "Password" on in ${toGrants}.`,
      ),
    ];
  }
  return [
    risky(
      'password sign-in',
      'The page asks for passwords itself, which RFC 9700, section 2.4, forbids: the page and all that it loads could see them',
      'Leave signIn out of the settings of the page, unless the app around it signs people in this way anyhow (docs/password-sign-in.md).',
    ),
  ];
}
