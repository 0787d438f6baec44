import { describe, expect, test } from 'vitest';
import { readGitHubRun, type GitHubRun } from '../../../src/inputs/github-run.ts';
import { withheldSecrets } from '../../../src/inputs/withheld-secrets.ts';

function run(more: Partial<GitHubRun>, event?: unknown): GitHubRun {
  return { ...readGitHubRun({}), readEvent: () => event, ...more };
}

const pull = (head: unknown, base: unknown = { full_name: 'octo/labels' }) => ({
  pull_request: { head: { repo: head }, base: { repo: base } },
});
const own = pull({ full_name: 'octo/labels' });
const fork = pull({ full_name: 'somebody/labels' });
const eventName = 'pull_request';

describe('a run gets no secrets', () => {
  test.each([
    ['from a fork', fork],
    ['from a fork that is deleted', pull(null)],
  ])('for a pull request %s', (_what, event) => {
    expect(withheldSecrets(run({ eventName }, event))).toMatch(
      /^This pull request is from a fork, .*no secrets\.$/,
    );
    expect(withheldSecrets(run({ eventName: 'pull_request_review' }, event))).toBeDefined();
  });

  test('that Dependabot started', () => {
    expect(withheldSecrets(run({ actor: 'dependabot[bot]', eventName }, own))).toMatch(/Dependabot/);
  });
});

describe('a run gets its secrets', () => {
  test.each<readonly [string, string, unknown]>([
    ['for a pull request of its own', eventName, own],
    ['inside of a fork', eventName, pull({ full_name: 'octo/labels', fork: true })],
    ['of the base repository', 'pull_request_target', fork],
    ['of another event', 'push', fork],
    ['of an event that GitHub does not have yet', 'merged_pull_request', fork],
    ['that does not say which repositories it is about', eventName, pull(null, null)],
    ['whose event cannot be read', eventName, undefined],
    ['whose event is nonsense', eventName, { pull_request: 7 }],
  ])('%s', (_what, name, event) => {
    expect(withheldSecrets(run({ eventName: name, actor: 'octocat' }, event))).toBeUndefined();
  });
});
