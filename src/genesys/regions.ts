import hosts from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/PureCloudRegionHosts.js';

/** AWS region ids (`eu-west-1`) and the hosts (`mypurecloud.ie`) that the SDK publishes for them. */
export const regionHosts: ReadonlyMap<string, string> = new Map(
  Object.entries(hosts).map(([id, host]) => [id.replaceAll('_', '-'), host]),
);

/**
 * The region host that `environment` names: an AWS region id or the host itself, in any letter case.
 * `undefined` when the SDK knows no such region.
 */
export function regionHost(environment: string): string | undefined {
  const wanted = environment.toLowerCase();
  return regionHosts.get(wanted) ?? [...regionHosts.values()].find((host) => host === wanted);
}

/** The region host whose API has this host; `undefined` for a gateway. */
export function regionOfApi(apiHost: string): string | undefined {
  return [...regionHosts.values()].find((host) => regionUrls(host).api.host === apiHost);
}

/** `https://login.{host}` and `https://api.{host}` (SDK: `configuration.js`, `setEnvironment`). */
export function regionUrls(host: string): { readonly login: URL; readonly api: URL } {
  return { login: new URL(`https://login.${host}`), api: new URL(`https://api.${host}`) };
}
