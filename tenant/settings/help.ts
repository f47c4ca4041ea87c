// What `npm run tenant -- --help` says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultClientSettings } from '#tenant/domain/oauth/clients.ts';
import { grantTypes } from '#tenant/domain/oauth/grantTypes.ts';
import { defaultSwitches } from '#tenant/domain/switches.ts';
import { newKinds } from '#tenant/openapi/controlSchemas.ts';

/** The settings file that comes with the tenant. */
export const examplePath = join(import.meta.dirname, '../examples/shop.json');

export const help = (): string => `A local tenant: a small Auth0 on the loopback.

Usage: npm run tenant -- [--settings FILE] [--help]

From the environment:
  TENANT_PORT      where it listens (4400)
  TENANT_HOST      an address of this machine that others can reach; without it, the loopback
  APP_PORT         where Latchkey's page is served; its /callback may be returned to (5173)
  LATCHKEY_DATA    the file it remembers everything in (.latchkey/tenant.sqlite)
  LATCHKEY_TENANT  a settings file, as --settings
  LATCHKEY_ACTIONS a folder with Actions, run at every sign-in in the order of their names
  SMTP_PORT        where its mailbox takes letters, on 127.0.0.1 (any free port)
  SMTP_SERVER      host:port of your own mail server, to hand emails to in place of that

Without a settings file there are the demo people and Latchkey's own page. A settings file is JSON.
All of it may be left out:
  people     email, password (the demo one), emailVerified (true), authenticators: kind, active
             (true), name, phoneNumber, email. With people of your own there are no demo people.
             kind: ${newKinds.join(', ')}
  clients    clientId, name, callbackUrls, webOrigins, logoutUrls, secret, firstParty (true),
             managementScopes, refreshLifeSeconds (${defaultClientSettings.refreshLifeSeconds}),
             refreshIdleSeconds (${defaultClientSettings.refreshIdleSeconds}), refreshLeewaySeconds (${defaultClientSettings.refreshLeewaySeconds}), grantTypes (all but
             client_credentials): ${grantTypes.slice(0, 3).join(', ')},
             ${grantTypes.slice(3).join(',\n             ')}
  switches   ${wrap(Object.keys(defaultSwitches))}
             "factors" says what people may enroll; docs/tenant.md tells all of them.
  actions    a folder with Actions, from the settings file's own folder
  smtp       listenOn: a port for its mailbox, or host and port of your own mail server
New or changed settings are applied at the next start: clients and switches as they say, people
who are not there yet. POST /_control/reset goes back to just what they say.

For example, tenant/examples/shop.json:
${readFileSync(examplePath, 'utf8')}`;

/** Lists words in lines that fit. */
function wrap(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 80) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line}, ${word}`;
  }
  return lines.join(',\n             ');
}
