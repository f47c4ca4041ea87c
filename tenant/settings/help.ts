// What `npm run tenant -- --help` says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultClientSettings as usual } from '#tenant/domain/oauth/clients.ts';
import { grantTypes } from '#tenant/domain/oauth/grantTypes.ts';
import { demoPassword } from '#tenant/domain/people/passwords.ts';
import { defaultSwitches } from '#tenant/domain/switches.ts';
import { newKinds } from '#tenant/openapi/controlSchemas.ts';

/** The settings file that comes with the tenant. */
export const examplePath = join(import.meta.dirname, '../examples/shop.json');

export const help = (): string => `A local tenant: a small Auth0 on the loopback.

Usage: npm run tenant -- [--settings FILE] [--help]

From the environment:
  TENANT_PORT       where it listens (4400)
  TENANT_HOST       an address of this machine that others can reach; without it, the loopback
  APP_PORT          where Latchkey's page is served; its /callback may be returned to (5173)
  LATCHKEY_DATA     the file it remembers everything in (.latchkey/tenant.sqlite)
  LATCHKEY_TENANT   a settings file, as --settings
  LATCHKEY_ACTIONS  a folder with Actions, run at every sign-in in the order of their names
  SMTP_PORT         where its mailbox takes letters, on 127.0.0.1 (any free port)
  SMTP_SERVER       host:port of your own mail server, to hand emails to in place of that

Without a settings file there are the demo people and Latchkey's own page. A settings file is JSON,
and all of it may be left out:
  people    who is in the tenant, in place of the demo people:
            ${listed(['email', `password ("${demoPassword}")`, 'emailVerified (true)', 'authenticators'])}
            an authenticator: ${listed(['kind', 'active (true)', 'name', 'phoneNumber', 'email'])}
            a kind: ${listed(newKinds)}
  clients   the applications, beside Latchkey's own:
            ${listed([
              'clientId',
              'name',
              'callbackUrls',
              'webOrigins',
              'logoutUrls',
              'secret (none)',
              'firstParty (true)',
              'grantTypes (all but client_credentials)',
              'managementScopes (none)',
              `refreshLifeSeconds (${usual.refreshLifeSeconds})`,
              `refreshIdleSeconds (${usual.refreshIdleSeconds})`,
              `refreshLeewaySeconds (${usual.refreshLeewaySeconds})`,
            ])}
            a grant type: ${listed(grantTypes)}
  switches  how it behaves; "factors" is what people may enroll. docs/tenant.md tells of each:
            ${listed(Object.keys(defaultSwitches))}
  actions   a folder with Actions, from the settings file's own folder
  smtp      listenOn, a port for its mailbox; or host and port of your own mail server
New or changed settings are applied at the next start: clients and switches as they say, and people
who are not there yet. POST /_control/reset goes back to just what they say.

For example, tenant/examples/shop.json:
${readFileSync(examplePath, 'utf8')}`;

const indent = ' '.repeat(12);

/** Lists words in lines that fit a terminal. */
function listed(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length > 76) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line}, ${word}`;
  }
  return lines.join(`,\n${indent}`);
}
