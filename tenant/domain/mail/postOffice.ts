// Sends the emails of the outbox through real SMTP, one after the other, after the answer has gone out.
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { MailCarrier, SmtpAddress } from './mailCarrier.ts';
import type { MailServer } from './mailServer.ts';
import { nextWaitingMail, notePosted, notePostProblem, type WaitingMail } from './waitingMail.ts';

/** Where emails go: into the tenant's own mailbox, through this port, or to somebody's mail server. */
export type MailSettings = { readonly listenOn: number } | SmtpAddress;

export type PostOffice = {
  /** Where letters can be sent to, once it is open; null for a tenant without SMTP. */
  smtp(): SmtpAddress | null;
  /** Whether that is the tenant's own mailbox. */
  isOwn(): boolean;
  /**
   * Opens the tenant's own mail server; without settings, or with somebody else's server, does nothing.
   *
   * @throws one sentence for the person who starts the tenant, when the port is taken
   */
  open(): Promise<void>;
  /** Sends on its way what waits; comes back at once. */
  post(): void;
  /** Resolves once nothing is on its way. */
  settled(): Promise<void>;
  /** Lets the email that is on its way arrive, and closes the mail server. */
  close(): Promise<void>;
};

const longestProblem = 200;

/**
 * Makes the post office of a tenant.
 *
 * A message is in the outbox as soon as it was sent, in the transaction that sent it. Only then, and
 * only from there, emails are posted: none is for a change that was rolled back, and what a killed
 * tenant had not posted goes out at its next start. The packages for SMTP are loaded when they are
 * needed: most tenants of a test never send an email.
 *
 * @param log hears of emails that a server did not take, without their text
 */
export function createPostOffice(
  tenant: TenantState,
  settings: MailSettings | undefined,
  log: (line: string) => void,
): PostOffice {
  let server: MailServer | undefined;
  let carrier: MailCarrier | undefined;
  let round: Promise<void> | undefined;
  let ending = false;

  function smtp(): SmtpAddress | null {
    if (settings && 'host' in settings) return settings;
    return server ? { host: '127.0.0.1', port: server.port } : null;
  }

  async function carry(mail: WaitingMail, to: SmtpAddress): Promise<void> {
    carrier ??= (await import('./mailCarrier.ts')).createMailCarrier(to);
    try {
      await carrier.carry(mail);
      notePosted(tenant, mail);
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause);
      const problem = said.replaceAll(/\s+/g, ' ').slice(0, longestProblem);
      log(`An email could not be handed to ${to.host}:${to.port}: ${problem}`);
      notePostProblem(tenant, mail, problem);
    }
  }

  async function postAll(to: SmtpAddress): Promise<void> {
    while (!ending) {
      const mail = nextWaitingMail(tenant);
      if (!mail) return;
      await carry(mail, to);
    }
  }

  function post(): void {
    const to = smtp();
    if (ending || round || !to || !nextWaitingMail(tenant)) return;
    round = postAll(to)
      .catch((cause) => log(`Emails could not be posted: ${cause}`))
      .finally(() => {
        round = undefined;
      });
  }

  return {
    smtp,
    isOwn: () => server !== undefined,
    post,
    async open() {
      if (!settings || 'host' in settings || server) return;
      const { openMailServer } = await import('./mailServer.ts');
      server = await openMailServer(tenant, settings.listenOn).catch(explain(settings.listenOn));
      post();
    },
    async settled() {
      while (round) await round;
    },
    async close() {
      // A server may be slow, and thousands may wait: what was not taken goes out at the next start.
      ending = true;
      while (round) await round;
      await server?.close();
    },
  };
}

const explain = (port: number) => (cause: unknown) => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code !== 'EADDRINUSE') throw cause;
  throw new Error(`Port ${port} is taken: stop what uses it, or set SMTP_PORT.`, { cause });
};
