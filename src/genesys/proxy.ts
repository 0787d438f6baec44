/**
 * Origin of the proxy through which Node sends requests to a URL, for messages; without its credentials.
 * `undefined` when there is none, or when `NO_PROXY` excepts the host (Node.js documentation, "Built-in Proxy Support").
 */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const variable = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const proxy = variable(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (!/^https?:\/\//i.test(proxy) || !URL.canParse(proxy)) return undefined;
  const excepted = variable('NO_PROXY')
    .split(/[\s,]+/)
    .some((entry) => excepts(entry.toLowerCase(), url));
  return excepted ? undefined : new URL(proxy).origin;
}

/** `*`, a host, a domain (`.example.com`, `*.example.com`), each with or without a port. */
function excepts(entry: string, { hostname, port, protocol }: URL): boolean {
  if (entry === '') return false;
  if (entry === '*') return true;
  const [, host = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  const actualPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  if (entryPort !== undefined && entryPort !== actualPort) return false;
  const domain = host.replace(/^\*?\./, '.');
  return domain.startsWith('.') ? hostname.endsWith(domain) : hostname === domain;
}
