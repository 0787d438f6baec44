import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openJournal } from '../../../src/audit/journal.ts';
import { auditEventOf } from '../../harness/results.ts';
import { temporaryFolder } from '../../harness/temp.ts';

/** Appends events at the same time, as a step of its own does. */
async function append(file: string, ...ids: readonly string[]): Promise<void> {
  const journal = await openJournal(file);
  await Promise.all(ids.map((id) => journal.append(auditEventOf(id))));
  await journal.close();
}

test('each event is one line of JSON', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await append(file, '1', '2');
  const text = await readFile(file, 'utf8');
  expect(text.split('\n')).toHaveLength(3);
  expect(
    text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([auditEventOf('1'), auditEventOf('2')]);
});

test('events of earlier steps stay', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await writeFile(file, '{"earlier":true}\n');
  await append(file, '1');
  expect(await readFile(file, 'utf8')).toMatch(/^\{"earlier":true\}\n\{.*\}\n$/);
});

test('folders that are missing are made', async () => {
  const file = join(await temporaryFolder(), 'a', 'b', 'audit.jsonl');
  await append(file, '1');
  expect(await readFile(file, 'utf8')).toContain('"eventId":"1"');
});

test('half a line, left by a step that was cut off, takes no event with it', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await writeFile(file, '{"earlier":true}\n{"cut o');
  await append(file, '1', '2', '3');
  const lines = (await readFile(file, 'utf8')).split('\n');
  expect(lines.slice(0, 2)).toEqual(['{"earlier":true}', '{"cut o']);
  const events = lines.slice(2, -1).map((line): unknown => JSON.parse(line));
  expect(events).toHaveLength(3);
  expect(events).toEqual(expect.arrayContaining(['1', '2', '3'].map(auditEventOf)));
});

test('a folder in its place is an error', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await mkdir(file);
  await expect(openJournal(file)).rejects.toThrow('is not a regular file');
});

test.skipIf(process.platform === 'win32')('a pipe is an error, and is not waited for', async () => {
  const pipe = join(await temporaryFolder(), 'pipe');
  execFileSync('/bin/sh', ['-c', 'mkfifo "$1"', 'sh', pipe]);
  await expect(openJournal(pipe)).rejects.toThrow('is not a regular file');
});

// The superuser may write to everything.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file or a folder that may not be written is an error before there is an event',
  async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'audit.jsonl'), '', { mode: 0o444 });
    await chmod(folder, 0o555);
    await expect(openJournal(join(folder, 'audit.jsonl'))).rejects.toThrow('EACCES');
    await expect(openJournal(join(folder, 'other.jsonl'))).rejects.toThrow('EACCES');
    await expect(openJournal(join(folder, 'a', 'other.jsonl'))).rejects.toThrow('EACCES');
    await chmod(folder, 0o755);
  },
);

/** A disk of 64 KiB, where this machine lets itself be given one. */
function mountSmallDisk(): string | undefined {
  const shell = (command: string, ...given: readonly string[]): string =>
    execFileSync('/bin/sh', ['-c', command, 'sh', ...given], { encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    const disk = shell('disk=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$disk" && echo "$disk"');
    onTestFinished(() => {
      shell('umount "$1" && rmdir "$1"', disk);
    });
    return disk;
  } catch {
    return undefined;
  }
}

test('a disk that becomes full takes whole lines and no part of one, and goes on when there is room', async (context) => {
  const disk = mountSmallDisk();
  if (disk === undefined) {
    context.skip('mounting a small disk takes the superuser of Linux');
    return;
  }
  const file = join(disk, 'audit.jsonl');
  await writeFile(join(disk, 'ballast'), 'x'.repeat(32_000));
  const journal = await openJournal(file);
  const ids = Array.from({ length: 200 }, (_, index) => String(index));
  const ends = await Promise.allSettled(ids.map((id) => journal.append(auditEventOf(id))));
  const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(reason).toContain('ENOSPC');
  const kept = await readFile(file, 'utf8');
  expect(kept.endsWith('\n')).toBe(true);
  expect(
    kept
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual(ids.filter((_, index) => ends[index]?.status === 'fulfilled').map(auditEventOf));

  await rm(join(disk, 'ballast'));
  await journal.append(auditEventOf('later'));
  await journal.close();
  expect(await readFile(file, 'utf8')).toBe(`${kept}${JSON.stringify(auditEventOf('later'))}\n`);
});

test('lines of two steps that share the file never mix', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  const [one, other] = [await openJournal(file), await openJournal(file)];
  const ids = Array.from({ length: 40 }, (_, index) => `${index}-${'x'.repeat(index * 97)}`);
  await Promise.all(ids.flatMap((id) => [one, other].map((journal) => journal.append(auditEventOf(id)))));
  await Promise.all([one.close(), other.close()]);
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
    expect.arrayContaining(ids.map((id) => auditEventOf(id))),
  );
  expect(lines).toHaveLength(80);
});

test('after it is closed a line is an error, and closing again is none', async () => {
  const journal = await openJournal(join(await temporaryFolder(), 'audit.jsonl'));
  await journal.close();
  await journal.close();
  await expect(journal.append(auditEventOf('1'))).rejects.toThrow();
});

test('folders that are missing are made once by steps that come at the same time', async () => {
  const file = join(await temporaryFolder(), 'a', 'b', 'c', 'audit.jsonl');
  const ids = Array.from({ length: 8 }, (_, index) => String(index));
  await Promise.all(ids.map((id) => append(file, id)));
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(ids.length);
});

test('a file in place of a folder is an error', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  await expect(openJournal(join(folder, 'file', 'audit.jsonl'))).rejects.toThrow(/ENOTDIR|ENOENT/);
  await expect(openJournal(join(folder, 'file', 'a', 'audit.jsonl'))).rejects.toThrow(
    /ENOTDIR|ENOENT|EEXIST/,
  );
});

test.skipIf(process.platform === 'win32')('a link to itself in place of a folder is an error', async () => {
  const loop = join(await temporaryFolder(), 'loop');
  await symlink(loop, loop);
  await expect(openJournal(join(loop, 'audit.jsonl'))).rejects.toThrow('ELOOP');
});

test('a folder that is a link to nothing is an error', async () => {
  const folder = await temporaryFolder();
  await symlink(join(folder, 'missing'), join(folder, 'link'), 'junction');
  await expect(openJournal(join(folder, 'link', 'audit.jsonl'))).rejects.toThrow('EEXIST');
});
