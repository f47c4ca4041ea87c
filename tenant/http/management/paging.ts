// The pages in which the Management API hands out its lists.
import type { TenantContext } from '#tenant/http/context.ts';
import { BadRequest } from '#tenant/http/respond.ts';

/**
 * Answers with one page of a list, by `page` and `per_page` (50, at most 100).
 *
 * With `include_totals=true` the list is a field of an object that also says where it stands.
 *
 * @throws BadRequest for numbers that are none
 */
export function respondPaged(c: TenantContext, name: string, all: readonly unknown[]): Response {
  const page = numberIn(c, 'page', 0, 1_000_000);
  const limit = numberIn(c, 'per_page', 50, 100);
  const start = page * limit;
  const shown = all.slice(start, start + limit);
  if (c.req.query('include_totals') !== 'true') return c.json(shown);
  return c.json({ start, limit, length: shown.length, total: all.length, [name]: shown });
}

function numberIn(c: TenantContext, name: string, otherwise: number, most: number): number {
  const text = c.req.query(name);
  if (text === undefined) return otherwise;
  if (/^\d{1,7}$/.test(text) && Number(text) <= most) return Number(text);
  throw new BadRequest(`${name}: must be a whole number from 0 to ${most}`);
}
