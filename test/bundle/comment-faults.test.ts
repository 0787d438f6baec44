import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { runList } from '../harness/list-step.ts';
import {
  HEAD,
  LIST,
  onPullRequest,
  ownComments,
  PLAN,
  startGitHub,
  warningsOf,
} from '../harness/pull-request.ts';
import { errorOf } from '../harness/step.ts';

const RUN = '<a href="https://github.com/octo-org/contact-centre/actions/runs/1658821493/attempts/1">';

describe('a comment that said the plan says what is wrong with the inputs now', () => {
  test.each([
    ['labels that cannot be read', {}, 'labels: 7'],
    ['a missing secret', { 'client-secret': '' }, LIST],
    ['a missing client id', { 'client-id': '' }, LIST],
    ['a region that does not exist', { 'api-url': '', environment: 'moon' }, LIST],
    ['a flag that is none', { summary: 'yes' }, LIST],
  ])('%s', async (_what, fault, labels) => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    const env = await onPullRequest(github);
    await using good = await runList(sandbox, LIST, PLAN, { env });
    const sent = sandbox.requests.length;
    await using bad = await runList(sandbox, labels, { ...PLAN, ...fault }, { env });
    expect([good.exitCode, bad.exitCode]).toEqual([0, 1]);
    expect(sandbox.requests).toHaveLength(sent);
    expect(bad.log).toContain('The comment on the pull request was updated.');
    const [comment = '', ...others] = ownComments(github);
    expect(others).toEqual([]);
    expect(comment).toMatch(/^<!-- genesys-cloud-routing-labels [0-9a-f]{32} -->\n## /);
    expect(comment).toContain('1 fault in the inputs');
    for (const part of [RUN, HEAD]) expect(comment).toContain(part);
    expect(comment).not.toContain('would create');

    await using again = await runList(sandbox, LIST, PLAN, { env });
    expect(again.exitCode).toBe(0);
    expect(ownComments(github)).toEqual([expect.stringContaining('would create')]);
  });
});

test('a comment of a step that never knew its organisation is taken over once it does', async () => {
  await using sandbox = await startSandbox();
  await using github = await startGitHub();
  const env = await onPullRequest(github);
  await using bad = await runList(sandbox, LIST, { ...PLAN, 'client-id': '' }, { env });
  expect(bad.log).toContain('The comment on the pull request was created.');
  await using good = await runList(sandbox, LIST, PLAN, { env });
  expect(good.log).toContain('The comment on the pull request was updated.');
  expect(ownComments(github)).toEqual([expect.stringContaining('would create')]);
});

test('a step that fails before it has a plan says so', async () => {
  await using sandbox = await startSandbox();
  await using github = await startGitHub();
  const env = await onPullRequest(github);
  await using good = await runList(sandbox, LIST, PLAN, { env });
  await using bad = await runList(sandbox, LIST, { ...PLAN, 'client-secret': 'wrong' }, { env });
  expect([good.exitCode, bad.exitCode]).toEqual([0, 1]);
  expect(ownComments(github)).toEqual([expect.not.stringContaining('would create')]);
  expect(ownComments(github)[0]).toContain('HTTP 401');
});

describe('faults of the inputs go nowhere', () => {
  test.each([
    ['without `comment: true`', { comment: 'false' }, {}, []],
    ['without a token', { 'github-token': '' }, {}, [/no `github-token`/]],
    [
      'past a proxy that is at fault',
      {},
      { HTTPS_PROXY: 'socks5://proxy.example' },
      [/proxy variable is at fault/],
    ],
  ])('%s', async (_what, inputs, more, warnings) => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    const env = { ...(await onPullRequest(github)), ...more };
    await using run = await runList(sandbox, 'labels: 7', { ...PLAN, ...inputs }, { env });
    expect(run.exitCode).toBe(1);
    const told = warningsOf(run);
    expect(told).toHaveLength(warnings.length);
    for (const [index, warning] of warnings.entries()) expect(told[index]).toMatch(warning);
    expect(github.requests).toEqual([]);
  });

  test('after the stop', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub({ instead: () => 'hang' });
    const env = await onPullRequest(github);
    await using run = await runList(sandbox, 'labels: 7', { ...PLAN, 'timeout-seconds': '1' }, { env });
    expect(run.exitCode).toBe(1);
    expect(run.durationMs).toBeLessThan(8_000);
    expect(errorOf(run)).toContain('1 fault in the inputs');
    expect(warningsOf(run)).toEqual([expect.stringContaining('the step was stopped.')]);
    expect(github.requests).toHaveLength(1);
  });
});

test('faults of the inputs stay texts in the comment', async () => {
  await using sandbox = await startSandbox();
  await using github = await startGitHub();
  const evil = '@octocat <img src=x> `code` **bold** <!-- -->';
  const env = await onPullRequest(github);
  await using run = await runList(sandbox, LIST, { ...PLAN, 'label-api': evil }, { env });
  expect(run.exitCode).toBe(1);
  const [comment = ''] = ownComments(github);
  expect(comment.match(/<!--/g)).toHaveLength(1);
  expect(comment).not.toContain('<img');
  expect(comment.replace(/<code>.*?<\/code>/gs, '')).not.toMatch(/@octocat|bold/);
});
