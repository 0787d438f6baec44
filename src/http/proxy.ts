import { isLoopbackHost } from './loopback.ts';

/** Which requests go through which proxy. */
export interface Proxies {
  /** For `http:` and for `https:`; the URL may hold credentials. */
  readonly http?: URL | undefined;
  readonly https?: URL | undefined;
  /** The entries of `NO_PROXY`, in lower case. */
  readonly exceptions?: readonly string[];
}

/** The proxy that a request to a URL goes through; loopback hosts are reached directly, whatever the variables say. */
export function proxyFor({ protocol, hostname, port }: URL, proxies: Proxies): URL | undefined {
  const [proxy, usualPort] = protocol === 'https:' ? [proxies.https, '443'] : [proxies.http, '80'];
  if (proxy === undefined || isLoopbackHost(hostname)) return undefined;
  const host = hostname.replace(/[[\]]/g, '');
  const actualPort = port === '' ? usualPort : port;
  return proxies.exceptions?.some((entry) => excepts(entry, host, actualPort)) === true ? undefined : proxy;
}

/**
 * Whether an entry of `NO_PROXY` is about a host, as Node has it (Node.js documentation, "Built-in Proxy Support"): `*`, a
 * host with or without a port, a domain (`.example.com`, which is also the host itself, or `*.example.com`), or a range
 * of IPv4 addresses.
 */
export function excepts(entry: string, host: string, port: string): boolean {
  if (['*', host, `${host}:${port}`].includes(entry)) return true;
  if (entry.startsWith('.')) return host === entry.slice(1) || host.endsWith(entry);
  if (entry.startsWith('*.') && host.endsWith(entry.slice(1))) return true;
  const [address = NaN, first = NaN, last = NaN] = [host, ...entry.split('-')].map(addressNumber);
  return first <= address && address <= last;
}

/** An IPv4 address as a number; for what is none `NaN`, which is in no range and is no end of one. */
function addressNumber(text: string): number {
  const parts = text.trim().split('.');
  const isAddress =
    parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return isAddress ? parts.reduce((number, part) => number * 256 + Number(part), 0) : NaN;
}
