import { connect } from './genesys/connect.ts';
import { createHttpClient } from './genesys/http-client.ts';
import { traced } from './genesys/trace.ts';
import { createPace } from './pace.ts';
import type { Log } from './report/log.ts';
import type { Secrets } from './secrets.ts';
import type { Settings } from './settings/settings.ts';
import type { Stop } from './stop.ts';
import type { World } from './world.ts';

/** Has the login on its way, and then loads what comes after it: both take their time. */
export async function begin(
  world: World,
  settings: Settings,
  stop: Stop,
  secrets: Secrets,
  log: Log,
): Promise<'passed' | 'failed'> {
  const { loginUrl, apiUrl, webhook, proxies } = settings;
  const http = traced(
    (world.createHttpClient ?? createHttpClient)({ proxies, stop: stop.signal, cut: stop.cut }),
    world.clock,
    (line) => {
      log.debug(line);
    },
    (url) => url.href !== webhook?.url.href,
  );
  try {
    const pace = createPace(world, settings.maxRetries, stop, log);
    const session = connect(settings, http, pace, secrets);
    session.logIn();
    const { carryOut } = await import('./step.ts');
    // The login's own connection serves the API too where both are one host.
    if (apiUrl.origin !== loginUrl.origin) http.prepare(apiUrl);
    return await carryOut({ world, settings, log, http, session, stop });
  } finally {
    http.close();
  }
}
