// The control plane as a test speaks to it.

import type { Message } from '#tenant/domain/authenticators/messages.ts';
import type { WireRow } from '#tenant/domain/authenticators/wireRow.ts';
import type { Fault } from '#tenant/domain/instruments/faults.ts';
import type { LoggedRequest } from '#tenant/domain/instruments/requestLog.ts';
import type { Mail } from '#tenant/domain/mail/mails.ts';
import type { Switches } from '#tenant/domain/switches.ts';

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export type NewPerson = {
  readonly email: string;
  readonly password?: string;
  readonly emailVerified?: boolean;
  readonly authenticators?: readonly {
    readonly kind: string;
    readonly active?: boolean;
    readonly name?: string;
    readonly phoneNumber?: string;
    readonly email?: string;
  }[];
};

export type PersonAuthenticator = {
  readonly kind: string;
  readonly row: WireRow;
  readonly secret: string | null;
  readonly recoveryCode: string | null;
  readonly phoneNumber: string | null;
  readonly email: string | null;
  readonly fromProfile: boolean;
};

export type ControlledPerson = {
  readonly userId: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly password?: string;
  readonly authenticators: readonly PersonAuthenticator[];
};

export type ControlClient = ReturnType<typeof createControlClient>;

/**
 * @param origin of the tenant: `http://localhost:4400`
 * @param fetch a tenant's own, or the global one
 */
export function createControlClient(origin: string, fetch: Fetch) {
  async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${origin}/_control${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} /_control${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  }
  const at = encodeURIComponent;

  return {
    people: {
      create: (person: NewPerson) => call<ControlledPerson>('POST', '/people', person),
      get: (email: string) => call<ControlledPerson>('GET', `/people/${at(email)}`),
      remove: (email: string) => call<void>('DELETE', `/people/${at(email)}`),
    },
    outbox: {
      list: (to?: string) =>
        call<readonly Message[]>('GET', `/outbox${to === undefined ? '' : `?to=${at(to)}`}`),
      clear: () => call<void>('DELETE', '/outbox'),
    },
    mailbox: {
      list: (to?: string) =>
        call<readonly Mail[]>('GET', `/mailbox${to === undefined ? '' : `?to=${at(to)}`}`),
      clear: () => call<void>('DELETE', '/mailbox'),
    },
    phone: {
      scan: (email: string, uri: string, name?: string) =>
        call<{ outcome: string; name: string }>('POST', `/phone/${at(email)}/scan`, {
          uri,
          ...(name !== undefined && { name }),
        }),
    },
    /** @param name of the phone that scans; for an enrollment */
    push: (email: string, decision: 'approve' | 'deny', name?: string) =>
      call<void>('POST', `/push/${at(email)}`, { decision, ...(name !== undefined && { name }) }),
    clock: {
      now: async () => (await call<{ now: number }>('GET', '/clock')).now,
      advance: async (advanceSeconds: number) =>
        (await call<{ now: number }>('POST', '/clock', { advanceSeconds })).now,
    },
    faults: {
      add: (fault: Pick<Fault, 'method' | 'path' | 'answer'> & Partial<Fault>) =>
        call<Fault>('POST', '/faults', fault),
      clear: () => call<void>('DELETE', '/faults'),
    },
    requests: {
      list: () => call<readonly LoggedRequest[]>('GET', '/requests'),
      clear: () => call<void>('DELETE', '/requests'),
    },
    switches: {
      get: () => call<Switches>('GET', '/tenant'),
      set: (changes: Partial<Switches>) => call<Switches>('PATCH', '/tenant', changes),
    },
    keys: {
      rotate: () => call<{ kid: string; kids: readonly string[] }>('POST', '/keys/rotate'),
    },
    reset: () => call<void>('POST', '/reset'),
  };
}
