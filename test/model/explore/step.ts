import { auditEvent, governanceOf } from '../../../src/audit/event.ts';
import type { AuditEvent } from '../../../src/audit/event-schema.ts';
import type { Journal } from '../../../src/audit/journal.ts';
import { createAuditTrail } from '../../../src/audit/trail.ts';
import type { Clock } from '../../../src/clock.ts';
import { Failure } from '../../../src/failure.ts';
import { connect } from '../../../src/genesys/connect.ts';
import { discover } from '../../../src/genesys/discover.ts';
import type { LabelStore } from '../../../src/genesys/label-store.ts';
import type { HttpClient } from '../../../src/http/client.ts';
import { createRateGate, type RateGate } from '../../../src/http/rate-gate.ts';
import { isTransient } from '../../../src/http/retry.ts';
import { createRetryPolicy } from '../../../src/http/retry-policy.ts';
import type { Label } from '../../../src/labels/label.ts';
import { applyPlan } from '../../../src/provision/apply.ts';
import { planLabels } from '../../../src/provision/plan.ts';
import { settingsToCompare } from '../../../src/provision/read-settings.ts';
import type { LabelResult } from '../../../src/provision/result.ts';
import { createSecrets } from '../../../src/secrets/secrets.ts';
import type { Stop } from '../../../src/stop.ts';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET } from '../../../sandbox/src/options.ts';
import { API } from './messages.ts';

/** Parts of the step that a test puts others in place of, to see that the exploration misses them. */
export interface Replaced {
  readonly store?: (store: LabelStore) => LabelStore;
  /** Whether a label's line is not waited for. */
  readonly forgetsJournal?: boolean;
}

export interface StepOptions {
  readonly clock: Clock;
  readonly stop: Stop;
  readonly http: HttpClient;
  readonly labels: readonly Label[];
  readonly maxRetries: number;
  readonly append: (event: AuditEvent) => Promise<void>;
  readonly replaced: Replaced;
  /** Told before each request to the platform, which it may hold back. */
  readonly onPass?: (gate: RateGate) => void;
}

/** What a step said of its labels, as far as it came. */
export interface StepEnd {
  /** By the number of the label. */
  readonly results: ReadonlyMap<number, LabelResult>;
  readonly warnings: readonly string[];
  readonly unexpected: readonly unknown[];
}

const source = {
  ...{ repository: '', workflow: '', job: '', step: '', runId: '', runAttempt: '', runUrl: '' },
  ...{ actor: '', event: '', ref: '', sha: '' },
};

/** Login, listing, plan, creations, settings and the audit file, without inputs before and a report after them. */
export async function runStep(options: StepOptions): Promise<StepEnd> {
  const { clock, stop, http, labels, maxRetries, append, replaced, onPass } = options;
  const results = new Map<number, LabelResult>();
  const warnings: string[] = [];
  const unexpected: unknown[] = [];
  const onUnexpected = (error: unknown): void => {
    unexpected.push(error);
  };
  const gate = createRateGate(clock, stop);
  const watched: RateGate = {
    ...gate,
    pass(heldBy) {
      onPass?.(gate);
      return gate.pass(heldBy);
    },
  };
  const random = (): number => 0.5;
  const onRetry = (): void => undefined;
  const retry = createRetryPolicy({
    clock,
    stop,
    gate,
    maxRetries,
    isRetryable: isTransient,
    random,
    onRetry,
  });
  const login = {
    kind: 'client-credentials',
    clientId: DEFAULT_CLIENT_ID,
    clientSecret: DEFAULT_CLIENT_SECRET,
  } as const;
  const session = connect(
    { login, loginUrl: new URL(API), apiUrl: new URL(API), proxies: {} },
    { http, clock, stop, gate: watched, retry, secrets: createSecrets(() => undefined), onUnexpected },
  );
  const journal: Journal = { append, close: () => Promise.resolve() };
  const trail = createAuditTrail({
    file: 'audit.jsonl',
    openJournal: () => Promise.resolve(journal),
    deliveries: undefined,
    redact: (text) => text,
  });

  const settle = async (index: number, result: LabelResult): Promise<void> => {
    results.set(index, result);
    if (result.outcome === 'planned') throw new Error('this is no dry run');
    const governance = governanceOf(result.outcome, true, undefined);
    const context = { labelApi: 'utilization', governance, environment: 'localhost', source } as const;
    await trail.record(auditEvent(result, { ...context, now: clock.now() }));
  };

  try {
    const discovered = await discover(session, 'utilization', labels);
    const store = replaced.store?.(discovered.store) ?? discovered.store;
    const { existing } = discovered;
    const onWarning = (message: string): void => {
      warnings.push(message);
    };
    const plan = planLabels({
      ...{ wanted: labels, existing, store, onDuplicate: 'skip', onDrift: 'update' },
      ...{ approvedPlan: undefined, address: session.address, limit: store.defaultLimit },
      document: await settingsToCompare(store, labels, existing, 'update', onWarning),
    });
    await trail.open();
    await applyPlan({
      ...{ store, plan, dryRun: false, onDuplicate: 'skip', onDrift: 'update', onWarning },
      onResult(index, result) {
        const settled = settle(index, result);
        return replaced.forgetsJournal === true ? Promise.resolve() : settled;
      },
      halted: () => trail.failure(),
    });
  } catch (error) {
    if (!(error instanceof Failure)) onUnexpected(error);
    else
      for (const [index, label] of labels.entries()) {
        if (results.has(index)) continue;
        const isStopped = error.code === 'deadline' || error.code === 'cancelled';
        const outcome = isStopped ? 'not-attempted' : 'failed';
        await settle(index, { label, storedName: '', outcome, attempts: 0, failure: error });
      }
  }
  await trail.finish();
  return { results, warnings, unexpected };
}
