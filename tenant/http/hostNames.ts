// The names this tenant answers to: whoever calls it by another has been led here (DNS rebinding).
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];
const everywhere = ['0.0.0.0', '::'];

/** As it stands in an address: an IPv6 address is bracketed. */
export const inAddress = (host: string): string => (isIPv6(host) ? `[${host}]` : host);

/** @param host what it listens on beside the loopback; `0.0.0.0` and `::` mean every address of this machine */
export function hostNamesOf(host: string | undefined): readonly string[] {
  if (host === undefined) return loopbackNames;
  if (!everywhere.includes(host)) return [...loopbackNames, inAddress(host).toLowerCase()];
  const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return [...loopbackNames, ...own.map(({ address }) => inAddress(address).toLowerCase())];
}

/** The name that links and tokens of a tenant carry. */
export const mainNameOf = (host: string | undefined): string =>
  host === undefined || everywhere.includes(host) ? 'localhost' : inAddress(host);
