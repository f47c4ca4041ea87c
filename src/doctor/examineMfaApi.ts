// Is the MFA API there, and may the page call it.
import { type Finding, good, unseen, wrong } from './finding.ts';
import type { Lookout } from './lookout.ts';

const headers = { authorization: 'Bearer doctor' };

export async function examineMfaApi(lookout: Lookout): Promise<readonly Finding[]> {
  const [seen, mayCall] = await Promise.all([
    lookout.ask({ method: 'GET', path: '/mfa/authenticators', headers }),
    lookout.mayCall({ method: 'DELETE', path: '/mfa/authenticators/doctor', headers }),
  ]);
  const isThere = seen.at === 'answered' && seen.status === 401;
  return [
    isThere
      ? good('MFA API', 'The MFA API is there')
      : seen.at === 'answered'
        ? wrong(
            'MFA API',
            `The MFA API answers with the status ${seen.status}, not with 401`,
            'Look whether the domain is right, and whether a proxy stands in between.',
          )
        : unseen('MFA API', "Its answer can't be seen from here"),
    mayCall === null
      ? unseen('MFA API from the page', "Can't be told from here")
      : mayCall
        ? good('MFA API from the page', 'The page may call the MFA API')
        : wrong(
            'MFA API from the page',
            'The page may not call the MFA API',
            "Add the page's origin in Dashboard > Applications > your application > Settings > Allowed Web Origins and Allowed Origins (CORS).",
          ),
  ];
}
