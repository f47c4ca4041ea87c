// Stand-ins for what a real person has in the pocket: their phone, and their messages.
import { authenticatorsOf } from '#tenant/domain/authenticators/authenticators.ts';
import { listMessages } from '#tenant/domain/authenticators/messages.ts';
import { answerPush, openPushOf } from '#tenant/domain/authenticators/pushes.ts';
import { stepSeconds, totpAt } from '#tenant/domain/authenticators/totp.ts';
import { findPersonByEmail, listPeople, type Person } from '#tenant/domain/people/people.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { ensureBrowserCookie } from '#tenant/http/cookies.ts';
import { csrfToken } from '#tenant/http/guards.ts';
import { respondPage } from '#tenant/http/respond.ts';
import { errorPage } from '#tenant/pages/errorPage.ts';
import { homePage } from '#tenant/pages/homePage.ts';
import { outboxPage } from '#tenant/pages/outboxPage.ts';
import { phonePage, phonesPage } from '#tenant/pages/phonePage.ts';

export const showHome = (c: TenantContext) => respondPage(c, homePage());

export function showPhone(c: TenantContext): Promise<Response> {
  const { tenant } = c.var;
  const email = c.req.query('person');
  if (!email) return respondPage(c, phonesPage(listPeople(tenant).map((person) => person.email)));
  const person = findPersonByEmail(tenant, email);
  return person ? show(c, person, null) : unknownPhone(c);
}

export function decideOnPhone(c: TenantContext): Promise<Response> | Response {
  const { tenant, form } = c.var;
  const person = findPersonByEmail(tenant, form.get('person') ?? '');
  if (!person) return unknownPhone(c);
  const decision = form.get('decision') === 'approve' ? 'approve' : 'deny';
  return answerPush(tenant, person, decision)
    ? c.redirect(`/phone?person=${encodeURIComponent(person.email)}`, 303)
    : show(c, person, 'This push can no longer be answered.');
}

export const showMessages = (c: TenantContext) =>
  respondPage(c, outboxPage(listMessages(c.var.tenant, undefined).toReversed().slice(0, 100)));

const unknownPhone = (c: TenantContext) =>
  respondPage(c, errorPage({ heading: 'No such phone', text: 'Nobody has this address.' }), 404);

function show(c: TenantContext, person: Person, problem: string | null): Promise<Response> {
  const { tenant } = c.var;
  const now = tenant.clock.now();
  const all = authenticatorsOf(tenant, person);
  const push = openPushOf(tenant, person);
  const pushDevice = all.find(({ id }) => id === push?.authenticatorId);
  const apps = all.filter(({ kind, active }) => kind === 'otp' && active);
  return respondPage(
    c,
    phonePage({
      email: person.email,
      csrf: csrfToken(c, ensureBrowserCookie(c), 'phone'),
      secondsLeft: stepSeconds - (now % stepSeconds),
      codes: apps.map((app, index) => ({
        name:
          all.find(({ kind, bond }) => kind === 'push' && bond === app.bond)?.name ??
          `Authenticator app ${index + 1}`,
        code: totpAt(app.seed ?? '', now),
      })),
      openPush: push ? (pushDevice?.name ?? 'a removed device') : null,
      problem,
    }),
    problem ? 409 : 200,
  );
}
