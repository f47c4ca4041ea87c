// Switches for a tenant that is broken or hostile, so that clients can prove that they notice.
import { flag } from './switchKinds.ts';

const evil = (says: string) => flag(false, says, 'made for tests: no honest tenant does this');

export const evilSwitches = {
  'evil.accessToken': evil('the signature of the access token is wrong: it opens nothing'),
  'evil.alg': evil('the ID token is signed by HS256 with the text of the public key'),
  'evil.algNone': evil('the ID token is not signed: `alg` is `none`'),
  'evil.aud': evil('`aud` of the ID token is another client'),
  'evil.callbackIss': evil('answers of `/authorize` carry the `iss` of somebody else'),
  'evil.discoveryIssuer': evil('discovery names the issuer of somebody else'),
  'evil.exp': evil('the ID token expired an hour before it was issued'),
  'evil.iat': evil('the ID token has no `iat`'),
  'evil.iss': evil('`iss` of the ID token is somebody else'),
  'evil.kid': evil('`kid` of the ID token names a key that is not in the JWKS'),
  'evil.nonce': evil('`nonce` of the ID token is another one'),
  'evil.scope': evil('`scope` of a token answer claims more than was granted'),
  'evil.signature': evil('the signature of the ID token is wrong'),
  'evil.state': evil('answers of `/authorize` carry another `state`'),
  'evil.sub': evil('the ID token has no `sub`'),
  'evil.tokenType': evil('`token_type` is one that nobody knows'),
  'evil.userinfoSub': evil('`/userinfo` tells of another `sub`'),
} as const;
