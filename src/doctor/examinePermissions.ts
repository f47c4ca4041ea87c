// Was all granted that the page asks for.
import { type Finding, good, unseen, wrong } from './finding.ts';

/** @see Auth0, "Manage Authentication Factors with Authentication API": the scopes of the MFA API */
const needed: ReadonlyMap<string, string> = new Map([
  ['read:authenticators', 'the list'],
  ['remove:authenticators', 'removing'],
  ['enroll', 'adding'],
]);

export function examinePermissions(granted: ReadonlySet<string> | null): Finding {
  if (!granted)
    return unseen(
      'permissions',
      "Seen only after a confirmation: open the page, and confirm it's you",
    );
  const missing = [...needed].filter(([scope]) => !granted.has(scope));
  if (missing.length === 0) return good('permissions', 'All three scopes were granted');
  const names = missing.map(([scope, what]) => `${scope} (${what})`).join(', ');
  return wrong(
    'permissions',
    `Not granted: ${names}`,
    'Look for an Action or a rule that removes scopes, and whether the application is a first-party one.',
  );
}
