// /_control/people: makes people for tests, and tells the truth about them.
import {
  authenticatorsOf,
  type Enrolled,
  enroll,
} from '#tenant/domain/authenticators/authenticators.ts';
import { usedOf } from '#tenant/domain/authenticators/limits.ts';
import { answerNewestPush } from '#tenant/domain/authenticators/pushEnrollment.ts';
import type { Decision } from '#tenant/domain/authenticators/pushes.ts';
import { wireRow } from '#tenant/domain/authenticators/wireRow.ts';
import { eventsOf } from '#tenant/domain/events.ts';
import { demoPassword } from '#tenant/domain/people/passwords.ts';
import {
  addPerson,
  findPersonByEmail,
  type Person,
  removePerson,
} from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { readJson } from '#tenant/http/parameters.ts';
import { BadRequest, respondError } from '#tenant/http/respond.ts';
import { isEmail, readEnrollment } from './enrollmentField.ts';
import { booleanField, choiceField, isFields, onlyFields, required, textField } from './fields.ts';

export async function createPerson(c: TenantContext): Promise<Response> {
  const { tenant } = c.var;
  const body = await readJson(c);
  onlyFields(body, ['email', 'password', 'emailVerified', 'authenticators']);
  const email = required(textField(body, 'email'), 'email');
  if (!isEmail(email)) throw new BadRequest('email: must be an address');
  if (findPersonByEmail(tenant, email)) throw new BadRequest(`email: ${email} exists already`);
  const password = textField(body, 'password') ?? demoPassword;
  const emailVerified = booleanField(body, 'emailVerified') ?? true;
  const wanted = body.authenticators ?? [];
  if (!Array.isArray(wanted)) throw new BadRequest('authenticators: must be a list');
  const enrollments = wanted.map((entry: unknown, index) => {
    const where = `authenticators[${index}]`;
    if (!isFields(entry)) throw new BadRequest(`${where}: must be an object`);
    return readEnrollment(entry, `${where}.`, email.toLowerCase());
  });

  return tenant.store.atomically(() => {
    const person = addPerson(tenant, { email, password, emailVerified });
    const enrolled = enrollments.flatMap((enrollment) => enroll(tenant, person, enrollment));
    const byProfile = authenticatorsOf(tenant, person).filter(({ fromProfile }) => fromProfile);
    const all = [...enrolled, ...byProfile.map((authenticator) => ({ authenticator }))];
    return c.json(
      {
        ...whoIs(person),
        password,
        authenticators: all.map((entry) => everythingAbout(c, entry, true)),
      },
      201,
    );
  });
}

export function showPerson(c: TenantContext): Response {
  const { tenant } = c.var;
  const person = personInPath(c);
  if (!person) return unknownPerson(c);
  const all = authenticatorsOf(tenant, person).map((authenticator) => ({ authenticator }));
  const pending = all.filter(({ authenticator }) => !authenticator.active);
  return c.json({
    ...whoIs(person),
    authenticators: all.map((entry) => everythingAbout(c, entry, false)),
    pendingEnrollments: pending.map((entry) => everythingAbout(c, entry, false)),
    attempts: {
      code: usedOf(tenant, person.userId, 'wrong code'),
      recoveryCode: usedOf(tenant, person.userId, 'wrong recovery code'),
      sms: usedOf(tenant, person.userId, 'sms'),
      voice: usedOf(tenant, person.userId, 'voice'),
      email: usedOf(tenant, person.userId, 'email'),
      push: usedOf(tenant, person.userId, 'push'),
    },
    events: eventsOf(tenant, person.userId),
  });
}

export function deletePerson(c: TenantContext): Response {
  const person = personInPath(c);
  if (!person) return unknownPerson(c);
  removePerson(c.var.tenant, person);
  return c.body(null, 204);
}

export async function decidePush(c: TenantContext): Promise<Response> {
  const person = personInPath(c);
  if (!person) return unknownPerson(c);
  const body = await readJson(c);
  onlyFields(body, ['decision', 'name']);
  const decision = required(
    choiceField<Decision>(body, 'decision', ['approve', 'deny']),
    'decision',
  );
  return answerNewestPush(c.var.tenant, person, decision, textField(body, 'name') ?? '')
    ? c.json({ decision })
    : respondError(c, 404, 'not_found', `No push is open for ${person.email}`);
}

const personInPath = (c: TenantContext) =>
  findPersonByEmail(c.var.tenant, c.req.param('email') ?? '');

const unknownPerson = (c: TenantContext) =>
  respondError(c, 404, 'not_found', `Nobody has the address ${c.req.param('email')}`);

const whoIs = ({ userId, email, emailVerified }: Person) => ({ userId, email, emailVerified });

function everythingAbout(
  c: TenantContext,
  { authenticator, recoveryCode }: Enrolled,
  withSecrets: boolean,
) {
  return {
    kind: authenticator.kind,
    row: wireRow(authenticator, readSwitches(c.var.tenant.store)),
    secret: withSecrets ? authenticator.seed : null,
    recoveryCode: (withSecrets && recoveryCode) || null,
    phoneNumber: authenticator.phoneNumber,
    email: authenticator.email,
    fromProfile: authenticator.fromProfile,
  };
}
