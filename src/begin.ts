import { connect } from './genesys/connect.ts';
import { createHttpClient } from './http/client.ts';
import { createRateGate } from './http/rate-gate.ts';
import { isRetryable } from './http/retry.ts';
import type { Pace } from './http/retrying.ts';
import { traced } from './http/trace.ts';
import type { Settings } from './inputs/settings.ts';
import type { Log } from './report/log.ts';
import { failUnexpectedly } from './report/reject.ts';
import type { Secrets } from './secrets.ts';
import type { Stop } from './stop.ts';
import type { Ports } from './ports.ts';

/** Has the login on its way, and then loads what comes after it: both take their time. */
export async function begin(
  ports: Ports,
  settings: Settings,
  stop: Stop,
  secrets: Secrets,
  log: Log,
): Promise<'passed' | 'failed'> {
  const { login, loginUrl, apiUrl, webhook, proxies } = settings;
  const http = traced(
    (ports.createHttpClient ?? createHttpClient)({ proxies, stop: stop.signal, cut: stop.cut }),
    ports.clock,
    (line) => {
      log.debug(line);
    },
    (url) => url.href !== webhook?.url.href,
  );
  for (const warning of settings.warnings) log.warning(warning);
  try {
    const pace = createPace(ports, settings.maxRetries, stop, log);
    const session = connect(settings, http, pace, secrets);
    session.logIn();
    const { carryOut } = await import('./step.ts');
    // The login's own connection serves the API too where both are one host.
    if (login.kind === 'access-token' || apiUrl.origin !== loginUrl.origin) http.prepare(apiUrl);
    switch (settings.kind) {
      case 'provision':
        return await carryOut({ ports, settings, log, http, session, stop });
      case 'export':
        return failUnexpectedly(log, new Error('There is no export yet.'));
    }
  } finally {
    http.close();
  }
}

/** A little below the platform's limit of 300 requests a minute for a client-credentials token. */
const MOST_A_MINUTE = 290;

/** The pace of all calls of Genesys Cloud, which tells the log of its waits. */
export function createPace({ clock, random }: Ports, maxRetries: number, stop: Stop, log: Log): Pace {
  const minute = {
    most: MOST_A_MINUTE,
    onWait(waitMs: number) {
      log.info(
        `${MOST_A_MINUTE} requests were sent within a minute; going on in ${Math.ceil(waitMs / 1000)} s.`,
      );
    },
  };
  return {
    clock,
    stop,
    gate: createRateGate(clock, stop, minute),
    maxRetries,
    isRetryable,
    random,
    onRetry(message) {
      log.info(message);
    },
    onUnexpected(error) {
      log.debugError(error);
    },
  };
}
