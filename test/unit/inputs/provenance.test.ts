import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readProvenance } from '../../../src/inputs/provenance.ts';
import { temporaryFolder } from '../../harness/temp.ts';

const job = {
  GITHUB_REPOSITORY: 'octo/labels',
  GITHUB_WORKFLOW: 'Labels',
  GITHUB_JOB: 'create',
  GITHUB_ACTION: 'labels',
  GITHUB_RUN_ID: '1234567890',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_ACTOR: 'octocat',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'abc123',
};

function stub(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const name of [...Object.keys(job), 'GITHUB_EVENT_PATH']) vi.stubEnv(name, env[name]);
  return env;
}

beforeEach(() => {
  stub({});
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a job says where it runs', () => {
  expect(readProvenance(stub(job))).toEqual({
    repository: 'octo/labels',
    workflow: 'Labels',
    job: 'create',
    step: 'labels',
    runId: '1234567890',
    runAttempt: '2',
    runUrl: 'https://github.example/octo/labels/actions/runs/1234567890',
    actor: 'octocat',
    event: 'push',
    ref: 'refs/heads/main',
    sha: 'abc123',
  });
});

test('outside of a job there is nothing to say', () => {
  expect(readProvenance({})).toStrictEqual({});
});

test('what is not said is left out', () => {
  const env = stub({ GITHUB_REPOSITORY: 'octo/labels', GITHUB_ACTOR: '' });
  expect(readProvenance(env)).toEqual({ repository: 'octo/labels' });
});

test.each([
  ['repository', { GITHUB_RUN_ID: '1' }, { runId: '1' }],
  ['run', { GITHUB_REPOSITORY: 'octo/labels' }, { repository: 'octo/labels' }],
] as const)('without a %s there is no address of the run', (_what, env, source) => {
  expect(readProvenance(stub({ GITHUB_SERVER_URL: 'https://github.example', ...env }))).toStrictEqual(source);
});

test('an event payload that cannot be read does not stop the step', async () => {
  const path = join(await temporaryFolder(), 'event.json');
  await writeFile(path, 'not JSON');
  const env = stub({ ...job, GITHUB_EVENT_PATH: path });
  expect(readProvenance(env)).toMatchObject({
    repository: 'octo/labels',
    runId: '1234567890',
    sha: 'abc123',
  });
});
