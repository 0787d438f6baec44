import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommentTarget, readHeadCommit, type CommentInputs } from '../../../src/inputs/comment-target.ts';
import { readGitHubRun } from '../../../src/inputs/github-run.ts';
import { temporaryFolder } from '../../harness/temp.ts';

const job = {
  GITHUB_REPOSITORY: 'octo/labels',
  GITHUB_API_URL: 'https://github.example/api/v3',
  GITHUB_SHA: 'abc123',
  GITHUB_WORKFLOW: 'Labels',
  GITHUB_JOB: 'create',
};

type Variables = Readonly<Record<string, string>>;

async function event(payload: string): Promise<Variables> {
  const path = join(await temporaryFolder(), 'event.json');
  await writeFile(path, payload);
  return { GITHUB_EVENT_PATH: path };
}

const given = { token: 'ghs_token', commentKey: 'null', organisation: 'api.mypurecloud.ie id' };
const runOf = (more: Variables = {}) => readGitHubRun({ ...job, ...more });
const read = (more: Variables = {}) => readCommentTarget(given, runOf(more));

test('a run on a pull request comments there', async () => {
  const env = { GITHUB_EVENT_NAME: 'pull_request', ...(await event('{"pull_request":{"number":7}}')) };
  expect(read(env)).toEqual({
    token: 'ghs_token',
    apiUrl: new URL('https://github.example/api/v3'),
    owner: 'octo',
    repo: 'labels',
    subject: { kind: 'number', number: 7 },
    key: {
      step: expect.stringMatching(/^[0-9a-f]{16}$/),
      organisation: expect.stringMatching(/^[0-9a-f]{16}$/),
    },
  });
});

test('a payload that cannot be read says nothing, and what the environment says is read all the same', async () => {
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', ...(await event('not JSON')) };
  expect(read(env)).toMatchObject({ owner: 'octo', subject: { kind: 'push', sha: 'abc123', base: 'main' } });
  expect(readHeadCommit(runOf(env))).toBe('abc123');
});

test('outside a job there is nothing to comment on, and no commit', () => {
  expect(read({ GITHUB_SHA: '' })).toMatchObject({ subject: { kind: 'none' } });
  expect(readHeadCommit(runOf({ GITHUB_SHA: '' }))).toBeUndefined();
});

describe('there is no comment, and a reason,', () => {
  test('without a token', () => {
    expect(readCommentTarget({ ...given, token: undefined }, runOf())).toContain('`github-token`');
  });

  test.each([
    ['GITHUB_REPOSITORY', ''],
    ['GITHUB_REPOSITORY', 'octo'],
    ['GITHUB_REPOSITORY', '/labels'],
    ['GITHUB_API_URL', 'nowhere'],
  ])('without a usable %s', (name, value) => {
    expect(read({ [name]: value })).toMatch(/^the run does not say which repository it is for\.$/);
  });
});

describe('the key', () => {
  const keyOf = (more: Partial<CommentInputs> = {}, env: Variables = {}) => {
    const target = readCommentTarget({ ...given, ...more }, runOf(env));
    return typeof target === 'string' ? undefined : target.key;
  };

  test('is the same for the next run of the same job', () => {
    expect(keyOf({}, { GITHUB_SHA: 'def456' })).toEqual(keyOf());
  });

  test.each([
    ['GITHUB_WORKFLOW', 'Other'],
    ['GITHUB_JOB', 'other'],
    ['GITHUB_ACTION', 'other'],
  ])('is another for another %s', (name, value) => {
    expect(keyOf({}, { [name]: value })).not.toEqual(keyOf());
  });

  test("is another for another leg of the job's matrix", () => {
    expect(keyOf({ commentKey: '{"region":"de"}' })?.step).not.toBe(keyOf()?.step);
  });

  test('is the same without a key of its own as with an empty one', () => {
    expect(keyOf({ commentKey: undefined })).toEqual(keyOf({ commentKey: '' }));
  });

  test('is another for another organisation, with the same part for the step', () => {
    const [one, other] = [keyOf(), keyOf({ organisation: 'api.mypurecloud.de id' })];
    expect(other?.organisation).not.toBe(one?.organisation);
    expect(other?.step).toBe(one?.step);
  });

  test('has no organisation where the inputs do not say which', () => {
    expect(keyOf({ organisation: undefined })).toEqual({ step: keyOf()?.step, organisation: undefined });
  });
});
