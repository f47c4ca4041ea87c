// Shows what is read from a token that a host hands in, and that its word makes no token live longer.
import { expect, test } from 'vitest';
import { readHostToken } from './hostToken.ts';

const now = 1_790_000_000_000;
const jwt = (claims: object) => `e30.${btoa(JSON.stringify(claims))}.sig`;

test('a token alone is enough: what it says of itself decides what is offered', () => {
  const token = jwt({ sub: 'auth0|ada', scope: 'read:authenticators', exp: now / 1000 + 300 });
  const grant = readHostToken(token, now);
  expect(grant).toMatchObject({ accessToken: token, expiresInSeconds: 300 });
  expect(grant?.person.sub).toBe('auth0|ada');
  expect([...(grant?.scopes ?? [])]).toEqual(['read:authenticators']);
});

test('a token that says nothing lives ten minutes, and so does one of a host that says more', () => {
  expect(readHostToken('opaque', now)?.expiresInSeconds).toBe(600);
  expect(readHostToken({ accessToken: 'opaque', expiresIn: 86_400 }, now)?.expiresInSeconds).toBe(
    600,
  );
});

test.for([null, undefined, '', 7, {}, { accessToken: 7 }])('%s is no token', (given) => {
  expect(readHostToken(given, now)).toBeNull();
});

test('TL-14: a token that says it is for another API is not taken, and so is never sent', () => {
  const mfa = 'https://example.eu.auth0.com/mfa/';
  const userInfo = 'https://example.eu.auth0.com/userinfo';
  for (const aud of ['https://api.shop.example', ['https://api.shop.example', userInfo], 7, []]) {
    expect([aud, readHostToken(jwt({ aud }), now)]).toEqual([aud, null]);
  }
  for (const aud of [mfa, [mfa], [mfa, userInfo], [userInfo, mfa], undefined]) {
    expect(readHostToken(jwt({ aud }), now)).not.toBeNull();
  }
});
