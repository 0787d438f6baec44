import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { visibleLog, type ActionRun } from '../../test/harness/run-action.ts';
import type { Delivery } from '../../sandbox/src/webhook-receiver.ts';
import { prettyJson } from './json.ts';
import { RETRY_AFTER_SECONDS, type Scene } from './scenes.ts';
import { renderSummary } from './summary.ts';
import { paint, print, printPairs, WIDTH } from './terminal.ts';

const secretInputs: ReadonlySet<string> = new Set(['client-secret', 'webhook-url', 'webhook-secret']);

/** Shows the step as it stands in a workflow, its secrets hidden; of a later step, what is new in it. */
export function showStep(
  inputs: Readonly<Record<string, string>>,
  before?: Readonly<Record<string, string>>,
): void {
  const shown: Record<string, string> = {};
  for (const [name, text] of Object.entries(inputs)) {
    if (before?.[name] !== text) shown[name] = secretInputs.has(name) ? '***' : text;
  }
  const yaml = (value: unknown) => stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd();
  if (before === undefined) print(yaml([{ uses: './', with: shown }]), 2, 'dim');
  else {
    const gone = Object.keys(before).filter((name) => !(name in inputs));
    const without = gone.length === 0 ? '' : `, without ${gone.join(' and ')}`;
    const changed = Object.keys(shown).length === 0 ? '' : `, but with\n${yaml(shown)}`;
    print(`the same step${without}${changed}`, 2, 'dim');
  }
}

/** Shows what a run left behind: log, outputs, audit events, summary. */
export function showRun(run: ActionRun, deliveries: readonly Delivery[]): void {
  title('Log');
  for (const line of visibleLog(run.log + run.stderr).split('\n')) print(line, 2, formatOf(line));
  const passed = run.exitCode === 0;
  print(`The step ${passed ? 'passes' : 'fails'}, after ${run.durationMs} ms.`, 2, passed ? 'green' : 'red');

  title('Outputs');
  const { results = '', ...single } = run.outputs;
  printPairs(single, 2);
  print(`results\n${json(parseJson(results))}`, 2);

  const [delivery] = deliveries;
  if (delivery !== undefined) {
    const { event, headers, signatureValid } = delivery;
    title(`Audit event, as the webhook received it: ${signatureText(signatureValid)}`);
    const names = Object.keys(headers).filter((name) => name.startsWith('webhook-'));
    printPairs(Object.fromEntries(names.map((name) => [name, headers[name] ?? ''])), 2);
    print(json(event), 2);
    if (deliveries.length > 1) print(`and ${deliveries.length - 1} more like it, one a label`, 2, 'dim');
  } else {
    title('Audit events: none received');
    for (const event of run.auditEvents) print(json(event), 2);
  }

  title('Job summary');
  for (const line of renderSummary(run.summary, WIDTH - 2)) console.log(`  ${line}`.trimEnd());
}

/** Shows a file that a run wrote into its workspace, and answers what is in it. */
export async function showFile(run: ActionRun, name: string): Promise<string | undefined> {
  const text = await readFile(join(run.workspace, name), 'utf8').catch(() => undefined);
  title(text === undefined ? `${name} was not written` : name);
  if (text !== undefined) print(text.trimEnd(), 2);
  return text;
}

/** Whether a run ended as expected, and how, in a line. */
export function verdictOn(
  { title: name, expected }: Scene,
  run: ActionRun,
  deliveries: readonly Delivery[],
): { readonly good: boolean; readonly text: string } {
  const { outcome = '', attempts = '', changes = '' } = run.outputs;
  const labels = countLabels(run);
  const delivered = expected.events === undefined || expected.events * labels === deliveries.length;
  const latency = Number(run.outputs['latency-ms']);
  const waited = expected.attempts === undefined || latency >= RETRY_AFTER_SECONDS * 1000;
  const good =
    outcome === expected.outcome &&
    run.exitCode === expected.exitCode &&
    (expected.attempts ?? attempts) === attempts &&
    (expected.changes ?? changes) === changes &&
    waited &&
    delivered &&
    deliveries.every(({ signatureValid }) => signatureValid !== false);
  const posts = postsIn(labels, attempts);
  const planned = expected.changes === undefined ? '' : `, ${changes} changes`;
  const ending = run.exitCode === 0 ? 'the step passes' : 'the step fails';
  const wish = good ? '' : ` (expected: ${expected.outcome})`;
  return {
    good,
    text: `${name}: ${outcome === '' ? 'no outcome' : outcome}, ${posts}${planned}, ${ending}${wish}`,
  };
}

function postsIn(labels: number, attempts: string): string {
  if (labels > 1) return `${labels} labels`;
  if (attempts === '1') return '1 POST';
  return `${attempts === '' ? 'no' : attempts} POSTs`;
}

function countLabels({ outputs }: ActionRun): number {
  const results = parseJson(outputs['results'] ?? '');
  return Array.isArray(results) ? results.length : 0;
}

function title(text: string): void {
  console.log(`\n${paint('bold', text)}`);
}

function formatOf(line: string): 'red' | 'yellow' | undefined {
  if (line.startsWith('Error:')) return 'red';
  return line.startsWith('Warning:') ? 'yellow' : undefined;
}

function signatureText(valid: boolean | undefined): string {
  if (valid === undefined) return 'not signed';
  return valid ? 'signature verified' : 'SIGNATURE WRONG';
}

function json(value: unknown): string {
  return prettyJson(value, WIDTH - 2);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
