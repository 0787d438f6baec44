import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCommentTarget } from '../../../src/inputs/comment-target.ts';
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

const read = () => readCommentTarget('ghs_token', 'mypurecloud.ie');

test('a run on a pull request comments there', async () => {
  await event('{"pull_request":{"number":7}}');
  expect(read()).toEqual({
    token: 'ghs_token',
    apiUrl: new URL('https://github.example/api/v3'),
    owner: 'octo',
    repo: 'labels',
    pullRequest: 7,
    sha: 'abc123',
    key: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
});

test.each(['{}', '{"pull_request":null}', '{"pull_request":{"number":"7"}}', 'not JSON'])(
  'an event like %s leaves the pull request to be found by the commit',
  async (payload) => {
    await event(payload);
    expect(read()).toMatchObject({ pullRequest: undefined, sha: 'abc123' });
  },
);

describe('there is no comment, and a reason,', () => {
  test('without a token', () => {
    expect(readCommentTarget(undefined, 'x')).toContain('`github-token`');
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
  const keyOf = (organisation = 'mypurecloud.ie') => {
    const target = readCommentTarget('t', organisation);
    return typeof target === 'string' ? target : target.key;
  };

  test('is the same for the next run of the same job', () => {
    const key = keyOf();
    vi.stubEnv('GITHUB_SHA', 'def456');
    expect(keyOf()).toBe(key);
  });

  test.each([
    ['GITHUB_WORKFLOW', 'Other'],
    ['GITHUB_JOB', 'other'],
  ])('is another for another %s', (name, value) => {
    const key = keyOf();
    vi.stubEnv(name, value);
    expect(keyOf()).not.toBe(key);
  });

  test('is another for another organisation', () => {
    expect(keyOf('mypurecloud.de')).not.toBe(keyOf('mypurecloud.ie'));
  });
});
