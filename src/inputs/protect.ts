import type { Secrets } from '../secrets/secrets.ts';
import { declarationOf, inputNames } from './declarations.ts';
import type { Environment } from './environment.ts';
import { proxyCredentials } from './proxies.ts';
import type { RawInputs } from './read.ts';

/**
 * Makes known what must not be seen, good or not: what the inputs declare as secret, the login's Basic form, and the
 * credentials of a proxy, which its refusal may repeat.
 */
export function protect(raw: RawInputs, env: Environment, secrets: Secrets): void {
  const { 'client-id': clientId = '', 'client-secret': clientSecret } = raw;
  const all = [
    ...inputNames.flatMap((input) => {
      const given = raw[input];
      return given === undefined ? [] : (declarationOf(input).secretsIn?.(given) ?? []);
    }),
    ...(clientSecret === undefined ? [] : [basicForm(clientId, clientSecret)]),
    ...proxyCredentials(env),
  ];
  for (const secret of all) secrets.add(secret);
}

function basicForm(id: string, secret: string): string {
  return Buffer.from(`${id}:${secret}`).toString('base64');
}
