import { createAuditTrail } from './audit/trail.ts';
import { isDeliveryRetryable } from './audit/webhook.ts';
import { connect } from './genesys/connect.ts';
import { createRateGate } from './genesys/rate-gate.ts';
import { isRetryable } from './genesys/retry.ts';
import type { Pace } from './genesys/retrying.ts';
import { traced } from './genesys/trace.ts';
import { failUnexpectedly, rejectInputs, reportStep } from './report/finish.ts';
import { createLog, maskInLog, type Log } from './report/log.ts';
import { createProgress } from './report/progress.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import { readSettings, type Settings } from './settings/settings.ts';
import { listenForSignals } from './signals.ts';
import { provision, resultsInOrder, type Step } from './step.ts';
import { startStop, type StopControl } from './stop.ts';
import { realWorld, type World } from './world.ts';

export type Verdict = 'passed' | 'failed';

/** A little below the platform's limit of 300 requests a minute for a client-credentials token. */
const MOST_A_MINUTE = 290;

/** The whole step: inputs, token, listing, plan, creation, report. Never throws. */
export async function run(world: World = realWorld): Promise<Verdict> {
  const signals = listenForSignals(world.signals);
  const secrets = createSecrets(maskInLog);
  const log = createLog((text) => secrets.redact(text));
  try {
    const read = await readSettings(secrets);
    if (!read.ok) return await rejectInputs(log, read.faults, read.summary);
    const stop = startStop(world.clock, read.settings.timeoutMs);
    signals.stopAtSignal(stop);
    return await runStep(world, read.settings, stop, secrets, log);
  } catch (error) {
    return failUnexpectedly(log, error);
  } finally {
    signals.release();
  }
}

async function runStep(
  world: World,
  settings: Settings,
  stop: StopControl,
  secrets: Secrets,
  log: Log,
): Promise<Verdict> {
  const { clock } = world;
  const http = traced(
    world.createHttpClient({ proxyEnv: settings.proxyEnv, cut: stop.cut }),
    clock,
    (line) => {
      log.debug(line);
    },
    (url) => url.href !== settings.webhook?.url.href,
  );
  const pace = createPace(world, settings.maxRetries, stop, log);
  const webhookPace = { ...pace, gate: createRateGate(clock, stop), isRetryable: isDeliveryRetryable };
  const step: Step = {
    settings,
    log,
    session: connect(settings, http, pace, secrets),
    trail: createAuditTrail({
      journal: world.openJournal(settings.auditFile),
      webhook: settings.webhook,
      http,
      pace: webhookPace,
    }),
    progress: createProgress(log, settings.labels.length),
    results: new Map(),
    discovered: undefined,
    plan: undefined,
  };
  try {
    await provision(step);
    const results = resultsInOrder(step);
    step.progress.end(results);
    const trail = await step.trail.finish();
    const { discovered, plan } = step;
    return await reportStep(log, settings, { results, discovered, plan, trail }, http, stop);
  } finally {
    stop.release();
    http.close();
  }
}

function createPace({ clock, random }: World, maxRetries: number, stop: StopControl, log: Log): Pace {
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
