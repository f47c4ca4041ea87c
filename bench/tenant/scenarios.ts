// What the clients of a server ask for, over and over.

import { TOTP } from 'otpauth';
import type { Answer, Connection } from './connection.ts';

/** What a server was given beforehand, and what it is called by. */
export type Given = {
  readonly origin: string;
  readonly tokenPath: string;
  readonly discoveryPath: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly verifier: string;
  /** A client with a secret, and what it may ask for. */
  readonly machine: Readonly<Record<string, string>>;
  /** One for each connection. */
  readonly refreshTokens: readonly string[];
  readonly accessTokens: readonly string[];
  /** Each is good once. */
  readonly codes: readonly string[];
};

export type ScenarioName = keyof typeof scenarios;

/** One turn of one connection. */
type Turn = () => Promise<void>;

type Scenario = (connection: Connection, given: Given, at: number) => Turn;

/** @throws with the answer, when it is not the one that is wanted */
function want(status: number, answer: Answer): Answer {
  if (answer.status === status) return answer;
  throw new Error(`${answer.status} ${answer.text.slice(0, 200)}`);
}

const discovery: Scenario =
  (connection, { discoveryPath }) =>
  async () => {
    want(200, await connection.get(discoveryPath));
  };

/** A refresh token is exchanged for an access token, an ID token and the next refresh token. */
const refresh: Scenario = (connection, { tokenPath, clientId, refreshTokens }, at) => {
  let token = refreshTokens[at] ?? '';
  return async () => {
    const form = { grant_type: 'refresh_token', client_id: clientId, refresh_token: token };
    const { text } = want(200, await connection.post(tokenPath, form));
    const { access_token, id_token, refresh_token } = JSON.parse(text);
    if (!access_token || !id_token || refresh_token === token)
      throw new Error(`No tokens: ${text}`);
    token = refresh_token;
  };
};

/** A code that was made before is exchanged for an access token and an ID token. */
const code: Scenario = (connection, { tokenPath, clientId, redirectUri, verifier, codes }, at) => {
  let next = at;
  return async () => {
    const form = {
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      code: codes[next] ?? '',
    };
    next += connections;
    want(200, await connection.post(tokenPath, form));
  };
};

/** A machine gets an access token. */
const machine: Scenario =
  (connection, { tokenPath, machine: credentials }) =>
  async () => {
    const form = { grant_type: 'client_credentials', ...credentials };
    want(200, await connection.post(tokenPath, form));
  };

const bearer = ({ accessTokens }: Given, at: number) => ({
  authorization: `Bearer ${accessTokens[at]}`,
});

const list: Scenario = (connection, given, at) => {
  const headers = bearer(given, at);
  return async () => {
    want(200, await connection.get('/mfa/authenticators', headers));
  };
};

/** An authenticator app is added, confirmed with its first code, and removed. */
const enrollAndRemove: Scenario = (connection, given, at) => {
  const headers = bearer(given, at);
  return async () => {
    const wanted = { authenticator_types: ['otp'] };
    const begun = want(200, await connection.send('POST', '/mfa/associate', wanted, headers));
    const { secret } = JSON.parse(begun.text);
    const form = {
      grant_type: 'http://auth0.com/oauth/grant-type/mfa-otp',
      client_id: given.clientId,
      mfa_token: given.accessTokens[at] ?? '',
      otp: new TOTP({ secret }).generate(),
    };
    want(200, await connection.post(given.tokenPath, form));
    const rows: { id: string; authenticator_type: string }[] = JSON.parse(
      want(200, await connection.get('/mfa/authenticators', headers)).text,
    );
    const id = rows.findLast((row) => row.authenticator_type === 'otp')?.id ?? '';
    const path = `/mfa/authenticators/${encodeURIComponent(id)}`;
    want(204, await connection.send('DELETE', path, undefined, headers));
  };
};

export const scenarios = { discovery, code, refresh, machine, list, enrollAndRemove } as const;

export const connections = 50;
