import { setOutput } from '@actions/core';
import { storedNameOf } from '../labels/label.ts';
import {
  driftIn,
  failureOf,
  flattened,
  identityIn,
  worstOutcome,
  type LabelResult,
  type Outcome,
} from '../provision/result.ts';
import type { ExportReport, StepReport } from './report.ts';

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
  'updated-count',
  'existing-count',
  'planned-count',
  'drifted-count',
  'failed-count',
  'changes',
  'unlisted-count',
  'unlisted',
  'label-ids',
  'plan-digest',
  'export-file',
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
  changes: '',
  'unlisted-count': '',
  unlisted: '[]',
  'label-ids': '{}',
  'plan-digest': '',
  'export-file': '',
  'audit-file': '',
  'webhook-delivered': '',
  results: '[]',
};

/** All outputs of a step; those with nothing to say are empty. */
export function outputsOf(report: StepReport): Outputs {
  const { results, trail } = report;
  const unlisted = report.unlisted.map(({ storedName }) => storedName);
  return {
    ...singleLabel(results.length === 1 ? results[0] : undefined),
    outcome: worstOutcome(results) ?? (report.failure === undefined ? '' : 'failed'),
    'label-api': report.labelApi ?? '',
    'label-count': text(report.labelCount),
    'label-limit': text(report.labelLimit),
    ...counts(results),
    ...(report.failure !== undefined && { 'failed-count': '1' }),
    changes: text(report.changes),
    'unlisted-count': report.isRead && report.isListed ? String(unlisted.length) : '',
    unlisted: report.isRead && report.isListed ? JSON.stringify(unlisted) : '[]',
    'label-ids': JSON.stringify(idsOf(results)),
    'plan-digest': report.digest ?? '',
    'export-file': '',
    'audit-file': report.auditFile ?? '',
    'webhook-delivered': trail.webhook === undefined ? '' : String(trail.webhook.undelivered === 0),
    results: JSON.stringify(results.map(flattened)),
  };
}

/** The outputs of an export. */
export function outputsOfExport(report: ExportReport): Outputs {
  const known = {
    ...outputsWithoutLabels,
    'label-api': report.labelApi ?? '',
    'label-count': text(report.labelCount),
    'label-limit': text(report.labelLimit),
  };
  switch (report.kind) {
    case 'failed':
      return known;
    case 'exported':
      return { ...known, outcome: 'exported', 'failed-count': '0', 'export-file': report.path };
  }
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
  const identity = result && identityIn(result);
  return {
    'label-id': identity?.id ?? '',
    'label-name': result?.storedName ?? '',
    'self-uri': identity?.selfUri ?? '',
    'latency-ms': result?.outcome === 'created' ? String(result.latencyMs) : '',
    attempts: text(result?.attempts),
  };
}

/**
 * Ids by stored name, of every label that has one. Where the four-field API stores several labels under one name, what
 * tells them apart is a part of theirs: `name=value`, or `private/name=value`.
 */
function idsOf(results: readonly LabelResult[]): Readonly<Record<string, string>> {
  const byName = Map.groupBy(results, ({ storedName }) => storedName);
  return Object.fromEntries(
    results.flatMap((result) => {
      const id = identityIn(result)?.id;
      const isAlone = byName.get(result.storedName)?.length === 1;
      return id === undefined
        ? []
        : [[isAlone ? result.storedName : storedNameOf(result.label), id] as const];
    }),
  );
}

function counts(results: readonly LabelResult[]) {
  const count = (outcome: Outcome): string =>
    String(results.filter((result) => result.outcome === outcome).length);
  return {
    'created-count': count('created'),
    'updated-count': count('updated'),
    'existing-count': count('exists'),
    'planned-count': count('planned'),
    'drifted-count': String(results.filter((result) => driftIn(result).length > 0).length),
    'failed-count': String(results.filter((result) => failureOf(result) !== undefined).length),
  };
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
