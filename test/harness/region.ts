import { createAuthority } from './certificates.ts';
import { startSandbox, type SandboxOptions } from '../../sandbox/src/server.ts';
import { trust } from './trust.ts';

/** The hosts of a region, and that of a webhook. */
export const HOSTS = ['login.mypurecloud.ie', 'api.mypurecloud.ie', 'hooks.example.com'] as const;

/** A region, reached through tunnels alone: its hosts are known to the proxy, not to the machine. */
export async function startRegion(options: SandboxOptions = {}) {
  const authority = await createAuthority();
  const trusting = await trust(authority);
  const sandbox = await startSandbox({ ...options, tls: await authority.issue({ hosts: HOSTS }) });
  const origin = new URL(sandbox.url).origin;
  const hosts = Object.fromEntries(HOSTS.map((host) => [`${host}:443`, origin]));
  return {
    sandbox,
    hosts,
    env: trusting.env,
    [Symbol.asyncDispose]: async () => {
      await sandbox.close();
      await trusting[Symbol.asyncDispose]();
    },
  };
}
