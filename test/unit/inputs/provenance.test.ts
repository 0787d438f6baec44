import { expect, test } from 'vitest';
import { readGitHubRun } from '../../../src/inputs/github-run.ts';
import { provenanceOf } from '../../../src/inputs/provenance.ts';

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

const provenance = (env: Readonly<Record<string, string>>) => provenanceOf(readGitHubRun(env));

test('a job says where it runs', () => {
  expect(provenance(job)).toEqual({
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
  expect(provenance({})).toStrictEqual({});
});

test('what is not said is left out', () => {
  const env = { GITHUB_REPOSITORY: 'octo/labels', GITHUB_ACTOR: '', GITHUB_RUN_ATTEMPT: 'NaN' };
  expect(provenance(env)).toEqual({ repository: 'octo/labels' });
});

test.each([
  ['repository', { GITHUB_RUN_ID: '1' }, { runId: '1' }],
  ['run', { GITHUB_REPOSITORY: 'octo/labels' }, { repository: 'octo/labels' }],
] as const)('without a %s there is no address of the run', (_what, env, source) => {
  expect(provenance({ GITHUB_SERVER_URL: 'https://github.example', ...env })).toStrictEqual(source);
});
