// /phone: what a real person has in the pocket.
import { authenticatorsOf } from '#tenant/domain/authenticators/authenticators.ts';
import { answerPush, openPushOf } from '#tenant/domain/authenticators/pushes.ts';
import { stepSeconds, totpAt } from '#tenant/domain/authenticators/totp.ts';
import { findPersonByEmail, listPeople, type Person } from '#tenant/domain/people/people.ts';
import { forgetPhoneAccount, phoneAccountsOf } from '#tenant/domain/phone/phoneAccounts.ts';
import { scanWithPhone } from '#tenant/domain/phone/scanWithPhone.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { ensureBrowserCookie } from '#tenant/http/cookies.ts';
import { csrfToken } from '#tenant/http/guards.ts';
import { respondPage } from '#tenant/http/respond.ts';
import { errorPage } from '#tenant/pages/errorPage.ts';
import { phonePage, phonesPage } from '#tenant/pages/phonePage.ts';
import { scanPage } from '#tenant/pages/scanPage.ts';

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
    ? c.redirect(phoneOf(person), 303)
    : show(c, person, 'This push can no longer be answered.');
}

/** A link to this page (`/phone/scan?uri=…`) fills the form in, and scans nothing by itself. */
export function showScan(c: TenantContext): Promise<Response> {
  const uri = c.req.query('uri') ?? '';
  return askToScan(c, { uri, email: c.req.query('person') ?? ownerIn(uri), problem: null });
}

export function scan(c: TenantContext): Promise<Response> | Response {
  const { tenant, form } = c.var;
  const uri = form.get('uri') ?? '';
  const email = form.get('person') ?? '';
  const person = findPersonByEmail(tenant, email);
  if (!person) return askToScan(c, { uri, email: '', problem: 'Choose whose phone is to scan.' });
  const scanned = scanWithPhone(tenant, person, uri);
  return scanned.outcome === 'refused'
    ? askToScan(c, { uri, email, problem: scanned.problem })
    : c.redirect(`${phoneOf(person)}&done=${scanned.outcome}`, 303);
}

export function forgetAccount(c: TenantContext): Promise<Response> | Response {
  const { tenant, form } = c.var;
  const person = findPersonByEmail(tenant, form.get('person') ?? '');
  if (!person) return unknownPhone(c);
  forgetPhoneAccount(tenant, person, Number(form.get('position')) || 0);
  return c.redirect(`${phoneOf(person)}&done=account_forgotten`, 303);
}

const notes: Readonly<Record<string, string>> = {
  account_added:
    'Scanned. The code of the new account is below: type it where you are asked for it.',
  account_known: 'This account is on the phone already.',
  push_enrolled: 'Scanned. This phone gets push notifications from now on.',
  account_forgotten: 'The account is off the phone.',
};

const phoneOf = ({ email }: Person) => `/phone?person=${encodeURIComponent(email)}`;

/** Whose account a QR code names: `otpauth://totp/Tenant:ada%40example.com?…`; the pattern is slow on long texts. */
const ownerIn = (uri: string) =>
  /[:/]([^:/?]+%40[^:/?]+)\?/i.exec(uri.slice(0, 1000))?.[1]?.replace('%40', '@') ?? '';

const unknownPhone = (c: TenantContext) =>
  respondPage(c, errorPage({ heading: 'No such phone', text: 'Nobody has this address.' }), 404);

function askToScan(
  c: TenantContext,
  asked: { uri: string; email: string; problem: string | null },
): Promise<Response> {
  const emails = listPeople(c.var.tenant).map(({ email }) => email);
  const csrf = csrfToken(c, ensureBrowserCookie(c), 'phone');
  return respondPage(c, scanPage({ ...asked, csrf, emails }), asked.problem ? 400 : 200);
}

function show(c: TenantContext, person: Person, problem: string | null): Promise<Response> {
  const { tenant } = c.var;
  const now = tenant.clock.now();
  const all = authenticatorsOf(tenant, person);
  const push = openPushOf(tenant, person);
  const pushDevice = all.find(({ id }) => id === push?.authenticatorId);
  const scanned = phoneAccountsOf(tenant, person);
  const apps = all.filter(({ kind, active }) => kind === 'otp' && active);
  const enrolled = apps.map(({ bond, seed }, index) => ({
    name:
      all.find((each) => each.kind === 'push' && each.bond === bond)?.name ??
      scanned.find((account) => account.seed === seed)?.name ??
      `Authenticator app ${index + 1}`,
    seed: seed ?? '',
  }));
  const others = scanned.filter(({ seed }) => apps.every((app) => app.seed !== seed));
  return respondPage(
    c,
    phonePage({
      email: person.email,
      csrf: csrfToken(c, ensureBrowserCookie(c), 'phone'),
      stepSeconds,
      secondsLeft: stepSeconds - (now % stepSeconds),
      codes: [...enrolled, ...others].map(({ name, seed }) => ({ name, code: totpAt(seed, now) })),
      scanned,
      openPush: push ? (pushDevice?.name ?? 'a removed device') : null,
      problem,
      note: notes[c.req.query('done') ?? ''] ?? null,
    }),
    problem ? 409 : 200,
  );
}
