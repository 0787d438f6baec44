import { CORRELATION_HEADER } from './genesys/api-error.ts';
import { connect } from './genesys/connect.ts';
import { createHttpClient, type HttpClient } from './http/client.ts';
import { createRateGate, type MinuteLimit } from './http/rate-gate.ts';
import { isTransient } from './http/retry.ts';
import { createRetryPolicy } from './http/retry-policy.ts';
import { traced } from './http/trace.ts';
import type { Settings } from './inputs/settings.ts';
import type { Log } from './report/log.ts';
import type { Secrets } from './secrets/secrets.ts';
import type { Stop } from './stop.ts';
import type { Ports } from './ports.ts';
import { USER_AGENT } from './version.ts';

/** Has the login on its way, and then loads what comes after it: both take their time. */
export async function begin(
  ports: Ports,
  settings: Settings,
  stop: Stop,
  secrets: Secrets,
  log: Log,
): Promise<'passed' | 'failed'> {
  const { clock } = ports;
  const redact = (text: string): string => secrets.redact(text);
  const onUnexpected = (error: unknown): void => {
    log.debugError(error);
  };
  const { login, loginUrl, apiUrl } = settings;
  const http = createTracedClient(ports, settings, stop, log);
  for (const warning of settings.warnings) log.warning(warning);
  try {
    const gate = createRateGate(clock, stop, minuteLimit(log));
    const retry = createRetryPolicy({
      clock,
      stop,
      gate,
      maxRetries: settings.maxRetries,
      isRetryable: isTransient,
      random: ports.random,
      onRetry(message) {
        log.info(message);
      },
    });
    const session = connect(settings, { http, clock, stop, gate, retry, secrets, onUnexpected });
    session.logIn();
    // The login's own connection serves the API too where both are one host.
    if (login.kind === 'access-token' || apiUrl.origin !== loginUrl.origin) http.prepare(apiUrl);
    switch (settings.kind) {
      case 'provision': {
        const { carryOut } = await import('./step.ts');
        return await carryOut({ ports, settings, log, http, session, stop, redact });
      }
      case 'export': {
        const { exportLabels } = await import('./export.ts');
        return await exportLabels({ settings, log, session, redact, github: { http, clock, stop } });
      }
    }
  } finally {
    http.close();
  }
}

/** The HTTP client of the step, which tells the debug log of each exchange. */
function createTracedClient(ports: Ports, { proxies, webhook }: Settings, stop: Stop, log: Log): HttpClient {
  const create = ports.createHttpClient ?? createHttpClient;
  const http = create({ proxies, userAgent: USER_AGENT, stop: stop.signal, cut: stop.cut });
  return traced(http, {
    clock: ports.clock,
    onLine(line) {
      log.debug(line);
    },
    isSecret: (url) => url.href === webhook?.url.href,
    correlationHeader: CORRELATION_HEADER,
  });
}

/** A little below the platform's limit of 300 requests a minute for a client-credentials token. */
const MOST_A_MINUTE = 290;

/** The limit on all requests to Genesys Cloud, which tells the log of its waits. */
function minuteLimit(log: Log): MinuteLimit {
  return {
    most: MOST_A_MINUTE,
    onWait(waitMs) {
      log.info(
        `${MOST_A_MINUTE} requests were sent within a minute; going on in ${Math.ceil(waitMs / 1000)} s.`,
      );
    },
  };
}
