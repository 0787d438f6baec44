import { EventEmitter } from 'node:events';
import { z } from 'zod';
import type { AuditEvent } from '../../src/audit/event-schema.ts';
import { outcomes } from '../../src/provision/result.ts';
import type { Verdict } from '../../src/run.ts';
import { readAnnotations, readMasks, type Annotation } from '../harness/workflow-log.ts';
import { Tokens } from '../../sandbox/src/login.ts';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  MANAGE_PERMISSION,
  VIEW_PERMISSION,
} from '../../sandbox/src/options.ts';
import { Organisation, type LabelDraft, type StoredLabel } from '../../sandbox/src/organisation.ts';
import type { SettingsDocument } from '../../sandbox/src/settings-document.ts';
import type { Platform } from '../../sandbox/src/router.ts';
import { createFakeClock, START } from '../harness/fake-clock.ts';
import { readReport, runStep, withoutHurry } from './run-step.ts';
import { storedNameOf, type Happening, type Scenario, type WantedLabel } from './scenario.ts';
import { API, createWire, WEBHOOK, type Sent } from './wire.ts';

const result = z.strictObject({
  name: z.string(),
  value: z.string().optional(),
  scope: z.string().optional(),
  storedName: z.string(),
  outcome: z.enum(outcomes),
  id: z.string().optional(),
  selfUri: z.string().optional(),
  latencyMs: z.int().optional(),
  attempts: z.int(),
  confirmedBy: z.enum(['response', 'read-back']).optional(),
  drift: z.array(z.looseObject({ setting: z.string() })).optional(),
  error: z
    .strictObject({
      code: z.string(),
      message: z.string().min(1),
      status: z.int().optional(),
      apiCode: z.string().optional(),
      correlationId: z.string().optional(),
    })
    .optional(),
});

/** One entry of the output `results`. */
export type Result = z.infer<typeof result>;

/** An event, and when the disk was done with it, in milliseconds since 1970. */
export interface Settled {
  readonly at: number;
  readonly event: AuditEvent;
}

/** How long the disk takes, in milliseconds: a POST that does not wait for it would be out by then. */
const DISK_MS = 5;

/** Everything that a run of the step left behind. Times are in milliseconds since 1970. */
export interface Evidence {
  readonly verdict: Verdict;
  readonly results: readonly Result[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Standard output, without the commands that mask a text. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Lines of the audit file. */
  readonly lines: readonly AuditEvent[];
  /** Events that the disk did not take. */
  readonly lost: readonly AuditEvent[];
  /** All of them, with the time when the disk had taken or refused them. */
  readonly settled: readonly Settled[];
  readonly sent: readonly Sent[];
  /** Ids of the labels that the step's own requests made. */
  readonly ours: ReadonlySet<string>;
  readonly delivered: readonly string[];
  readonly before: number;
  readonly labels: readonly StoredLabel[];
  /** The organisation's settings before and after. */
  readonly settings: { readonly before: SettingsDocument; readonly after: SettingsDocument };
  /** When the step was told to stop, by a signal or by its deadline; `undefined` when it ended before. */
  readonly stoppedAt: number | undefined;
  readonly endedAt: number;
  readonly rejections: readonly unknown[];
}

/** Name of the labels that nobody wants; it sorts before all others. */
const BYSTANDER = 'AAA';

/** Runs the whole step, from its inputs to its report, in the time of the scenario. */
export async function runScenario(scenario: Scenario): Promise<Evidence> {
  const clock = createFakeClock();
  const platform = platformOf(scenario, () => clock.now());
  const before = platform.organisation.labels().length;
  const settingsBefore = platform.organisation.settings.current();
  const wire = createWire(clock, platform, scenario);
  const emitter = new EventEmitter();
  const lines: AuditEvent[] = [];
  const lost: AuditEvent[] = [];
  const settled: Settled[] = [];
  const rejections: unknown[] = [];
  const onRejection = (reason: unknown): void => {
    rejections.push(reason);
  };

  let signalledAt: number | undefined;
  const happen = ({ what }: Happening, label: WantedLabel | undefined): void => {
    switch (what) {
      case 'SIGINT':
      case 'SIGTERM':
        signalledAt ??= clock.now();
        emitter.emit(what);
        return;
      case 'tokens revoked':
        platform.tokens.revoke();
        return;
      case 'rival writes': {
        const draft = label && draftOf(label, scenario.serves);
        if (draft !== undefined) platform.organisation.write(draft, { ignoreLimit: true });
        return;
      }
      case 'rival deletes': {
        const bystander = platform.organisation.labels().find(({ name }) => name.startsWith(BYSTANDER));
        if (bystander !== undefined) platform.organisation.delete(bystander.id);
      }
    }
  };
  const over = new AbortController();
  for (const [index, happening] of scenario.happenings.entries()) {
    const label = scenario.labels[index % scenario.labels.length];
    void clock.watch.sleep(happening.at, over.signal).then(() => {
      if (!over.signal.aborted) happen(happening, label);
    });
  }

  process.on('unhandledRejection', onRejection);
  const { verdict, written } = await runStep(
    {
      clock: withoutHurry(clock),
      random: () => 0.5,
      signals: {
        on: (signal, listener) => emitter.on(signal, listener),
        off: (signal, listener) => emitter.off(signal, listener),
      },
      createHttpClient: (options) => wire.connect(options),
      openJournal: async () => {
        await Promise.resolve();
        const { lostLines } = scenario;
        if (lostLines === 'all') throw new Error('EACCES: permission denied');
        return {
          async append(event) {
            await clock.sleep(DISK_MS, over.signal);
            settled.push({ at: clock.now(), event });
            if (!lostLines.includes(lines.length + lost.length)) lines.push(event);
            else {
              lost.push(event);
              throw new Error('ENOSPC: no space left on device');
            }
          },
          close: () => Promise.resolve(),
        };
      },
    },
    inputsOf(scenario),
    { RUNNER_DEBUG: '1' },
  );
  const endedAt = clock.now();
  over.abort();
  await new Promise(setImmediate);
  process.off('unhandledRejection', onRejection);

  const { outputs, summary } = await readReport();
  const deadline = START + scenario.timeoutSeconds * 1000;
  const stops = [signalledAt, endedAt >= deadline ? deadline : undefined].filter((at) => at !== undefined);
  return {
    verdict,
    results: z.array(result).parse(JSON.parse(outputs['results'] ?? '')),
    outputs,
    summary,
    log: written
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n'),
    annotations: readAnnotations(written),
    masks: readMasks(written),
    lines,
    lost,
    settled,
    sent: wire.sent,
    ours: wire.ours,
    delivered: wire.delivered,
    before,
    labels: platform.organisation.labels(),
    settings: { before: settingsBefore, after: platform.organisation.settings.current() },
    stoppedAt: stops.length === 0 ? undefined : Math.min(...stops),
    endedAt,
    rejections,
  };
}

function platformOf(
  { serves, existing, bystanders, takesTwins, tokenSeconds, lag, settingsLag = 0 }: Scenario,
  now: () => number,
): Platform {
  const organisation = new Organisation({ limit: 1_000, now });
  for (const label of existing) {
    const draft = draftOf(label, serves);
    if (draft !== undefined) organisation.write(draft);
  }
  for (let number = 0; number < bystanders; number += 1) {
    const draft = draftOf({ name: BYSTANDER, value: String(number) }, serves);
    if (draft !== undefined) organisation.write(draft);
  }
  organisation.lagBehind({ listings: lag });
  organisation.settings.lagBehind({ readings: settingsLag });
  if (takesTwins) organisation.takeTwins();
  return {
    organisation,
    tokens: new Tokens(tokenSeconds, now),
    client: { id: DEFAULT_CLIENT_ID, secret: DEFAULT_CLIENT_SECRET },
    permissions: [VIEW_PERMISSION, MANAGE_PERMISSION],
    labelApi: serves,
  };
}

/** The label as another writer would write it; `undefined` where the API that is served does not know its kind. */
function draftOf(label: WantedLabel, serves: Scenario['serves']): LabelDraft | undefined {
  if (serves === 'none') return undefined;
  if (serves !== 'routing') {
    const { 'maximum-capacity': maximumCapacity } = label;
    const name = storedNameOf(label);
    return maximumCapacity === undefined
      ? { api: 'utilization', name }
      : { api: 'utilization', name, utilization: { maximumCapacity } };
  }
  const { name, value, scope = 'public' } = label;
  return value === undefined ? undefined : { api: 'routing', name, value, scope, description: '' };
}

function inputsOf(scenario: Scenario): Readonly<Record<string, string>> {
  return {
    'client-id': DEFAULT_CLIENT_ID,
    'client-secret': DEFAULT_CLIENT_SECRET,
    'login-url': API,
    'api-url': API,
    labels: JSON.stringify(scenario.labels),
    'label-api': scenario.labelApi,
    'max-labels': scenario.maxLabels === undefined ? '' : String(scenario.maxLabels),
    'on-duplicate': scenario.onDuplicate,
    'on-drift': scenario.onDrift ?? '',
    'dry-run': String(scenario.dryRun),
    'max-retries': String(scenario.maxRetries),
    'timeout-seconds': String(scenario.timeoutSeconds),
    'webhook-url': scenario.webhook === 'none' ? '' : WEBHOOK,
    'webhook-secret': scenario.webhook === 'none' ? '' : 'signs-events-of-the-model',
    'webhook-required': String(scenario.webhook === 'required'),
    ...scenario.inputs,
  };
}
