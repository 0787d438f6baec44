import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { runList } from '../harness/list-step.ts';
import {
  gitHubLines,
  HEAD,
  LIST,
  onPullRequest,
  onPush,
  ownComments,
  PLAN,
  SHA,
  startGitHub,
  warningsOf,
} from '../harness/pull-request.ts';
import { GITHUB_TOKEN } from '../harness/runner.ts';

describe('the comment on the pull request', () => {
  test('is created once and updated in place from then on', async () => {
    await using sandbox = await startSandbox({ labels: [{ name: 'old' }] });
    await using github = await startGitHub();
    const env = await onPullRequest(github);
    await using plan = await runList(sandbox, LIST, PLAN, { env });
    expect(plan.exitCode).toBe(0);
    expect(plan.log).toContain('The comment on the pull request was created.');
    expect(plan.stderr).toBe('');
    expect(ownComments(github)).toHaveLength(1);
    expect(ownComments(github)[0]).toMatch(/^<!-- genesys-cloud-routing-labels [0-9a-f]+ -->\n## /);
    for (const part of [
      '➕ create',
      '<code>team=blue</code>',
      '1 of 100 labels, 2 to be created',
      '1 label of',
      'https://github.com/octo-org/contact-centre/actions/runs/1658821493/attempts/1',
      `<code>${HEAD}</code>`,
    ])
      expect(ownComments(github)[0]).toContain(part);

    await using apply = await runList(sandbox, LIST, { comment: 'true' }, { env });
    expect(apply.log).toContain('The comment on the pull request was updated.');
    expect(ownComments(github)).toHaveLength(1);
    expect(ownComments(github)[0]).toContain('✅ created');
    expect(ownComments(github)[0]).not.toContain('would create');
    const comments = '/issues/7/comments';
    const id = String(github.comments(7)[0]?.id);
    expect(gitHubLines(github)).toEqual([
      `GET ${comments}?per_page=100`,
      `POST ${comments}`,
      `GET ${comments}?per_page=100`,
      `PATCH /issues/comments/${id}`,
    ]);
  });

  test('says the same as the summary', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    await using run = await runList(sandbox, LIST, PLAN, { env: onPush(github) });
    const [, ...lines] = ownComments(github)[0]?.trimEnd().split('\n') ?? [];
    expect(lines.join('\n')).toBe(run.summary.trimEnd());
  });

  test('is found on the third page', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub({ comments: 250 });
    const env = await onPullRequest(github);
    await using first = await runList(sandbox, LIST, PLAN, { env });
    await using second = await runList(sandbox, LIST, { ...PLAN, 'max-labels': '7' }, { env });
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(github.comments(7)).toHaveLength(251);
    expect(ownComments(github)).toEqual([expect.stringContaining('0 of 7 labels')]);
    const reading = (page: string) => `GET /issues/7/comments?per_page=100${page}`;
    expect(gitHubLines(github).slice(4, 7)).toEqual([reading(''), reading('&page=2'), reading('&page=3')]);
  });

  test.each([
    ['another job', { GITHUB_JOB: 'labels-of-another-job' }],
    ['another workflow', { GITHUB_WORKFLOW: 'Nightly' }],
    ['another step', { GITHUB_ACTION: 'apply' }],
    ['another organisation', {}],
  ])('of %s is left alone', async (what, change) => {
    await using sandbox = await startSandbox();
    await using other = await startSandbox();
    await using github = await startGitHub();
    const env = await onPullRequest(github);
    await using first = await runList(sandbox, LIST, PLAN, { env });
    const before = ownComments(github)[0] ?? '';
    const target = what === 'another organisation' ? other : sandbox;
    await using second = await runList(target, LIST, PLAN, { env: { ...env, ...change } });
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(ownComments(github)).toEqual([before, expect.not.stringContaining(before.split('\n')[0] ?? '')]);
  });

  test('is kept when the plan is refused, and says why', async () => {
    await using sandbox = await startSandbox({ labels: [{ name: 'VIP' }] });
    await using github = await startGitHub();
    const env = await onPullRequest(github);
    await using run = await runList(sandbox, LIST, { comment: 'true' }, { env });
    expect(run.exitCode).toBe(1);
    expect(ownComments(github)[0]).toMatch(/❌ duplicate/);
  });

  test('is found from the commit after a push', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    await using run = await runList(sandbox, LIST, { comment: 'true' }, { env: onPush(github) });
    expect(run.exitCode).toBe(0);
    expect(gitHubLines(github)[0]).toMatch(new RegExp(`^GET /commits/${SHA}/pulls`));
    expect(ownComments(github)).toHaveLength(1);
  });

  test('goes to the open one of several pull requests with the commit', async () => {
    const commits = [SHA];
    await using sandbox = await startSandbox();
    await using github = await startGitHub({
      pullRequests: [
        { number: 5, state: 'closed', commits },
        { number: 7, state: 'open', commits },
      ],
    });
    await using run = await runList(sandbox, LIST, PLAN, { env: onPush(github) });
    expect(run.exitCode).toBe(0);
    expect([github.comments(5), github.comments(7)].map(({ length }) => length)).toEqual([0, 1]);
  });

  test('goes to the merged pull request after its merge', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub({
      pullRequests: [{ number: 7, state: 'closed', commits: [SHA] }],
    });
    await using run = await runList(sandbox, LIST, { comment: 'true' }, { env: onPush(github) });
    expect(run.exitCode).toBe(0);
    expect(ownComments(github)).toHaveLength(1);
  });

  test('works where the API is below a path, as on Enterprise Server', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub({ pathPrefix: '/api/v3', comments: 130 });
    for (const env of [onPush(github), await onPullRequest(github)]) {
      await using run = await runList(sandbox, LIST, PLAN, { env });
      expect(warningsOf(run)).toEqual([]);
    }
    expect(ownComments(github)).toHaveLength(1);
    for (const { path } of github.requests) expect(path).toMatch(/^\/api\/v3\//);
  });

  test('works for one label too', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    const inputs = { name: 'VIP', 'labels-file': '', comment: 'true' };
    await using run = await runList(sandbox, '', inputs, { env: onPush(github) });
    expect(run.outputs['outcome']).toBe('created');
    expect(ownComments(github)[0]).toContain('<code>VIP</code>');
  });
});

test('without `comment: true` GitHub gets no request', async () => {
  await using sandbox = await startSandbox();
  await using github = await startGitHub();
  await using run = await runList(sandbox, LIST, {}, { env: await onPullRequest(github) });
  expect(run.exitCode).toBe(0);
  expect(github.requests).toEqual([]);
});

test('the token goes to GitHub alone, and is never shown', async () => {
  await using sandbox = await startSandbox();
  await using github = await startGitHub({ token: GITHUB_TOKEN });
  const options = { env: await onPullRequest(github), debug: true };
  await using run = await runList(sandbox, LIST, { comment: 'true' }, options);
  expect(ownComments(github)).toHaveLength(1);
  const shown = run.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(shown.join('\n') + run.stderr + run.summary).not.toContain(GITHUB_TOKEN);
  expect(ownComments(github)[0]).not.toContain(GITHUB_TOKEN);
  expect(run.masks).toContain(GITHUB_TOKEN);
  expect(JSON.stringify(sandbox.requests)).not.toContain(GITHUB_TOKEN);
});

test('the Genesys Cloud token and secret do not go to GitHub', async () => {
  await using sandbox = await startSandbox({ clientSecret: 'a-secret-of-this-test' });
  await using github = await startGitHub();
  const inputs = { 'client-secret': 'a-secret-of-this-test', comment: 'true' };
  await using run = await runList(sandbox, LIST, inputs, { env: onPush(github) });
  expect(run.exitCode).toBe(0);
  const sent = JSON.stringify(github.requests);
  const bearer = sandbox.requests.at(-1)?.headers['authorization']?.replace('Bearer ', '') ?? '';
  expect(bearer).not.toBe('');
  for (const secret of ['a-secret-of-this-test', bearer]) expect(sent).not.toContain(secret);
});
