// /: what somebody finds who opens the tenant itself.
import { listClients } from '#tenant/domain/oauth/clients.ts';
import { demoPeople } from '#tenant/domain/people/demoPeople.ts';
import { demoPassword } from '#tenant/domain/people/passwords.ts';
import { listPeople } from '#tenant/domain/people/people.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondPage } from '#tenant/http/respond.ts';
import { homePage } from '#tenant/pages/homePage.ts';

const mostShown = 50;

export function showHome(c: TenantContext): Promise<Response> {
  const { tenant, postOffice, firstDay } = c.var;
  const isDemo = firstDay.people.some(({ email }) => email === demoPeople[0]?.email);
  return respondPage(
    c,
    homePage({
      origin: tenant.origin(),
      password: demoPassword,
      people: listPeople(tenant)
        .slice(0, mostShown)
        .map(({ email }) => ({
          email,
          has: (isDemo && demoPeople.find((demo) => demo.email === email)?.has) || null,
        })),
      applications: listClients(tenant.store),
      smtp: postOffice.smtp(),
    }),
  );
}
