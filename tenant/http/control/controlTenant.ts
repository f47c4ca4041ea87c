// The rest of /_control: clock, outbox, faults, request log, switches, reset.

import { clearMessages, listMessages } from '#tenant/domain/authenticators/messages.ts';
import { addFault, clearFaults, type FaultAnswer } from '#tenant/domain/instruments/faults.ts';
import { resetTenant } from '#tenant/domain/resetTenant.ts';
import {
  flattenSwitches,
  readSwitches,
  whatIsWrong,
  writeSwitches,
} from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { readJson } from '#tenant/http/parameters.ts';
import { BadRequest } from '#tenant/http/respond.ts';
import {
  booleanField,
  type Fields,
  integerField,
  isFields,
  objectField,
  onlyFields,
  required,
  textField,
} from './fields.ts';

const done = (c: TenantContext) => c.body(null, 204);
const century = 100 * 366 * 24 * 3600;

export const showClock = (c: TenantContext) => c.json({ now: c.var.tenant.clock.now() });

export async function moveClock(c: TenantContext): Promise<Response> {
  const body = await readJson(c);
  onlyFields(body, ['advanceSeconds']);
  const seconds = integerField(body, 'advanceSeconds', -century, century);
  c.var.tenant.clock.advance(required(seconds, 'advanceSeconds'));
  return showClock(c);
}

/** A plus sign in a query is a blank once decoded; a phone number begins with one. */
export const showOutbox = (c: TenantContext) =>
  c.json(listMessages(c.var.tenant, c.req.query('to')?.replace(/^ /, '+')));

/** Emails that are on their way arrive: emptying the outbox takes back none. */
export async function emptyOutbox(c: TenantContext): Promise<Response> {
  await c.var.postOffice.settled();
  clearMessages(c.var.tenant);
  return done(c);
}

export async function planFault(c: TenantContext): Promise<Response> {
  const body = await readJson(c);
  onlyFields(body, ['method', 'path', 'times', 'skip', 'answer']);
  const fault = {
    method: required(textField(body, 'method'), 'method').toUpperCase(),
    path: required(textField(body, 'path'), 'path'),
    times: integerField(body, 'times', 1, 1_000_000) ?? 1,
    skip: integerField(body, 'skip', 0, 1_000_000) ?? 0,
    answer: readAnswer(required(objectField(body, 'answer'), 'answer')),
  };
  if (!fault.path.startsWith('/')) throw new BadRequest('path: must begin with /');
  addFault(c.var.tenant, fault);
  return c.json(fault, 201);
}

export function forgetFaults(c: TenantContext): Response {
  clearFaults(c.var.tenant);
  return done(c);
}

export const showRequests = (c: TenantContext) => c.json(c.var.requests.list());

export function emptyRequests(c: TenantContext): Response {
  c.var.requests.clear();
  return done(c);
}

export const showSwitches = (c: TenantContext) => c.json(readSwitches(c.var.tenant.store));

export async function moveSwitches(c: TenantContext): Promise<Response> {
  const body = flattenSwitches(await readJson(c));
  for (const [name, value] of Object.entries(body)) {
    const wrong = whatIsWrong(name, value);
    if (wrong) throw new BadRequest(wrong);
  }
  return c.json(writeSwitches(c.var.tenant.store, body));
}

/** Tokens that are out stay good; the answer names the keys that verify, the new one first. */
export async function rotateKeys(c: TenantContext): Promise<Response> {
  const { kid } = await c.var.tenant.keys.rotate();
  return c.json({ kid, kids: c.var.tenant.keys.publicJwks().map((key) => key.kid) });
}

export async function reset(c: TenantContext): Promise<Response> {
  await c.var.postOffice.settled();
  resetTenant(c.var.tenant, c.var.firstDay);
  c.var.requests.clear();
  return done(c);
}

function readAnswer(fields: Fields): FaultAnswer {
  const where = 'answer.';
  onlyFields(
    fields,
    ['status', 'headers', 'body', 'delayMs', 'drop', 'afterEffect', 'cors'],
    where,
  );
  const status = integerField(fields, 'status', 200, 599, where);
  const headers = objectField(fields, 'headers', where);
  if (headers && !isHeaders(headers)) throw new BadRequest('answer.headers: must hold texts');
  const delayMs = integerField(fields, 'delayMs', 0, 600_000, where);
  const drop = booleanField(fields, 'drop', where);
  const afterEffect = booleanField(fields, 'afterEffect', where);
  const cors = booleanField(fields, 'cors', where);
  return {
    ...(status !== undefined && { status }),
    ...(headers && isHeaders(headers) && { headers }),
    ...(fields.body !== undefined && { body: fields.body }),
    ...(delayMs !== undefined && { delayMs }),
    ...(drop !== undefined && { drop }),
    ...(afterEffect !== undefined && { afterEffect }),
    ...(cors !== undefined && { cors }),
  };
}

const isHeaders = (fields: Fields): fields is Readonly<Record<string, string>> =>
  isFields(fields) && Object.values(fields).every((value) => typeof value === 'string');
