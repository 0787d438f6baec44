import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startSandbox, type Sandbox } from '../../sandbox/src/server.ts';
import { resultsOf, runList } from '../harness/list-step.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { isUndone, possibleCapacities, settingsPuts, writesBetween } from './history.ts';
import { javascript, python, type Answers, type Call, type Sdk } from './sdks.ts';

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${String(index + 1).padStart(2, '0')}`);
const [wanted, held, bystanders, doomed] = [
  ...[numbered('wanted', 12), numbered('held', 3), numbered('bystander', 6), numbered('doomed', 6)],
] as const;

/** New labels, some with settings, and labels that are there with other settings. */
const list = [
  ...wanted.map((name, index) => (index % 3 === 0 ? { name, 'maximum-capacity': 4 } : { name })),
  ...held.map((name) => ({ name, 'maximum-capacity': 9 })),
];

const created = z.object({ id: z.string() });
const auditEvent = z.object({ storedName: z.string(), outcome: z.string(), labelId: z.nullable(z.string()) });

/** The calls of somebody who creates, deletes, renames and changes labels at the same time; no two changes are alike. */
function callsOfRival(sandbox: Sandbox): readonly Call[] {
  const idOf = (name = ''): string => sandbox.labels().find((label) => label.name === name)?.id ?? '';
  return wanted.flatMap((name, index): readonly Call[] => [
    ['create', { name: index % 2 === 0 ? name : `rival-${name}` }],
    ['changeSettings', idOf(bystanders[index % 5]), { maximumCapacity: 11 + index }],
    index % 2 === 0
      ? ['delete', idOf(doomed[index / 2]), { forceDelete: true }]
      : ['rename', idOf(bystanders[5]), `renamed-${index}`],
  ]);
}

describe.each([javascript, python])('$name works in an organisation', { timeout: 120_000 }, (sdk) => {
  test.skipIf(!sdk.isHere)('while two steps create and update labels', async () => {
    // On a machine that is busy the one may be done before the others begin, or delete a label under each PUT of theirs.
    for (let tries = 1; (await rivalWrites(sdk)) === 0; tries += 1) expect(tries).toBeLessThan(5);
  });
});

/** Lets an SDK and two steps work at the same time, and checks the promises; how many writes of the SDK came meanwhile, where a PUT of the steps was taken. */
async function rivalWrites(sdk: Sdk): Promise<number> {
  let arrived: () => void = () => undefined;
  const isAtWork = new Promise<void>((resolve) => (arrived = resolve));
  await using sandbox = await startSandbox({
    labels: [
      ...[...held, ...doomed].map((name) => ({ name, maximumCapacity: 1 })),
      ...bystanders.map((name) => ({ name, maximumCapacity: 2 })),
    ],
    answerTimeMs: 15,
    onRequestDone: () => {
      arrived();
    },
  });
  const before = capacitiesOf(sandbox);
  const file = join(await temporaryFolder(), 'audit.jsonl');
  const calls = callsOfRival(sandbox);
  const rival = sdk.ask(sandbox, calls);
  await isAtWork;
  const inputs = { 'on-duplicate': 'skip', 'on-drift': 'update', 'audit-file': file, 'max-retries': '2' };
  const runs = await Promise.all([0, 1].map(() => runList(sandbox, list, inputs)));
  const answers = await rival;

  // One label a name, and what is said of each is so.
  const labels = new Map(sandbox.labels().map(({ name, id }) => [name, id]));
  expect(labels.size).toBe(sandbox.labels().length);
  const byRival = createdBy(calls, answers);
  const puts = settingsPuts(sandbox.requests);
  const good = ['created', 'exists', 'updated'];
  for (const run of runs) {
    const results = resultsOf(run);
    for (const { storedName, outcome, id, confirmedBy, error } of results) {
      expect({ storedName, id }).toEqual({ storedName, id: labels.get(storedName) });
      // Settings that were written and then undone are not to be called updated. A PUT that names a label which the rival
      // has deleted since is refused, as any other that the API calls invalid.
      const others = [...(isUndone(puts) ? ['unknown'] : []), ...(error?.status === 400 ? ['failed'] : [])];
      expect([...good, ...others]).toContain(outcome);
      if (confirmedBy === 'response') expect(byRival).not.toContain(id);
    }
    expect(run.exitCode).toBe(results.every(({ outcome }) => good.includes(outcome)) ? 0 : 1);
  }

  // Each label has its line, and no line is lost.
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const noted = lines.map((line) => auditEvent.parse(JSON.parse(line)));
  for (const { storedName, outcome, id = null } of runs.flatMap(resultsOf))
    expect(noted).toContainEqual({ storedName, outcome, labelId: id });

  // What a step does not declare goes back as it was when the step read it.
  const declared = new Set(list.map(({ name }) => labels.get(name)));
  const ours = puts.filter(({ isStep }) => isStep);
  if (ours.length === 0)
    for (const run of runs) expect(resultsOf(run).map(({ error }) => error?.status)).toContain(400);
  for (const put of ours)
    for (const [id, capacity] of put.capacities)
      if (!declared.has(id)) expect(possibleCapacities(puts, put, id, before.get(id))).toContain(capacity);
  await Promise.all(runs.map((run) => run.dispose()));
  return ours.length === 0 ? 0 : writesBetween(sandbox.requests);
}

function capacitiesOf(sandbox: Sandbox): ReadonlyMap<string, number> {
  const settings = Object.entries(sandbox.settings().labelUtilizations);
  return new Map(settings.map(([id, { maximumCapacity }]) => [id, maximumCapacity]));
}

/** The ids of the labels that the rival created. */
function createdBy(calls: readonly Call[], answers: Answers): readonly string[] {
  return calls.flatMap(([name], index) => {
    const { status = 0, body } = answers[index] ?? {};
    return name === 'create' && status === 200 ? [created.parse(body).id] : [];
  });
}
