/**
 * Origin of the proxy through which Node sends requests to a URL, for messages; without its credentials.
 * `undefined` when there is none, or when `NO_PROXY` excepts the host (Node.js documentation, "Built-in Proxy Support";
 * the ranges of addresses that it also takes are not looked at).
 */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const proxy = proxyAddress(url.protocol, env);
  if (!/^https?:\/\//.test(proxy) || !URL.canParse(proxy)) return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const entries = variable('NO_PROXY', env).toLowerCase().split(',');
  return entries.some((entry) => excepts(entry.trim(), host, port)) ? undefined : new URL(proxy).origin;
}

/** `*`, a host with or without a port, a domain (`.example.com`, which is also the host itself, or `*.example.com`). */
function excepts(entry: string, host: string, port: string): boolean {
  if (['*', host, `${host}:${port}`].includes(entry)) return true;
  if (entry.startsWith('.')) return host === entry.slice(1) || host.endsWith(entry);
  return entry.startsWith('*.') && host.endsWith(entry.slice(1));
}

/** `user:password` of a proxy's address, as it stands there and decoded; none when the address has none. */
export function proxyCredentials(address: string | undefined): readonly string[] {
  if (address === undefined || !URL.canParse(address)) return [];
  const { username, password } = new URL(address);
  if (username === '' && password === '') return [];
  const credentials = `${username}:${password}`;
  return [credentials, decode(credentials)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Node takes no such address for a proxy, so it is not sent.
    return text;
  }
}

/** What the environment names as the proxy for a protocol; empty when there is none. */
export function proxyAddress(protocol: string, env: Readonly<Record<string, string | undefined>>): string {
  return variable(protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY', env);
}

/** The lower case goes before the upper, as in Node. */
function variable(name: string, env: Readonly<Record<string, string | undefined>>): string {
  return [env[name.toLowerCase()], env[name]].find(Boolean) ?? '';
}
