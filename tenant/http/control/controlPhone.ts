// /_control/phone and /_control/mailbox: the stand-ins, for tests.
import { clearMails, listMails } from '#tenant/domain/mail/mails.ts';
import { findPersonByEmail } from '#tenant/domain/people/people.ts';
import { scanWithPhone } from '#tenant/domain/phone/scanWithPhone.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { readJson } from '#tenant/http/parameters.ts';
import { BadRequest, respondError } from '#tenant/http/respond.ts';
import { onlyFields, required, textField } from './fields.ts';

/** `POST /_control/phone/{email}/scan`: `{"outcome":"account_added","name":"Local tenant (ada@example.com)"}` */
export async function scanOnPhone(c: TenantContext): Promise<Response> {
  const { tenant } = c.var;
  const person = findPersonByEmail(tenant, c.req.param('email') ?? '');
  if (!person) {
    return respondError(c, 404, 'not_found', `Nobody has the address ${c.req.param('email')}`);
  }
  const body = await readJson(c);
  onlyFields(body, ['uri', 'name']);
  const uri = required(textField(body, 'uri'), 'uri');
  const scanned = scanWithPhone(tenant, person, uri, textField(body, 'name'));
  if (scanned.outcome === 'refused') throw new BadRequest(`uri: ${scanned.problem}`);
  return c.json(scanned);
}

/** What came through SMTP, newest last; what is on its way comes in first. */
export async function showMails(c: TenantContext): Promise<Response> {
  await c.var.postOffice.settled();
  return c.json(listMails(c.var.tenant, c.req.query('to')?.replaceAll(' ', '+')));
}

export async function emptyMailbox(c: TenantContext): Promise<Response> {
  await c.var.postOffice.settled();
  clearMails(c.var.tenant);
  return c.body(null, 204);
}
