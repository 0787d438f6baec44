import type { Settings } from '../inputs/settings.ts';

/** What a step does and with what, as far as it matters to what its reader can do about a failure. */
export interface Circumstances {
  /** Only `write` can leave labels behind; `plan` is a dry run. */
  readonly task: 'write' | 'plan' | 'export';
  /** Whether its access token was given to it, so that it cannot get another. */
  readonly isTokenGiven: boolean;
}

/** Those of a step of which nothing else is known. */
export const usual: Circumstances = { task: 'write', isTokenGiven: false };

/** Those that the inputs say. */
export function circumstancesOf({
  kind,
  dryRun,
  login,
}: Pick<Settings, 'kind' | 'dryRun' | 'login'>): Circumstances {
  const written = dryRun ? 'plan' : 'write';
  return { task: kind === 'export' ? 'export' : written, isTokenGiven: login.kind === 'access-token' };
}
