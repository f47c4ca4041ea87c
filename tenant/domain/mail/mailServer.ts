// The tenant's own mail server: takes in whatever is sent to it, and passes nothing on.
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import PostalMime, { type Address } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { keepMail } from './mails.ts';
import { plainTextOf } from './plainTextOf.ts';

export type MailServer = { readonly port: number; close(): Promise<void> };

/** No letter that an application sends to a person is near this; 1 MiB. */
const largestMail = 1024 * 1024;

/** How long letters that are coming in may take to end once the tenant closes. */
const drainMs = 200;

/**
 * Opens an SMTP server (RFC 5321) on 127.0.0.1, for letters to anybody.
 *
 * It is a mailbox for tests: it never relays. Any name and password are taken, and forgotten, since
 * applications may be set up to show some. Sizes, recipients and connections are bounded.
 *
 * @param port 0 for any that is free
 */
export async function openMailServer(tenant: TenantState, port: number): Promise<MailServer> {
  const server = new SMTPServer({
    name: 'localhost',
    banner: 'a local tenant; nothing is passed on',
    logger: false,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    size: largestMail,
    rejectOversized: true,
    maxClients: 20,
    maxRecipients: 50,
    maxAllowedUnauthenticatedCommands: false,
    socketTimeout: 10_000,
    closeTimeout: drainMs,
    onAuth: (auth, _, callback) => callback(null, { user: auth.username ?? 'somebody' }),
    onData: (stream, session, callback) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      takeIn(tenant, recipients, stream).then(
        () => callback(null, 'Kept in the mailbox'),
        () => callback(Object.assign(new Error('This is no email'), { responseCode: 554 })),
      );
    },
  });
  const taken = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    const listener = server.listen({ host: '127.0.0.1', port, exclusive: true }, () =>
      resolve((listener.address() as AddressInfo).port),
    );
  });
  // A connection that fails later is the other end's business.
  server.on('error', () => undefined);
  return { port: taken, close: () => new Promise((resolve) => server.close(resolve)) };
}

async function takeIn(
  tenant: TenantState,
  recipients: readonly string[],
  stream: SMTPServerDataStream,
): Promise<void> {
  const raw = await readUpTo(largestMail, stream);
  if (stream.sizeExceeded) return;
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20, maxHeadersSize: 64 * 1024 });
  keepMail(tenant, recipients, {
    from: nameOf(mail.from),
    subject: mail.subject ?? '',
    text: mail.text?.trimEnd() ?? plainTextOf(mail.html ?? ''),
  });
}

/** The stream has to be read to its end, whatever its size. */
async function readUpTo(most: number, stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function nameOf(from: Address | undefined): string {
  if (!from?.address) return from?.name ?? '';
  return from.name ? `${from.name} <${from.address}>` : from.address;
}
