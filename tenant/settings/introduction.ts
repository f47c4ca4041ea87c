// What a person who starts a tenant should read: where everything is, and who can sign in.
import { localAdminClient, localAdminSecret } from '#tenant/domain/oauth/clients.ts';
import { demoPeople } from '#tenant/domain/people/demoPeople.ts';
import { demoPassword } from '#tenant/domain/people/passwords.ts';
import type { TenantSettings } from './readSettings.ts';

type Started = {
  readonly origin: string;
  readonly smtp: { readonly host: string; readonly port: number } | null;
};

/** On the loopback. */
export function introduce(
  { origin, smtp }: Started,
  settings: TenantSettings | undefined,
): readonly string[] {
  return [
    `Tenant    ${origin}`,
    `Phones    ${origin}/phone`,
    `Messages  ${origin}/outbox`,
    `Mailbox   ${origin}/mailbox (letters to SMTP ${smtp?.host}:${smtp?.port})`,
    `Admin     ${origin}/admin`,
    ...introducePeople(settings),
    ...(settings?.firstDay.clients ?? []).map(
      ({ clientId, name }) => `Client    ${clientId} (${name})`,
    ),
    `For machines: client ${localAdminClient.clientId}, secret ${localAdminSecret}`,
  ];
}

function introducePeople(settings: TenantSettings | undefined): readonly string[] {
  const own = settings?.firstDay.people;
  const people =
    own?.map(({ email, enrollments }) => ({
      email,
      has: enrollments.map(({ kind }) => kind).join(', ') || 'nothing',
    })) ?? demoPeople;
  const width = Math.max(18, ...people.map(({ email }) => email.length));
  return [
    own
      ? 'Logins, with the passwords of the settings:'
      : `Demo logins, all with the password: ${demoPassword}`,
    ...people.map(({ email, has }) => `  ${email.padEnd(width)} ${has}`),
  ];
}

/** Loud: who lets others reach the tenant should know what they give away. */
export function warnOfOthers({ origin }: Started, host: string): readonly string[] {
  return [
    `Tenant    ${origin}`,
    '!'.repeat(78),
    `WARNING: TENANT_HOST is ${host}, and whoever can reach that address can sign in here:`,
    `the demo people share a password that is no secret (${demoPassword}).`,
    'Everything travels unencrypted. The control plane, the phones and the messages are off.',
    '!'.repeat(78),
  ];
}
