import { setOutput } from '@actions/core';
import { failureOf, worstOutcome, type LabelResult, type Outcome } from '../provision/result.ts';
import type { StepReport } from './report.ts';

/** Every output of action.yml. */
export const outputNames = [
  'label-id',
  'label-name',
  'self-uri',
  'outcome',
  'latency-ms',
  'attempts',
  'label-api',
  'label-count',
  'label-limit',
  'created-count',
  'existing-count',
  'planned-count',
  'failed-count',
  'audit-file',
  'webhook-delivered',
  'results',
] as const;

export type Outputs = Readonly<Record<(typeof outputNames)[number], string>>;

/** The outputs of a step that failed before it looked at any label. The one failure that it counts is its own. */
export const outputsWithoutLabels: Outputs = {
  ...singleLabel(undefined),
  outcome: 'failed',
  'label-api': '',
  'label-count': '',
  'label-limit': '',
  ...counts([]),
  'failed-count': '1',
  'audit-file': '',
  'webhook-delivered': '',
  results: '[]',
};

/** All outputs of a step; those with nothing to say are empty. */
export function outputsOf(report: StepReport): Outputs {
  const { results, trail } = report;
  return {
    ...singleLabel(results.length === 1 ? results[0] : undefined),
    outcome: worstOutcome(results) ?? '',
    'label-api': report.labelApi ?? '',
    'label-count': text(report.labelCount),
    'label-limit': text(report.labelLimit),
    ...counts(results),
    'audit-file': report.auditFile ?? '',
    'webhook-delivered': trail.webhook === undefined ? '' : String(trail.webhook.undelivered === 0),
    results: JSON.stringify(results.map(toJson)),
  };
}

export function writeOutputs(outputs: Outputs): void {
  for (const name of outputNames) setOutput(name, outputs[name]);
}

/** A step whose outputs are lost fails: the steps after it would take empty ones for the truth. */
export function tryToWriteOutputs(outputs: Outputs): readonly string[] {
  try {
    writeOutputs(outputs);
    return [];
  } catch (error) {
    return [
      `The outputs could not be written: ${error instanceof Error ? error.message : 'unknown reason'}.`,
    ];
  }
}

function singleLabel(result: LabelResult | undefined) {
  return {
    'label-id': result !== undefined && 'id' in result ? result.id : '',
    'label-name': result?.storedName ?? '',
    'self-uri': result !== undefined && 'selfUri' in result ? (result.selfUri ?? '') : '',
    'latency-ms': result?.outcome === 'created' ? String(result.latencyMs) : '',
    attempts: text(result?.attempts),
  };
}

function counts(results: readonly LabelResult[]) {
  const count = (outcome: Outcome): string =>
    String(results.filter((result) => result.outcome === outcome).length);
  return {
    'created-count': count('created'),
    'existing-count': count('exists'),
    'planned-count': count('planned'),
    'failed-count': String(results.filter((result) => failureOf(result) !== undefined).length),
  };
}

/** One entry of `results`. */
function toJson(result: LabelResult): unknown {
  const { label, storedName, outcome, attempts } = result;
  const failure = failureOf(result);
  // Keys whose value is undefined are left out by JSON.stringify.
  return {
    name: label.name,
    value: label.kind === 'valued' ? label.value : undefined,
    scope: label.kind === 'valued' ? label.scope : undefined,
    storedName,
    outcome,
    id: 'id' in result ? result.id : undefined,
    selfUri: 'selfUri' in result ? result.selfUri : undefined,
    latencyMs: result.outcome === 'created' ? result.latencyMs : undefined,
    attempts,
    confirmedBy: result.outcome === 'created' ? result.confirmedBy : undefined,
    error: failure && {
      code: failure.code,
      message: failure.message,
      status: failure.status,
      correlationId: failure.correlationId,
    },
  };
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
