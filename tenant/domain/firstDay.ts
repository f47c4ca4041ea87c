// What a tenant begins with, and what a reset brings back: the demo, or what its settings say.
import { type Enrollment, enroll } from './authenticators/authenticators.ts';
import { type Client, localAdminClient, localClient, putClient } from './oauth/clients.ts';
import { demoPeople } from './people/demoPeople.ts';
import { demoPassword } from './people/passwords.ts';
import { addPerson, findPersonByEmail, listPeople } from './people/people.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Store } from './store.ts';
import { type Switches, writeSwitches } from './switches.ts';
import type { TenantState } from './tenant.ts';

export type FirstPerson = {
  readonly email: string;
  readonly password: string;
  readonly emailVerified: boolean;
  readonly enrollments: readonly Enrollment[];
};

/** What somebody's settings say; what they leave out is as in the demo. */
export type OwnFirstDay = {
  readonly clients?: readonly Client[];
  readonly people?: readonly FirstPerson[];
  readonly switches?: Partial<Switches>;
  /** A digest of what they say: other settings are told from these by it. */
  readonly mark: string;
};

export type FirstDay = Required<Omit<OwnFirstDay, 'mark'>> & {
  /** The page's own registration and the administrator's: they follow the ports at every start. */
  readonly ownClients: readonly Client[];
  /** Null without settings. */
  readonly mark: string | null;
};

/**
 * Puts together what a tenant begins with.
 *
 * @param appOrigins where the page is served from
 * @param own from a settings file; its clients come beside the page's own, or in place of it when
 *   they have its id
 */
export function firstDayOf(appOrigins: readonly string[], own: OwnFirstDay | undefined): FirstDay {
  const clients = own?.clients ?? [];
  const isTaken = ({ clientId }: Client) => clients.some((each) => each.clientId === clientId);
  return {
    ownClients: [localClient(appOrigins), localAdminClient].filter((client) => !isTaken(client)),
    clients,
    people: own?.people ?? demoPeople.map((demo) => ({ ...demo, password: demoPassword })),
    switches: own?.switches ?? {},
    mark: own?.mark ?? null,
  };
}

/**
 * Begins a tenant, or goes on with what its file holds.
 *
 * New or changed settings are applied once: clients and switches as they say, and the people nobody
 * has heard of. What came later (somebody removed, a switch moved) stays through a restart.
 */
export function beginDay(tenant: TenantState, firstDay: FirstDay): void {
  tenant.store.atomically(() => {
    putClients(tenant.store, firstDay.ownClients);
    const begunWith = readSetting(tenant.store, 'began');
    const isNew = begunWith === undefined && listPeople(tenant).length === 0;
    const isChanged = firstDay.mark !== null && begunWith !== firstDay.mark;
    if (isNew || isChanged) bringIn(tenant, firstDay);
  });
}

/** Brings the first day into a tenant whose tables are empty. */
export function beginAnew(tenant: TenantState, firstDay: FirstDay): void {
  putClients(tenant.store, firstDay.ownClients);
  bringIn(tenant, firstDay);
}

function bringIn(tenant: TenantState, { clients, people, switches, mark }: FirstDay): void {
  putClients(tenant.store, clients);
  writeSwitches(tenant.store, switches);
  for (const { enrollments, ...person } of people) {
    if (findPersonByEmail(tenant, person.email)) continue;
    const added = addPerson(tenant, person);
    for (const enrollment of enrollments) enroll(tenant, added, enrollment);
  }
  writeSetting(tenant.store, 'began', mark ?? 'yes');
}

function putClients(store: Store, clients: readonly Client[]): void {
  for (const client of clients) putClient(store, client);
}
