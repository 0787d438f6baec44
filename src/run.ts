import { createLog, maskInLog, type Log } from './report/log.ts';
import { failOverdue, failUnexpectedly, rejectInputs } from './report/reject.ts';
import { createSecrets } from './secrets/secrets.ts';
import type { Environment } from './inputs/environment.ts';
import { readSettings, type Settings } from './inputs/settings.ts';
import { listenForSignals } from './process.ts';
import { startStop, type StopControl } from './stop.ts';
import type { Ports } from './ports.ts';
import { USER_AGENT } from './version.ts';

export type Verdict = 'passed' | 'failed';

/**
 * The whole step: inputs, token, listing, plan, creation, report. Never throws.
 *
 * @param env the variables of the process, in which the runner hands over the inputs
 */
export async function run(ports: Ports, env: Environment): Promise<Verdict> {
  const stop = startStop(ports.clock);
  const stopListening = listenForSignals(ports.signals, (signal) => {
    stop.trigger(signal);
  });
  const secrets = createSecrets(maskInLog);
  const log = createLog((text) => secrets.redact(text), { debug: env['RUNNER_DEBUG'] === '1' });
  let begun: Settings | undefined;
  const work = async (): Promise<Verdict> => {
    const read = await readSettings(secrets, env);
    if (!read.ok) {
      stop.limit(read.rejection.timeoutMs);
      return await rejectInputs(log, read.rejection, async () => {
        const { createHttpClient } = await import('./http/client.ts');
        const { proxies } = read.rejection;
        const create = ports.createHttpClient ?? createHttpClient;
        const http = create({ proxies, userAgent: USER_AGENT, stop: stop.signal, cut: stop.cut });
        return { http, clock: ports.clock, stop };
      });
    }
    stop.limit(read.settings.timeoutMs);
    begun = read.settings;
    // A step that stops at its inputs does without the rest.
    const { begin } = await import('./begin.ts');
    return await begin(ports, read.settings, stop, secrets, log);
  };
  try {
    return await Promise.race([work(), overdue(stop, log, () => begun)]);
  } catch (error) {
    return failUnexpectedly(log, error);
  } finally {
    stopListening();
    stop.release();
  }
}

/** The end of a step whose report does not come to its end after a stop. */
function overdue(stop: StopControl, log: Log, begun: () => Settings | undefined): Promise<Verdict> {
  return new Promise((resolve) => {
    stop.overdue.addEventListener('abort', () => {
      resolve(failOverdue(log, stop.failure(), begun()));
    });
  });
}
