import type { LookupFunction } from 'node:net';

/**
 * Whether a host, as it is written in a URL, is this machine: `localhost`, `127.0.0.0/8` or `[::1]`, and nothing else.
 * What merely ends in `.localhost` is asked of the DNS by many systems, whatever RFC 6761, 6.3, says.
 */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127(?:\.(?:0|[1-9]\d{0,2})){3}|\[::1\])$/i.test(host);
}

/** The host of a URL as it is written there, which {@link URL} does not keep: it makes `127.0.0.1` of `127.1`. */
export function writtenHost(url: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#\\]*@)?(\[[^\]]*\]|[^/?#\\:]*)/i.exec(url)?.[1] ?? '';
}

/** What has a connection to a loopback host stay on this machine: an option for `net.connect`. */
export function lookupOf(host: string): { readonly lookup?: LookupFunction } {
  return host === 'localhost' ? { lookup: lookupLoopback } : {};
}

/** Answers `localhost` with this machine's own addresses, so that neither the DNS nor a hosts file can send it elsewhere. */
const lookupLoopback: LookupFunction = (_host, { all = false }, callback) => {
  if (all) callback(null, loopbackAddresses);
  else callback(null, '127.0.0.1', 4);
};

/** Both, of which Node takes the one where somebody listens (Node.js documentation, "autoSelectFamily"). */
const loopbackAddresses = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];
