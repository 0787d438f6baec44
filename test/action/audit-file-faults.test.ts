import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startSandbox } from '../sandbox/server.ts';
import { startWebhookReceiver } from '../sandbox/webhook-receiver.ts';
import { outcomesOf, plainLabels, runList } from './list-step.ts';
import { runStep } from './step.ts';

const onLinux = process.platform === 'linux';
const onPosix = process.platform !== 'win32';

/** What stands where the audit file should be, its path, the cause that is told, and whether this machine has it. */
const obstacles: readonly (readonly [string, string, string, boolean])[] = [
  ['a folder', 'folder', 'not a regular file', true],
  ['a path below a file', 'file/audit.jsonl', 'ENOTDIR', onPosix],
  ['a name that is too long', `${'a'.repeat(300)}.jsonl`, 'ENAMETOOLONG', onPosix],
  ['a device that is full', '/dev/full', 'not a regular file', onLinux],
  ['a folder that takes no files', '/proc/audit.jsonl', 'ENOENT', onLinux],
  ['a folder that takes no folders', '/proc/audit/audit.jsonl', 'ENOENT', onLinux],
];

describe('an audit file that cannot be written is told, and costs neither the label nor the webhook its event', () => {
  test.each(obstacles.filter(([, , , isHere]) => isHere))('%s', async (_, file, cause) => {
    await using sandbox = await startSandbox();
    await using webhook = await startWebhookReceiver();
    const inputs = { 'audit-file': file, 'webhook-url': webhook.url };
    const workspaceFiles = { 'folder/.keep': '', file: '' };
    await using run = await runStep(sandbox, inputs, { workspaceFiles });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^The audit file could not be written: /) },
    ]);
    expect(run.annotations[0]?.message).toContain(cause);
    const id = sandbox.labels()[0]?.id;
    expect(run.outputs).toMatchObject({ outcome: 'created', 'label-id': id, 'audit-file': '' });
    expect(run.outputs['webhook-delivered']).toBe('true');
    expect(webhook.deliveries.map(({ event }) => event)).toMatchObject([{ outcome: 'created', labelId: id }]);
    expect(run.summary).toContain(id);
    expect(run.stderr).toBe('');
  });
});

const auditEvent = z.object({ labelId: z.string() });

// The limit on a file's size that stands for the full disk is POSIX.
test.skipIf(process.platform === 'win32')(
  'a disk that becomes full in the middle of an event costs no label, and the webhook gets all of them',
  async () => {
    const LIMIT = 200 * 512;
    const earlier = `{"earlier":"${'x'.repeat(97)}"}\n`;
    const labels = plainLabels(20);
    await using sandbox = await startSandbox();
    await using webhook = await startWebhookReceiver();
    const inputs = { 'audit-file': 'audit.jsonl', 'webhook-url': webhook.url };
    // Room for a few events and a part of one.
    const before = earlier.repeat(Math.floor((LIMIT - 2_500) / earlier.length));
    await using run = await runList(sandbox, labels, inputs, {
      shell: 'ulimit -f 200',
      workspaceFiles: { 'audit.jsonl': before },
    });
    expect(run.exitCode).toBe(0);
    expect(outcomesOf(run)).toEqual({ created: 20 });
    expect(sandbox.labels()).toHaveLength(20);
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^The audit file could not be written: EFBIG/) },
    ]);
    expect(run.outputs).toMatchObject({ 'webhook-delivered': 'true', 'audit-file': run.auditFile });

    const ids = sandbox.labels().map(({ id }) => id);
    const delivered = webhook.deliveries.map(({ event }) => auditEvent.parse(event).labelId);
    expect(delivered.toSorted()).toEqual(ids.toSorted());
    // What is in the file is whole and true; the half line at its end is what the disk had room for.
    const text = await readFile(run.auditFile, 'utf8');
    expect(text).toHaveLength(LIMIT);
    const filed = text.slice(before.length).split('\n').slice(0, -1);
    expect(filed.length).toBeGreaterThanOrEqual(1);
    for (const line of filed) expect(ids).toContain(auditEvent.parse(JSON.parse(line)).labelId);
  },
);
