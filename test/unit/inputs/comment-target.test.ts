import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCommentTarget, readHeadCommit, type CommentInputs } from '../../../src/inputs/comment-target.ts';
import { temporaryFolder } from '../../harness/temp.ts';

beforeEach(() => {
  vi.stubEnv('GITHUB_REPOSITORY', 'octo/labels');
  vi.stubEnv('GITHUB_API_URL', 'https://github.example/api/v3');
  vi.stubEnv('GITHUB_SHA', 'abc123');
  vi.stubEnv('GITHUB_WORKFLOW', 'Labels');
  vi.stubEnv('GITHUB_JOB', 'create');
  vi.stubEnv('GITHUB_EVENT_PATH', undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function event(payload: string): Promise<void> {
  const path = join(await temporaryFolder(), 'event.json');
  await writeFile(path, payload);
  vi.stubEnv('GITHUB_EVENT_PATH', path);
}

const given = { token: 'ghs_token', commentKey: 'null', organisation: 'api.mypurecloud.ie id' };
const read = () => readCommentTarget(given);

test('a run on a pull request comments there', async () => {
  vi.stubEnv('GITHUB_EVENT_NAME', 'pull_request');
  await event('{"pull_request":{"number":7}}');
  expect(read()).toEqual({
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
  vi.stubEnv('GITHUB_EVENT_NAME', 'push');
  vi.stubEnv('GITHUB_REF', 'refs/heads/main');
  await event('not JSON');
  expect(read()).toMatchObject({ owner: 'octo', subject: { kind: 'push', sha: 'abc123', base: 'main' } });
  expect(readHeadCommit()).toBe('abc123');
});

test('outside a job there is nothing to comment on, and no commit', () => {
  for (const name of ['GITHUB_EVENT_NAME', 'GITHUB_SHA', 'GITHUB_REF']) vi.stubEnv(name, undefined);
  expect(read()).toMatchObject({ subject: { kind: 'none' } });
  expect(readHeadCommit()).toBeUndefined();
});

describe('there is no comment, and a reason,', () => {
  test('without a token', () => {
    expect(readCommentTarget({ ...given, token: undefined })).toContain('`github-token`');
  });

  test.each([
    ['GITHUB_REPOSITORY', undefined],
    ['GITHUB_API_URL', 'nowhere'],
  ])('without a usable %s', (name, value) => {
    vi.stubEnv(name, value);
    expect(read()).toMatch(/^the run does not say which repository it is for\.$/);
  });
});

describe('the key', () => {
  const keyOf = (more: Partial<CommentInputs> = {}) => {
    const target = readCommentTarget({ ...given, ...more });
    return typeof target === 'string' ? undefined : target.key;
  };

  test('is the same for the next run of the same job', () => {
    const key = keyOf();
    vi.stubEnv('GITHUB_SHA', 'def456');
    expect(keyOf()).toEqual(key);
  });

  test.each([
    ['GITHUB_WORKFLOW', 'Other'],
    ['GITHUB_JOB', 'other'],
    ['GITHUB_ACTION', 'other'],
  ])('is another for another %s', (name, value) => {
    const key = keyOf();
    vi.stubEnv(name, value);
    expect(keyOf()).not.toEqual(key);
  });

  test("is another for another leg of the job's matrix", () => {
    expect(keyOf({ commentKey: '{"region":"de"}' })?.step).not.toBe(keyOf()?.step);
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
