import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startSandbox, type Sandbox } from '../../sandbox/src/server.ts';
import { expectAgreement, outcomesOf, plainLabels, runList } from '../harness/list-step.ts';
import type { ActionRun } from '../harness/run-action.ts';
import { errorOf } from '../harness/step.ts';

const KILLS = 50;
const labels = plainLabels(60);
/** Labels that the bundle creates at a time at first, and at most: each that has its line makes room for one more. */
const IN_FLIGHT = { first: 8, most: 32 };
/** How long the stand-in takes to answer, so that most instants fall into the creating of labels. */
const ANSWER_MS = 40;

// The same kills again: KILL_SEED=... npm test -- test/bundle/kill.test.ts
const seed = Number(process.env['KILL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const kills = fc.sample(
  fc.noBias(
    fc.record({
      signal: fc.constantFrom('SIGINT' as const, 'SIGTERM' as const, 'SIGKILL' as const),
      /** From the start to a little after the usual end, in thousandths of the usual time. */
      at: fc.integer({ min: 0, max: 1_150 }),
    }),
  ),
  { seed, numRuns: KILLS },
);

/** How long a step takes that nobody disturbs, in milliseconds. */
let usualMs = 0;
const figures = { finished: 0, longestEndMs: 0, killed: 0, onServer: 0, unrecorded: 0, mostUnrecorded: 0 };

/** Runs the step on a server of its own; `check` sees it when everything that was sent has arrived. */
async function kill(
  { signal, at }: (typeof kills)[number],
  check: (run: ActionRun, sandbox: Sandbox, endMs: number) => Promise<void> | void,
): Promise<void> {
  await using sandbox = await startSandbox({ answerTimeMs: ANSWER_MS });
  let signalled = Infinity;
  const when = sleep((at / 1_000) * usualMs).then(() => {
    signalled = performance.now();
  });
  await using run = await runList(sandbox, labels, {}, { signal: { signal, when } });
  const endMs = Math.max(0, performance.now() - signalled);
  await sleep(2 * ANSWER_MS);
  await check(run, sandbox, endMs);
}

/** Everything that the step tells agrees with the server, label by label. */
function expectTruth(run: ActionRun, sandbox: Sandbox, signal: string): void {
  if (run.outputs['results'] === undefined) {
    // Node had not come to the bundle yet, so the signal ended the process as it ends any.
    expect(run.signal).toBe(signal);
    expect([sandbox.requests, run.auditEvents, run.summary]).toEqual([[], [], '']);
    return;
  }
  expectAgreement(run, sandbox, labels);
  const { created = 0, 'not-attempted': notAttempted = 0 } = outcomesOf(run);
  expect(created + notAttempted).toBe(labels.length);
  for (const { id } of sandbox.labels()) expect(run.summary).toContain(id);
  const finished = !run.annotations.some(({ level }) => level === 'error');
  if (finished) {
    figures.finished += 1;
    expect(created).toBe(labels.length);
    // A signal that came after the report ends a process that has nothing left to do.
    expect(run.signal === null ? run.exitCode : 0).toBe(0);
  } else {
    expect(run.signal === null ? run.exitCode : 1).toBe(1);
    expect(errorOf(run)).toContain(`cancelled (${signal})`);
  }
}

const auditEvent = z.object({ storedName: z.string(), outcome: z.string(), labelId: z.string() });

/** The audit file has a whole line for every label on the server, except for those in flight. */
async function expectRecord(run: ActionRun, sandbox: Sandbox): Promise<void> {
  const text = await readFile(run.auditFile, 'utf8').catch(() => '');
  const lines = text.split('\n');
  // No half line, unless it is the last.
  const whole = lines.slice(0, -1).map((line) => auditEvent.parse(JSON.parse(line)));
  expect(whole.map(({ storedName }) => storedName)).toEqual([
    ...new Set(whole.map(({ storedName }) => storedName)),
  ]);
  const onServer = new Map(sandbox.labels().map(({ name, id }) => [name, id]));
  for (const { storedName, outcome, labelId } of whole) {
    expect([outcome, labelId]).toEqual(['created', onServer.get(storedName)]);
  }
  const unrecorded = onServer.size - whole.length;
  expect(unrecorded).toBeLessThanOrEqual(Math.min(IN_FLIGHT.most, IN_FLIGHT.first + whole.length));
  figures.killed += 1;
  figures.onServer += onServer.size;
  figures.unrecorded += unrecorded;
  figures.mostUnrecorded = Math.max(figures.mostUnrecorded, unrecorded);
}

/** The step, run again, creates what is missing and nothing twice. */
async function expectRecovery(sandbox: Sandbox): Promise<void> {
  const before = sandbox.labels().length;
  await using run = await runList(sandbox, labels, { 'on-duplicate': 'skip' });
  expect(run.exitCode).toBe(0);
  const [exists, created] = [run.outputs['existing-count'], run.outputs['created-count']];
  expect([exists, created]).toEqual([String(before), String(labels.length - before)]);
  expect(
    sandbox
      .labels()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(labels.map(({ name }) => name));
}

// On Windows every signal ends a process at once.
describe.skipIf(process.platform === 'win32')(`killed at any moment (KILL_SEED=${seed})`, () => {
  beforeAll(async () => {
    // As many at a time as there will be with the signals.
    const durations = await Promise.all(
      Array.from({ length: 5 }, async () => {
        await using sandbox = await startSandbox({ answerTimeMs: ANSWER_MS });
        await using run = await runList(sandbox, labels);
        expect(outcomesOf(run)).toEqual({ created: labels.length });
        return run.durationMs;
      }),
    );
    usualMs = durations.reduce((sum, ms) => sum + ms, 0) / durations.length;
  });

  test.concurrent.each(kills)(
    '$signal after $at thousandths of the usual time',
    { timeout: 30_000 },
    (planned) =>
      kill(planned, async (run, sandbox, endMs) => {
        if (planned.signal === 'SIGKILL') {
          await expectRecord(run, sandbox);
          await expectRecovery(sandbox);
          return;
        }
        expect(endMs).toBeLessThan(7_000);
        figures.longestEndMs = Math.max(figures.longestEndMs, endMs);
        expectTruth(run, sandbox, planned.signal);
      }),
  );

  afterAll(() => {
    const { finished, longestEndMs, killed, onServer, unrecorded, mostUnrecorded } = figures;
    console.log(
      `${KILLS} kills (KILL_SEED=${seed}): ${KILLS - killed} by SIGINT and SIGTERM, of which ${finished} came too late, ` +
        `the longest way to the end ${Math.round(longestEndMs)} ms; ${killed} by SIGKILL, after which ${unrecorded} of ` +
        `${onServer} labels had no line, at most ${mostUnrecorded} at a time.`,
    );
  });
});
