import { CONTROL } from '../characters.ts';
import type { Proxies } from '../http/proxy.ts';
import type { InputFault } from './fault.ts';
import type { Environment } from './environment.ts';
import { credentialForms, decoded, writtenCredentials } from './url-credentials.ts';

export interface ProxiesRead {
  readonly proxies: Proxies;
  readonly faults: readonly InputFault[];
}

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, the lower case first. Node takes an address alone that begins with
 * `http://` or `https://` in lower case for a proxy and passes any other by in silence, so they are brought into that form.
 */
export function readProxies(env: Environment): ProxiesRead {
  const faults: InputFault[] = [];
  const read = (name: string): URL | undefined => {
    const { variable, value } = given(name, env);
    if (value === '') return undefined;
    const read = readAddress(value);
    if (typeof read !== 'string') return read;
    faults.push({ subject: variable, problem: read });
    return undefined;
  };
  const exceptions = given('NO_PROXY', env).value.toLowerCase().split(',');
  const proxies = {
    https: read('HTTPS_PROXY'),
    http: read('HTTP_PROXY'),
    exceptions: exceptions.map((entry) => entry.trim()).filter((entry) => entry !== ''),
  };
  return { proxies, faults };
}

/**
 * What the variables hold that a proxy or a message about it could repeat: `user:password` as it stands there and decoded,
 * and the password by itself unless it is a short word. Also of a variable that is not used, or not usable.
 */
export function proxyCredentials(env: Environment): readonly string[] {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].flatMap((name) => {
    const written = writtenCredentials(unquoted(env[name] ?? ''));
    if (written === undefined) return [];
    return credentialForms(written.includes(':') ? written : `${written}:`);
  });
}

/** The first spelling of a variable that says anything. */
function given(name: string, env: Environment): { readonly variable: string; readonly value: string } {
  const both = [name.toLowerCase(), name].map((variable) => ({
    variable,
    value: unquoted(env[variable] ?? ''),
  }));
  return both.find(({ value }) => value !== '') ?? { variable: name, value: '' };
}

/** Without white space and quotation marks around, which an `env` file of a runner's service leaves there. */
function unquoted(value: string): string {
  const text = value.trim();
  const [, , inner] = /^(["'])(.*)\1$/s.exec(text) ?? [];
  return inner === undefined ? text : unquoted(inner);
}

const blankOrControl = new RegExp(String.raw`[\s${CONTROL}]`, 'u');

/** @returns what is wrong, as the rest of a sentence that begins with the variable; it quotes no credentials */
function readAddress(value: string): URL | string {
  const [, scheme] = /^([a-z][a-z\d+.-]*):\/\//i.exec(value) ?? [];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) {
    // What stands before "://" may be a user whose password begins with the slashes.
    const isScheme = !value.includes('@') || /^(?:socks|ftp)/i.test(scheme);
    const kind = isScheme ? `the kind "${scheme.toLowerCase()}"` : 'a kind';
    return `names a proxy of ${kind}${isScheme ? ', which' : ' that'} is not supported; ${wanted}`;
  }
  const address = scheme === undefined ? `http://${value}` : value;
  const url = blankOrControl.test(value) || !URL.canParse(address) ? undefined : new URL(address);
  // Node decodes the credentials, and fails where that cannot be done.
  if (url === undefined || /["']/.test(url.hostname) || decoded(url.username + url.password) === undefined) {
    return `is not the address of a proxy; ${wanted}`;
  }
  // A proxy has no use for them: most likely they are in a password, and the host is a part of that.
  if (url.pathname !== '/' || /[?#]/.test(value)) {
    return `has a path, a query or a fragment, or a password with such characters; ${wanted}`;
  }
  return url;
}

const wanted =
  'give the address of an HTTP proxy and nothing after it, such as http://proxy.example.com:3128, with "/", "?", "#", "@", "%" and other special characters of a user or password percent-encoded';
