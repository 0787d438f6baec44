import { auditEvent } from './audit/event.ts';
import { governanceOf } from './audit/governance.ts';
import { createAuditTrail, type AuditTrail } from './audit/trail.ts';
import { isDeliveryRetryable } from './audit/webhook.ts';
import { systemClock } from './clock.ts';
import { describeFailure, Failure, unexpectedFailure } from './failure.ts';
import { connect } from './genesys/connect.ts';
import { discover, type Discovered } from './genesys/discover.ts';
import { createHttpClient } from './genesys/http-client.ts';
import { createRateGate } from './genesys/rate-gate.ts';
import { isRetryable } from './genesys/retry.ts';
import type { Pace } from './genesys/retrying.ts';
import type { Session } from './genesys/session.ts';
import { traced } from './genesys/trace.ts';
import { applyPlan } from './provision/apply.ts';
import { planLabels, type Plan } from './provision/plan.ts';
import type { Ending, LabelResult } from './provision/result.ts';
import { rejectInputs, reportStep } from './report/finish.ts';
import { createLog, maskInLog, type Log } from './report/log.ts';
import { showPlan, showResult } from './report/progress.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import { readSettings, type Settings } from './settings/settings.ts';
import { startStop, type StopControl } from './stop.ts';

export type Verdict = 'passed' | 'failed';

/** The whole step: inputs, token, listing, plan, creation, report. Never throws. */
export async function run(): Promise<Verdict> {
  const secrets = createSecrets(maskInLog);
  const log = createLog((text) => secrets.redact(text));
  try {
    const read = readSettings(secrets);
    if (!read.ok) return await rejectInputs(log, read.faults, read.summary);
    return await runStep(read.settings, secrets, log);
  } catch (error) {
    return fail(log, error);
  }
}

async function runStep(settings: Settings, secrets: Secrets, log: Log): Promise<Verdict> {
  const stop = startStop(systemClock, settings.timeoutMs);
  const ignoreSignals = listenForSignals(stop);
  const http = traced(
    createHttpClient({ proxyEnv: settings.proxyEnv, cut: stop.cut }),
    systemClock,
    (line) => {
      log.debug(line);
    },
    (url) => url.href !== settings.webhook?.url.href,
  );
  const pace = createPace(settings.maxRetries, stop, log);
  const step: Step = {
    settings,
    log,
    session: connect(settings, http, pace, secrets),
    trail: createAuditTrail({
      file: settings.auditFile,
      webhook: settings.webhook,
      http,
      pace: { ...pace, gate: createRateGate(systemClock, stop), isRetryable: isDeliveryRetryable },
    }),
    results: [],
    discovered: undefined,
    plan: undefined,
  };
  try {
    await provision(step);
    return await reportStep(log, settings, {
      results: step.results,
      discovered: step.discovered,
      plan: step.plan,
      trail: await step.trail.finish(),
      stopped: stop.failure(),
    });
  } finally {
    stop.release();
    ignoreSignals();
    http.close();
  }
}

/** What is known so far; written step by step, so that nothing that was done is ever left unreported. */
interface Step {
  readonly settings: Settings;
  readonly log: Log;
  readonly session: Session;
  readonly trail: AuditTrail;
  readonly results: LabelResult[];
  discovered: Discovered | undefined;
  plan: Plan | undefined;
}

async function provision(step: Step): Promise<void> {
  const { settings, log, session, results } = step;
  try {
    step.discovered = await discover(session, settings.labelApi);
    const { store, existing } = step.discovered;
    step.plan = planLabels({
      wanted: settings.labels,
      existing,
      store,
      limit: settings.maxLabels ?? store.defaultLimit,
      onDuplicate: settings.onDuplicate,
    });
    showPlan(log, step.discovered, step.plan);
    await applyPlan({
      store,
      plan: step.plan,
      dryRun: settings.dryRun,
      onResult: (result) => settle(step, result),
    });
  } catch (error) {
    if (!(error instanceof Failure)) session.pace.onUnexpected(error);
    const failure = error instanceof Failure ? error : unexpectedFailure();
    const storedName = (index: number): string => step.plan?.labels[index]?.storedName ?? '';
    for (const [index, label] of settings.labels.entries()) {
      if (index < results.length) continue;
      await settle(step, { label, storedName: storedName(index), ...endingOf(failure) });
    }
  }
}

/** How a label ends whose turn never came: stopped, or refused together with all the others. */
function endingOf(failure: Failure): Ending {
  const stopped = failure.code === 'deadline' || failure.code === 'cancelled';
  return { outcome: stopped ? 'not-attempted' : 'failed', attempts: 0, failure };
}

/** Notes a result, shows it, and has it on disk before anything else happens. */
async function settle(
  { settings, log, trail, results, discovered, plan }: Step,
  result: LabelResult,
): Promise<void> {
  results.push(result);
  showResult(log, result);
  if (settings.dryRun) return;
  const { environment, source } = settings;
  await trail.record(
    auditEvent(result, {
      labelApi: discovered?.store.api,
      governance: governanceOf(result.outcome, plan !== undefined, plan?.refusal),
      environment,
      source,
      now: systemClock.now(),
    }),
  );
}

function createPace(maxRetries: number, stop: StopControl, log: Log): Pace {
  return {
    clock: systemClock,
    stop,
    gate: createRateGate(systemClock, stop),
    maxRetries,
    isRetryable,
    random: Math.random,
    onRetry(message) {
      log.info(message);
    },
    onUnexpected(error) {
      log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    },
  };
}

/** The runner sends SIGINT when a job is cancelled, and SIGTERM 7.5 s later (GitHub Docs, "Workflow cancellation"). */
function listenForSignals(stop: StopControl): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const listeners = signals.map((signal) => {
    const listener = (): void => {
      stop.trigger(signal);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const remove of listeners) remove();
  };
}

function fail(log: Log, error: unknown): Verdict {
  log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  log.fail([describeFailure(unexpectedFailure())]);
  return 'failed';
}
