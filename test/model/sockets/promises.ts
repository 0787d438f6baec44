import { z } from 'zod';
import type { RecordedRequest } from '../../../sandbox/src/options.ts';
import type { Sandbox } from '../../../sandbox/src/server.ts';
import { resultsOf } from '../../harness/list-step.ts';
import { visibleLog, type ActionRun } from '../../harness/run-action.ts';
import { brokenBySecrets } from '../promises.ts';

/** What runs over sockets left behind. */
export interface SocketEvidence {
  readonly runs: readonly ActionRun[];
  readonly sandbox: Sandbox;
  /** The audit file that the steps share. */
  readonly auditText: string;
  /** How many labels each step wanted; none of them was there before. */
  readonly labels: number;
  readonly maxRetries: number;
  /** Whether a rival may have created labels. */
  readonly hasRival: boolean;
}

const failing: ReadonlySet<string> = new Set(['failed', 'unknown', 'not-attempted']);
const auditLine = z.object({ storedName: z.string().optional(), labelName: z.string(), outcome: z.string() });

/** The promises that can be told from outside: each that was broken, in words. */
export function brokenOverSockets(evidence: SocketEvidence): readonly string[] {
  return [
    ...evidence.runs.flatMap((run) => [...brokenInRun(run, evidence), ...brokenInTruth(run, evidence)]),
    ...brokenInFile(evidence),
    ...brokenOnServer(evidence),
  ];
}

function brokenInRun(run: ActionRun, { labels }: SocketEvidence): readonly string[] {
  const broken: string[] = [];
  const results = resultsOf(run);
  if (results.length !== labels) broken.push(`${results.length} results for ${labels} labels`);
  const failed = results.filter(({ outcome }) => failing.has(outcome));
  if ((run.exitCode === 1) !== failed.length > 0)
    broken.push(`exit code ${String(run.exitCode)} with ${failed.length} failed labels`);
  const errors = run.annotations.filter(({ level }) => level === 'error').length;
  if (errors !== (failed.length > 0 ? 1 : 0)) broken.push(`${errors} error annotations`);
  if (/internal-error|an unexpected error/.test(run.log)) broken.push('the program met a fault of its own');
  const { outputs, summary, masks } = run;
  const told = { log: visibleLog(run.log), summary, outputs, lines: [], delivered: [], masks };
  return [...broken, ...brokenBySecrets(told)];
}

/** Whether what is said of each label is so. */
function brokenInTruth(
  run: ActionRun,
  { sandbox, runs, maxRetries, hasRival }: SocketEvidence,
): readonly string[] {
  const isAlone = runs.length === 1 && !hasRival;
  const broken: string[] = [];
  for (const { storedName, outcome, id, attempts } of resultsOf(run)) {
    const stored = sandbox.labels().filter(({ name }) => name === storedName);
    const isGood = outcome === 'created' || outcome === 'exists';
    if (isGood && !stored.some((label) => label.id === id))
      broken.push(`${storedName} is ${outcome}, but not on the server under that id`);
    if (isAlone && (outcome === 'not-attempted' || outcome === 'failed') && stored.length > 0)
      broken.push(`${storedName} is ${outcome}, but on the server`);
    if (isAlone && outcome === 'exists') broken.push(`${storedName} is said to be somebody else's`);
    if (attempts > maxRetries + 2) broken.push(`${storedName}: ${attempts} POSTs`);
  }
  return broken;
}

/** One line for each label of each step, none of them torn, and one for each label that was written. */
function brokenInFile({ auditText, runs, sandbox, hasRival }: SocketEvidence): readonly string[] {
  const broken: string[] = [];
  const lines = auditText.split('\n');
  if (lines.pop() !== '') broken.push('the audit file ends in the middle of a line');
  const events = lines.map((line) => auditLine.safeParse(parsed(line)));
  if (events.some(({ success }) => !success)) return [...broken, 'a line of the audit file is torn'];
  const noted = events.flatMap(({ data }) =>
    data === undefined ? [] : [`${data.labelName} ${data.outcome}`],
  );
  const told = runs.flatMap((run) => resultsOf(run).map(({ name, outcome }) => `${name} ${outcome}`));
  if (noted.toSorted().join() !== told.toSorted().join())
    broken.push(`audit and results differ: ${noted.join()} and ${told.join()}`);
  const hasLine = (name: string): boolean =>
    noted.includes(`${name} created`) || noted.includes(`${name} unknown`);
  if (!hasRival)
    for (const { name } of sandbox.labels())
      if (!hasLine(name)) broken.push(`${name} was written and has no line`);
  return broken;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function brokenOnServer({ sandbox, runs }: SocketEvidence): readonly string[] {
  const names = sandbox.labels().map(({ name }) => name);
  const results = runs.flatMap((run) => resultsOf(run));
  const answered = results.filter(({ confirmedBy }) => confirmedBy === 'response').map(({ name }) => name);
  return [
    ...(new Set(names).size === names.length ? [] : ['a label is on the server twice']),
    ...(new Set(answered).size === answered.length ? [] : ['a label was created by two steps']),
    ...[...new Set(sandbox.requests.map(writerOf))].flatMap((writer) =>
      blindly(sandbox.requests.filter((request) => writerOf(request) === writer)),
    ),
  ];
}

/** Each step has a token of its own. */
function writerOf({ headers }: RecordedRequest): string {
  return headers['authorization'] ?? '';
}

/** Between two POSTs of one label there is a listing, unless the first was turned away by the rate limit. */
function blindly(requests: readonly RecordedRequest[]): readonly string[] {
  const broken: string[] = [];
  const latest = new Map<string, { readonly at: number; readonly status: number | undefined }>();
  for (const [at, { method, path, body, status }] of requests.entries()) {
    if (method !== 'POST' || !path.endsWith('/labels')) continue;
    const before = latest.get(body);
    const isRead = requests.slice(before?.at ?? at, at).some((request) => request.method === 'GET');
    if (before !== undefined && before.status !== 429 && !isRead)
      broken.push(`${body} was sent again blindly`);
    latest.set(body, { at, status });
  }
  return broken;
}
