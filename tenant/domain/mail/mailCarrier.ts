// Carries one email to a mail server.
import nodemailer from 'nodemailer';
import type { WaitingMail } from './waitingMail.ts';

export type SmtpAddress = { readonly host: string; readonly port: number };

export type MailCarrier = { carry(mail: WaitingMail): Promise<void> };

/** A name that no mail server of the world takes for its own (RFC 6761, section 6.3). */
const sender = { name: 'Local tenant', address: 'no-reply@tenant.localhost' };

/** A server that says nothing for so long will say nothing. */
const patienceMs = 5000;

/** Makes a carrier to one server; without TLS unless the server offers it. */
export function createMailCarrier({ host, port }: SmtpAddress): MailCarrier {
  const transport = nodemailer.createTransport(
    {
      host,
      port,
      name: 'localhost',
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      dnsTimeout: patienceMs,
    },
    { from: sender, disableFileAccess: true, disableUrlAccess: true },
  );
  return {
    async carry({ to, subject, text }) {
      await transport.sendMail({ to: { name: '', address: to }, subject, text });
    },
  };
}
