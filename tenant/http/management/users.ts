// /api/v2/users: who has an account.
import { isEnrolled } from '#tenant/domain/authenticators/isEnrolled.ts';
import { findPersonByEmail, listPeople, type Person } from '#tenant/domain/people/people.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { BadRequest } from '#tenant/http/respond.ts';
import { respondPaged } from './paging.ts';
import { forPerson } from './personInPath.ts';

/**
 * `GET /api/v2/users`: everybody, or with `q=email:"ada@example.com"` those who have the address.
 *
 * @throws BadRequest for a query that this tenant does not know: of Lucene it has this one word
 * @see Auth0, Management API, "List or Search Users"
 */
export const listUsers = (c: TenantContext): Response =>
  respondPaged(
    c,
    'users',
    peopleFor(c, c.req.query('q')).map((person) => userOf(c, person)),
  );

/** `GET /api/v2/users/{id}` */
export const showUser = forPerson((c, person) => c.json(userOf(c, person)));

function peopleFor(c: TenantContext, q: string | undefined): readonly Person[] {
  const { tenant } = c.var;
  if (!q) return listPeople(tenant);
  const [, quoted, bare] = /^email(?:\.raw)?:(?:"([^"]+)"|([^"\s*]+))$/.exec(q) ?? [];
  const email = quoted ?? bare;
  if (!email) throw new BadRequest('q: this tenant knows email:"ada@example.com" only');
  const person = findPersonByEmail(tenant, email);
  return person ? [person] : [];
}

/**
 * `{"user_id":"auth0|5f7c…","email":"ada@example.com","email_verified":true,…}`
 *
 * Field names as recorded by go-auth0. `multifactor` is there for people who are enrolled.
 */
function userOf(c: TenantContext, person: Person) {
  const { userId, email, emailVerified, createdAt } = person;
  const at = new Date(createdAt * 1000).toISOString();
  return {
    user_id: userId,
    email,
    email_verified: emailVerified,
    name: email,
    nickname: email.split('@')[0],
    created_at: at,
    updated_at: at,
    identities: [
      {
        connection: 'Username-Password-Authentication',
        user_id: userId.replace(/^auth0\|/, ''),
        provider: 'auth0',
        isSocial: false,
      },
    ],
    ...(isEnrolled(c.var.tenant, person) && { multifactor: ['guardian'] }),
  };
}
