import { expect } from 'vitest';
import { z } from 'zod';
import type { Sandbox } from '../../sandbox/src/server.ts';
import type { ActionRun, RunOptions } from './run-action.ts';
import { runStep } from './step.ts';

/** A label as a labels file writes it. */
export type ListedLabel = Readonly<Record<string, unknown>>;

/** Runs the bundle with a labels file, given as its text or as its list. */
export function runList(
  sandbox: Sandbox,
  labels: string | readonly ListedLabel[],
  inputs: Readonly<Record<string, string>> = {},
  options: Omit<RunOptions, 'inputs'> = {},
): Promise<ActionRun> {
  const text = typeof labels === 'string' ? labels : JSON.stringify(labels, undefined, 1);
  const without = { name: '', value: '', 'labels-file': 'labels.yml' };
  const workspaceFiles = { ...options.workspaceFiles, 'labels.yml': text };
  return runStep(sandbox, { ...without, ...inputs }, { ...options, workspaceFiles });
}

/** So many plain labels, `label-001` and on. */
export function plainLabels(count: number): { readonly name: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `label-${String(index + 1).padStart(3, '0')}`,
  }));
}

const result = z.object({
  name: z.string(),
  storedName: z.string(),
  outcome: z.string(),
  id: z.string().optional(),
  attempts: z.int(),
  confirmedBy: z.string().optional(),
  error: z.object({ code: z.string(), status: z.int().optional() }).optional(),
});

/** The output `results` of a run. */
export function resultsOf(run: ActionRun) {
  return z.array(result).parse(JSON.parse(run.outputs['results'] ?? ''));
}

/** How many labels had each outcome. */
export function outcomesOf(run: ActionRun): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { outcome } of resultsOf(run)) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

const auditEvent = z.object({
  storedName: z.string().default(''),
  outcome: z.string(),
  labelId: z.nullable(z.string()),
});

/**
 * Results, counts, audit file and server say the same of each label: one result in the list's place and one event
 * for each, and on the server exactly those that were created, under the ids that were told.
 */
export function expectAgreement(run: ActionRun, sandbox: Sandbox, labels: readonly ListedLabel[]): void {
  const results = resultsOf(run);
  expect(results.map(({ name }) => name)).toEqual(labels.map(({ name }) => name));

  const told = results.map(({ storedName, outcome, id = null }) => ({ storedName, outcome, labelId: id }));
  const byName = (a: { storedName: string }, b: { storedName: string }) =>
    a.storedName < b.storedName ? -1 : 1;
  const events = z.array(auditEvent).parse(run.auditEvents);
  expect(events.toSorted(byName)).toEqual(told.toSorted(byName));

  const created = results.filter(({ outcome }) => outcome === 'created');
  const onServer = sandbox.labels().map(({ name, id }) => ({ storedName: name, id }));
  expect(onServer.toSorted(byName)).toEqual(
    created.map(({ storedName, id }) => ({ storedName, id })).toSorted(byName),
  );
  expect(run.outputs).toMatchObject({
    'created-count': String(created.length),
    'failed-count': String(results.length - created.length),
  });
}

/** The POSTs of labels with their bodies, in order of arrival. */
export function postedBodies(sandbox: Sandbox): readonly unknown[] {
  return sandbox.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('labels'))
    .map(({ body }): unknown => JSON.parse(body));
}
