import { execFileSync } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGitHubRun } from '../../../src/inputs/github-run.ts';
import { temporaryFolder } from '../../harness/temp.ts';

const eventAt = (GITHUB_EVENT_PATH: string) => readGitHubRun({ GITHUB_EVENT_PATH }).readEvent();

async function file(content: string): Promise<string> {
  const path = join(await temporaryFolder(), 'event.json');
  await writeFile(path, content);
  return path;
}

test('the event is what its file has', async () => {
  expect(eventAt(await file('{"number":7}'))).toEqual({ number: 7 });
});

test('the event may be as large as GitHub lets it be, and somewhat larger', async () => {
  expect(eventAt(await file(`{"number":7${' '.repeat(32 * 1024 * 1024 - 12)}}`))).toEqual({ number: 7 });
});

test('an event that cannot be read is none, and stops nothing', async () => {
  const folder = await temporaryFolder();
  const large = await file('{}');
  await truncate(large, 33 * 1024 * 1024);
  // JSON all the same, but for its size.
  const blanks = await file(`{}${' '.repeat(32 * 1024 * 1024)}`);
  for (const path of ['', folder, join(folder, 'missing.json'), await file('not JSON'), large, blanks])
    expect(eventAt(path)).toBeUndefined();
});

test.skipIf(process.platform === 'win32')('a pipe that nobody writes to is not waited for', async () => {
  const pipe = join(await temporaryFolder(), 'pipe');
  execFileSync('/bin/sh', ['-c', 'mkfifo "$1"', 'sh', pipe]);
  expect(eventAt(pipe)).toBeUndefined();
});

test.each([
  ['123', '123'],
  ['x123', ''],
  ['123x', ''],
  ['', ''],
])('a run whose number is said to be %j has %j', (given, runId) => {
  expect(readGitHubRun({ GITHUB_RUN_ID: given, GITHUB_RUN_ATTEMPT: given })).toMatchObject({
    runId,
    runAttempt: runId,
  });
});

test('github.com is where a runner that does not say is from', () => {
  expect(readGitHubRun({})).toMatchObject({
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    repository: '',
  });
});
