import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Authority } from './certificates.ts';

/** An environment in which a step trusts an authority besides the public ones. */
export interface Trust {
  readonly env: { readonly NODE_EXTRA_CA_CERTS: string };
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** Has a step trust an authority, as a company does on its runners. */
export async function trust(authority: Authority): Promise<Trust> {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  const file = join(folder, 'ca.pem');
  await writeFile(file, authority.cert);
  return {
    env: { NODE_EXTRA_CA_CERTS: file },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
