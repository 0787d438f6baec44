import { createDeliveries, type DeliveryOptions } from './audit/deliveries.ts';
import { openJournal } from './audit/journal.ts';
import { createAuditTrail, type AuditTrail } from './audit/trail.ts';
import { Failure, isStop, unexpectedFailure } from './failure.ts';
import { discover, type Discovered } from './genesys/discover.ts';
import type { HttpClient } from './http/client.ts';
import type { Session } from './genesys/session.ts';
import type { StoredLabel } from './genesys/stored-label.ts';
import { applyPlan } from './provision/apply.ts';
import { planLabels, type Plan } from './provision/plan.ts';
import { settingsToCompare } from './provision/read-settings.ts';
import type { LabelOutcome, LabelResult } from './provision/result.ts';
import { reportStep } from './report/finish.ts';
import type { Log } from './report/log.ts';
import { createProgress, type Progress } from './report/progress.ts';
import type { ProvisionSettings } from './inputs/settings.ts';
import type { Stop } from './stop.ts';
import type { Ports } from './ports.ts';
import { auditEvent, governanceOf } from './audit/event.ts';

/** What a step is carried out with. */
export interface StepOptions {
  readonly ports: Ports;
  readonly settings: ProvisionSettings;
  readonly log: Log;
  readonly http: HttpClient;
  readonly session: Session;
  readonly stop: Stop;
  /** Takes secrets out of what leaves by a file or a request: the runner masks its log alone. */
  readonly redact: (text: string) => string;
}

/** What is known so far; written step by step, so that nothing that was done is ever left unreported. */
interface Step {
  readonly settings: ProvisionSettings;
  readonly log: Log;
  readonly session: Session;
  readonly trail: AuditTrail;
  /** By the number of the label. */
  readonly results: Map<number, LabelResult>;
  readonly progress: Progress;
  discovered: Discovered | undefined;
  plan: Plan | undefined;
  /** What was warned of while the labels were read and written. */
  readonly warnings: string[];
  /** What failed a step that has no label to tell it of. */
  failure: Failure | undefined;
}

/** All that comes after the login: listing, plan, creation, report. */
export async function carryOut(options: StepOptions): Promise<'passed' | 'failed'> {
  const { ports, settings, log, http, session, stop, redact } = options;
  const { webhook } = settings;
  const step: Step = {
    settings,
    log,
    session,
    trail: createAuditTrail({
      file: settings.auditFile,
      openJournal: ports.openJournal ?? openJournal,
      deliveries: webhook && createDeliveries(webhook, deliveryOptions(options)),
      redact,
    }),
    progress: createProgress(log, settings.labels.length),
    results: new Map(),
    warnings: [],
    discovered: undefined,
    plan: undefined,
    failure: undefined,
  };
  await provision(step, () => {
    if (webhook !== undefined && !settings.dryRun) http.prepare(webhook.url);
  });
  const results = resultsInOrder(step);
  step.progress.end(results);
  const settledInTime = stop.failure() === undefined;
  const trail = await step.trail.finish();
  const { discovered, plan, warnings, failure } = step;
  const github = { http, clock: ports.clock, stop };
  const finished = { results, settledInTime, discovered, plan, warnings, trail, failure };
  return reportStep(log, settings, finished, github, redact);
}

function deliveryOptions({ ports, settings, log, http, session, stop }: StepOptions): DeliveryOptions {
  return {
    http,
    stop,
    clock: ports.clock,
    random: ports.random,
    maxRetries: settings.maxRetries,
    onRetry(message) {
      log.info(message);
    },
    onUnexpected: session.onUnexpected,
  };
}

/**
 * Lists, plans and creates. Every label has a result afterwards, whatever goes wrong.
 *
 * @param onPlanned told when events will follow, so that their connection is ready by then
 */
async function provision(step: Step, onPlanned: () => void): Promise<void> {
  const { settings, log, session, results } = step;
  try {
    const onWarning = (message: string): void => {
      step.warnings.push(message);
      log.warning(message);
    };
    const { labels: wanted, onDuplicate, onDrift, approvedPlan } = settings;
    step.discovered = await discover(session, settings.labelApi, wanted);
    const { store, existing, warnings } = step.discovered;
    for (const warning of warnings) onWarning(warning);
    step.plan = planLabels({
      ...{ wanted, existing, store, onDuplicate, onDrift, approvedPlan },
      address: session.address,
      limit: settings.maxLabels ?? store.defaultLimit,
      document: await settingsToCompare(store, wanted, existing, onDrift, onWarning),
    });
    step.progress.plan(step.discovered, step.plan, settings.dryRun);
    onPlanned();
    if (!settings.dryRun) await step.trail.open();
    await applyPlan({
      store,
      plan: step.plan,
      dryRun: settings.dryRun,
      onDuplicate,
      onDrift,
      onWarning,
      onResult: (index, result) => settle(step, index, result),
      halted: () => step.trail.failure(),
    });
  } catch (error) {
    if (!(error instanceof Failure)) session.onUnexpected(error);
    const failure = error instanceof Failure ? error : unexpectedFailure();
    if (settings.labels.length === 0) step.failure = failure;
    const { store, existing = [] } = step.discovered ?? {};
    const byKey = new Map(existing.map((stored) => [stored.key, stored]));
    for (const [index, label] of settings.labels.entries()) {
      if (results.has(index)) continue;
      const stored = store && byKey.get(store.keyOf(label));
      const storedName = store?.storedNameOf(label) ?? '';
      await settle(step, index, { label, storedName, ...outcomeOf(failure, stored) });
    }
  }
}

/** Results in the order of the labels, in whatever order they came. */
function resultsInOrder({ results }: Step): readonly LabelResult[] {
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** How a label ends whose turn never came: stopped, or refused together with all the others. */
function outcomeOf(failure: Failure, stored: StoredLabel | undefined): LabelOutcome {
  const existing = stored && { id: stored.id, selfUri: stored.selfUri };
  return { outcome: isStop(failure) ? 'not-attempted' : 'failed', attempts: 0, existing, failure };
}

/** Notes a result, shows it, and has it on disk before anything else happens. */
async function settle(step: Step, index: number, result: LabelResult): Promise<void> {
  const { settings, session, trail, results, progress, discovered, plan } = step;
  results.set(index, result);
  progress.tell(result);
  if (settings.dryRun || result.outcome === 'planned') return;
  const { environment, source } = settings;
  await trail.record(
    auditEvent(result, {
      labelApi: discovered?.store.api,
      governance: governanceOf(result.outcome, plan !== undefined, plan?.refusal),
      environment,
      source,
      now: session.clock.now(),
    }),
  );
}
