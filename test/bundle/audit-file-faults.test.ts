import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startSandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { outcomesOf, plainLabels, resultsOf, runList } from '../harness/list-step.ts';
import { errorOf, labelPosts, runStep } from '../harness/step.ts';

const onLinux = process.platform === 'linux';
const onPosix = process.platform !== 'win32';
const asRoot = process.getuid?.() === 0;

/** What stands where the audit file should be, its path, the cause that is told, and whether this machine has it. */
const obstacles: readonly (readonly [string, string, string, boolean])[] = [
  ['a folder', 'folder', 'not a regular file', true],
  ['a path below a file', 'file/audit.jsonl', 'ENOTDIR', onPosix],
  ['a name that is too long', `${'a'.repeat(300)}.jsonl`, 'ENAMETOOLONG', onPosix],
  ['a device that is full', '/dev/full', 'not a regular file', onLinux],
  ['a pipe', 'pipe', 'not a regular file', onPosix],
  ['a folder that takes no files', '/proc/audit.jsonl', 'ENOENT', onLinux],
  ['a folder that takes no folders', '/proc/audit/audit.jsonl', 'ENOENT', onLinux],
  // The superuser may write everywhere.
  ['a folder that may not be written', 'read-only/audit.jsonl', 'EACCES', onPosix && !asRoot],
  ['a file that may not be written', 'read-only.jsonl', 'EACCES', onPosix && !asRoot],
];

const workspaceFiles = { 'folder/.keep': '', file: '', 'read-only.jsonl': '' };
const shell = 'mkfifo pipe; mkdir -m 555 read-only; chmod 444 read-only.jsonl';
const options = { workspaceFiles, ...(onPosix && { shell }) };

describe('an audit file that cannot be opened fails the step before anything is written, and the webhook has the event', () => {
  test.each(obstacles.filter(([, , , isHere]) => isHere))('%s', async (_, file, cause) => {
    await using sandbox = await startSandbox();
    await using webhook = await startWebhookReceiver();
    const inputs = { 'audit-file': file, 'webhook-url': webhook.url };
    await using run = await runStep(sandbox, inputs, options);
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toMatch(
      /^The audit file .* could not be opened: .*Nothing was written.*The file has no line for .*"team=blue"\. Give the step an/,
    );
    expect(errorOf(run)).toContain(cause);
    expect([labelPosts(sandbox), sandbox.labels()]).toEqual([0, []]);
    expect(run.outputs).toMatchObject({ outcome: 'not-attempted', 'failed-count': '1', 'audit-file': '' });
    expect(resultsOf(run)).toMatchObject([{ outcome: 'not-attempted', error: { code: 'audit-file' } }]);
    expect(run.outputs['webhook-delivered']).toBe('true');
    expect(webhook.deliveries.map(({ event }) => event)).toMatchObject([
      { outcome: 'not-attempted', error: { code: 'audit-file' } },
    ]);
    expect(run.summary).toContain('could not be opened');
    expect(run.stderr).toBe('');
  });
});

test('without an audit file, labels that are there keep their outcome, and the step fails', async () => {
  const labels = plainLabels(3);
  await using sandbox = await startSandbox({ labels: labels.slice(0, 2) });
  const inputs = { 'audit-file': 'folder', 'on-duplicate': 'skip' };
  await using some = await runList(sandbox, labels, inputs, options);
  expect([some.exitCode, outcomesOf(some)]).toEqual([1, { exists: 2, 'not-attempted': 1 }]);
  await using all = await runList(sandbox, labels.slice(0, 2), inputs, options);
  expect([all.exitCode, outcomesOf(all)]).toEqual([1, { exists: 2 }]);
  expect(errorOf(all)).toMatch(
    /no line for 2 labels of this step: "label-001", "label-002"\. Give the step an/,
  );
  expect(labelPosts(sandbox)).toBe(0);
});

test('a dry run needs no audit file', async () => {
  await using sandbox = await startSandbox();
  await using run = await runStep(sandbox, { 'audit-file': 'folder', 'dry-run': 'true' }, options);
  expect([run.exitCode, run.outputs['outcome'], run.annotations]).toEqual([0, 'planned', []]);
});

const auditEvent = z.object({ labelId: z.nullable(z.string()), storedName: z.string(), outcome: z.string() });

// The limit on a file's size that stands for the full disk is POSIX.
test.skipIf(!onPosix)(
  'a disk that becomes full in the middle of a line ends the creating, and the webhook has every event',
  async () => {
    const LIMIT = 200 * 512;
    const earlier = `{"earlier":"${'x'.repeat(97)}"}\n`;
    const labels = plainLabels(40);
    await using sandbox = await startSandbox();
    await using webhook = await startWebhookReceiver();
    const inputs = { 'audit-file': 'audit.jsonl', 'webhook-url': webhook.url };
    // Room for a few events and a part of one.
    const before = earlier.repeat(Math.floor((LIMIT - 2_500) / earlier.length));
    await using run = await runList(sandbox, labels, inputs, {
      shell: 'ulimit -f 200',
      workspaceFiles: { 'audit.jsonl': before },
    });
    expect(run.exitCode).toBe(1);
    const { created = 0, 'not-attempted': notAttempted = 0 } = outcomesOf(run);
    expect(created + notAttempted).toBe(40);
    // Those that were under way when the line was lost: eight, and one more for each that has its line.
    expect(created).toBeLessThanOrEqual(3 + 8 + 3);
    expect(sandbox.labels()).toHaveLength(created);
    expect(labelPosts(sandbox)).toBe(created);
    expect(run.outputs).toMatchObject({ 'webhook-delivered': 'true', 'audit-file': run.auditFile });
    const events = webhook.deliveries.map(({ event }) => auditEvent.parse(event));
    expect(events.map(({ storedName }) => storedName).toSorted()).toEqual(labels.map(({ name }) => name));

    // Whole lines and nothing else: what the disk had taken of the others is gone.
    const text = await readFile(run.auditFile, 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    const filed = text
      .slice(before.length)
      .trimEnd()
      .split('\n')
      .map((line) => auditEvent.parse(JSON.parse(line)));
    expect(filed.length).toBeGreaterThanOrEqual(1);
    const ids = new Map(sandbox.labels().map(({ name, id }) => [name, id]));
    for (const { labelId, storedName } of filed) expect(labelId).toBe(ids.get(storedName) ?? null);
    expect(errorOf(run)).toMatch(
      /^The audit file .* could not be written: EFBIG.*No further label was begun\./m,
    );
    expect(errorOf(run)).toContain(`no line for ${String(40 - filed.length)} labels of this step`);
  },
);

/** Makes the disk take 80 ms for each write, and notes when it had its lines, in milliseconds since 1970. */
const slowDisk = (log: string): string => String.raw`
import { appendFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
const handle = await open(process.execPath);
const prototype = Object.getPrototypeOf(handle);
await handle.close();
const { write } = prototype;
prototype.write = async function (lines, ...more) {
  await sleep(80);
  const written = await write.call(this, lines, ...more);
  for (const line of String(lines).trimEnd().split('\n'))
    appendFileSync(${JSON.stringify(log)}, JSON.stringify({ at: Date.now(), line }) + '\n');
  return written;
};
`;

const noted = z.object({ at: z.number(), line: z.string() });
const posted = z.object({ name: z.string() });

test('no POST arrives while the line of a label that was answered before is not on disk', async () => {
  /** Longer than an answer takes to the step, and the step's next request back, in milliseconds. */
  const ON_THE_WAY = 50;
  const log = join(await temporaryFolder(), 'lines.jsonl');
  const answered = new Map<string, number>();
  await using sandbox = await startSandbox({
    onRequestDone({ method, path, body }) {
      if (method === 'POST' && path.endsWith('labels'))
        answered.set(posted.parse(JSON.parse(body)).name, Date.now());
    },
  });
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(slowDisk(log))}`];
  await using run = await runList(sandbox, plainLabels(20), {}, { nodeArgs });
  expect([run.exitCode, outcomesOf(run)]).toEqual([0, { created: 20 }]);

  const onDisk = new Map(
    (await readFile(log, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((text) => noted.parse(JSON.parse(text)))
      .map(({ at, line }) => [auditEvent.parse(JSON.parse(line)).storedName, at]),
  );
  expect([...onDisk.keys()].toSorted()).toEqual([...answered.keys()].toSorted());
  const posts = sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('labels'));
  const hasty = posts.flatMap(({ at, body }) =>
    [...answered]
      .filter(([name, end]) => end + ON_THE_WAY < at && (onDisk.get(name) ?? Infinity) > at)
      .map(([name]) => `${posted.parse(JSON.parse(body)).name} before ${name}`),
  );
  expect(hasty).toEqual([]);
});
