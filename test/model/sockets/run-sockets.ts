import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../../../sandbox/src/faults.ts';
import type { RecordedRequest } from '../../../sandbox/src/options.ts';
import { startSandbox, type Sandbox } from '../../../sandbox/src/server.ts';
import { plainLabels, resultsOf } from '../../harness/list-step.ts';
import { visibleLog, type ActionRun } from '../../harness/run-action.ts';
import { runStep } from '../../harness/step.ts';
import { brokenBySecrets } from '../promises.ts';
import { manglings, startManglingRelay } from './mangling-relay.ts';

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MAX_RETRIES = 2;
const failing: ReadonlySet<string> = new Set(['failed', 'unknown', 'not-attempted']);
const auditLine = z.object({ storedName: z.string().optional(), labelName: z.string(), outcome: z.string() });

/**
 * Runs the bundle over real sockets, one to three processes at the same time on one organisation and one audit file, with
 * faults that the seed determines.
 *
 * @returns the promises that were broken, in words, each with what was at work
 */
export async function runOverSockets(seed: number): Promise<readonly string[]> {
  const random = randomFrom(seed);
  const pick = <const Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(random() * items.length)] ?? items[0];
  const processes = pick([1, 1, 2, 3]);
  const labels = plainLabels(pick([1, 2, 4]));
  const staleListings = pick([0, 0, 1]);
  await using sandbox = await startSandbox({ staleListings });
  const faults = Array.from({ length: pick([0, 1, 2, 3]) }, () => anyFault(pick));
  for (const fault of faults) sandbox.inject(fault);
  let left = pick([0, 1, 2, 3]);
  const mangled: string[] = [];
  await using relay = await startManglingRelay(sandbox.url, () => {
    if (left === 0 || random() < 0.7) return undefined;
    left -= 1;
    const mangling = pick(manglings);
    mangled.push(mangling);
    return mangling;
  });

  const folder = await mkdtemp(join(tmpdir(), 'labels-sockets-'));
  const file = join(folder, 'audit.jsonl');
  const inputs = {
    ...{ name: '', value: '', labels: JSON.stringify(labels), 'on-duplicate': 'skip' },
    ...{ 'login-url': relay.url, 'api-url': relay.url, 'audit-file': file },
    ...{ 'max-retries': String(MAX_RETRIES), 'timeout-seconds': '120' },
  };
  try {
    const runs = await Promise.all(
      Array.from({ length: processes }, () => runStep(sandbox, inputs, { debug: true, patienceMs: 150_000 })),
    );
    const text = await readFile(file, 'utf8').catch(() => '');
    await Promise.all(runs.map((run) => run.dispose()));
    const broken = [
      ...runs.flatMap((run) => brokenInRun(run, sandbox, labels.length, processes === 1)),
      ...brokenInFile(text, runs),
      ...brokenOnServer(sandbox, runs),
    ];
    const at = `seed ${seed}, ${processes} processes, ${labels.length} labels, lag ${staleListings}, ${JSON.stringify(faults)}, ${mangled.join()}`;
    return broken.map((each) => `${each} (${at})`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function anyFault(pick: <const Item>(items: readonly [Item, ...Item[]]) => Item): Fault {
  const method = pick(['POST', 'POST', 'GET']);
  const on = { method, path: 'labels', after: pick([0, 1, 2]) } as const;
  const afterWrite = pick([true, false]);
  switch (
    pick(['status', 'status', 'reset', 'malformed', 'slowDrip', 'delay', 'conflictRace', 'hugeAnswer'])
  ) {
    case 'status':
      return {
        effect: 'status',
        ...on,
        afterWrite: false,
        status: pick([429, 503, 408, 409, 401]),
        retryAfter: 1,
      };
    case 'reset':
      return { effect: 'reset', ...on, afterWrite };
    case 'malformed':
      return { effect: 'malformed', ...on, body: pick(['', '<html>', '{"id":7}']), afterWrite };
    case 'slowDrip':
      return { effect: 'slowDrip', ...on, ms: 1 };
    case 'delay':
      return { effect: 'delay', ...on, ms: pick([50, 500]), afterWrite };
    case 'conflictRace':
      return { effect: 'conflictRace' };
    case 'hugeAnswer':
      return { effect: 'hugeAnswer', ...on, bytes: 30_000_000 };
  }
}

function brokenInRun(run: ActionRun, sandbox: Sandbox, count: number, isAlone: boolean): readonly string[] {
  const broken: string[] = [];
  const results = resultsOf(run);
  if (results.length !== count) broken.push(`${results.length} results for ${count} labels`);
  const failed = results.filter(({ outcome }) => failing.has(outcome));
  if ((run.exitCode === 1) !== failed.length > 0)
    broken.push(`exit code ${String(run.exitCode)} with ${failed.length} failed labels`);
  const errors = run.annotations.filter(({ level }) => level === 'error').length;
  if (errors !== (failed.length > 0 ? 1 : 0)) broken.push(`${errors} error annotations`);
  if (/internal-error|an unexpected error/.test(run.log)) broken.push('the program met a fault of its own');
  for (const { storedName, outcome, id, attempts } of results) {
    const stored = sandbox.labels().filter(({ name }) => name === storedName);
    const isGood = outcome === 'created' || outcome === 'exists';
    if (isGood && !stored.some((label) => label.id === id))
      broken.push(`${storedName} is ${outcome}, but not on the server under that id`);
    if (isAlone && outcome === 'not-attempted' && stored.length > 0)
      broken.push(`${storedName} is ${outcome}, but on the server`);
    if (attempts > MAX_RETRIES + 2) broken.push(`${storedName}: ${attempts} POSTs`);
  }
  const lines = z.array(z.looseObject({})).parse(run.auditEvents);
  const { outputs, summary, masks } = run;
  const told = JSON.stringify(lines);
  return [
    ...broken,
    ...brokenBySecrets({
      log: `${visibleLog(run.log)}${told}`,
      summary,
      outputs,
      lines: [],
      delivered: [],
      masks,
    }),
  ];
}

/** One line for each label of each process, none of them torn. */
function brokenInFile(text: string, runs: readonly ActionRun[]): readonly string[] {
  const lines = text.split('\n').slice(0, -1);
  try {
    const events = lines.map((line) => auditLine.parse(JSON.parse(line)));
    const noted = events.map(({ labelName, outcome }) => `${labelName} ${outcome}`).sort();
    const told = runs
      .flatMap((run) => resultsOf(run).map(({ name, outcome }) => `${name} ${outcome}`))
      .sort();
    return noted.join() === told.join()
      ? []
      : [`audit and results differ: ${noted.join()} and ${told.join()}`];
  } catch {
    return ['a line of the audit file is torn'];
  }
}

function brokenOnServer(sandbox: Sandbox, runs: readonly ActionRun[]): readonly string[] {
  const names = sandbox.labels().map(({ name }) => name);
  const created = runs.flatMap((run) => resultsOf(run)).filter(({ outcome }) => outcome === 'created');
  return [
    ...(new Set(names).size === names.length ? [] : ['a label is on the server twice']),
    ...(created.some(({ id }) => id === undefined) ? ['a created label has no id'] : []),
    ...[...new Set(sandbox.requests.map(writerOf))].flatMap((writer) =>
      blindly(sandbox.requests.filter((request) => writerOf(request) === writer)),
    ),
  ];
}

/** Each process has a token of its own. */
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
