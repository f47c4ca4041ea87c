// Reads a settings file: who and what is in a tenant, said once by whoever tests their own app with it.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FirstPerson, OwnFirstDay } from '#tenant/domain/firstDay.ts';
import type { MailSettings } from '#tenant/domain/mail/postOffice.ts';
import { demoPassword } from '#tenant/domain/people/passwords.ts';
import { digest } from '#tenant/domain/secrets.ts';
import { flattenSwitches, whatIsWrong } from '#tenant/domain/switches.ts';
import { type NewClient, toClient } from '#tenant/http/control/controlClients.ts';
import { readEnrollment } from '#tenant/http/control/enrollmentField.ts';
import { findProblems } from '#tenant/openapi/findProblems.ts';
import { settingsSchema } from './settingsSchema.ts';

export type TenantSettings = {
  readonly firstDay: OwnFirstDay;
  /** The folder with Actions, as an absolute path. */
  readonly actions?: string;
  readonly smtp?: MailSettings;
};

/** What the schema has let through. */
type Said = {
  readonly people?: readonly SaidPerson[];
  readonly clients?: readonly NewClient[];
  readonly switches?: Readonly<Record<string, unknown>>;
  readonly actions?: string;
  readonly smtp?: MailSettings;
};

type SaidPerson = {
  readonly email: string;
  readonly password?: string;
  readonly emailVerified?: boolean;
  readonly authenticators?: readonly Readonly<Record<string, unknown>>[];
};

/**
 * Reads the settings of a tenant.
 *
 * @param path to a JSON file; paths in it are relative to its folder
 * @throws an Error that names the file and every wrong field in it, one on each line
 */
export function readSettings(path: string): TenantSettings {
  const text = readText(path);
  const value = parse(path, text);
  const problems = [...findProblems(settingsSchema, value), ...findMore(value)];
  if (problems.length > 0) {
    throw new Error(
      `${path} cannot be used as settings:\n${problems.map((one) => `  ${one}`).join('\n')}`,
    );
  }
  const { people, clients, switches, actions, smtp } = value as Said;
  return {
    firstDay: {
      mark: digest(JSON.stringify({ people, clients, switches })),
      ...(people && { people: people.map(toPerson) }),
      ...(clients && { clients: clients.map(toClient) }),
      ...(switches && { switches: flattenSwitches(switches) }),
    },
    ...(actions && { actions: resolve(dirname(path), actions) }),
    ...(smtp && { smtp }),
  };
}

function toPerson({ email, password, emailVerified, authenticators = [] }: SaidPerson) {
  return {
    email,
    password: password ?? demoPassword,
    emailVerified: emailVerified ?? true,
    enrollments: authenticators.map((fields) => readEnrollment(fields, '', email.toLowerCase())),
  } satisfies FirstPerson;
}

/** What no schema can say: switches have a table of their own, and names are taken once. */
function findMore(value: unknown): readonly string[] {
  const { people, clients, switches } = Object(value);
  return [
    ...Object.entries(flattenSwitches(Object(switches))).flatMap(([name, each]) => {
      const wrong = whatIsWrong(name, each);
      return wrong ? [`switches.${wrong}`] : [];
    }),
    ...findDoubles('people', 'email', people),
    ...findDoubles('clients', 'clientId', clients),
  ];
}

function findDoubles(where: string, field: string, entries: unknown): readonly string[] {
  if (!Array.isArray(entries)) return [];
  const names = entries.map((entry) => String(Object(entry)[field] ?? '').toLowerCase());
  return names.flatMap((name, index) =>
    name !== '' && names.indexOf(name) < index
      ? [`${where}[${index}].${field}: is the same as ${where}[${names.indexOf(name)}].${field}`]
      : [],
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Error(`${path} cannot be read${isMissing ? ': there is no such file' : ''}.`, {
      cause,
    });
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is not valid JSON: ${cause instanceof Error ? cause.message : ''}`, {
      cause,
    });
  }
}
