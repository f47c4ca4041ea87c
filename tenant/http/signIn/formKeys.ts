// What every form of a sign-in carries back.
import type { Transaction } from '#tenant/domain/oauth/transactions.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { browserCookie } from '#tenant/http/cookies.ts';
import { csrfToken } from '#tenant/http/guards.ts';
import type { FormKeys } from '#tenant/pages/layout.ts';

export const formKeys = (c: TenantContext, { id }: Transaction): FormKeys => ({
  state: id,
  csrf: csrfToken(c, browserCookie(c) ?? '', id),
});
