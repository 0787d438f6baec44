import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { onPullRequest, ownComments, startGitHub, warningsOf } from '../harness/pull-request.ts';
import { runAction, visibleLog } from '../harness/run-action.ts';
import { errorOf, inputsFor, runStep } from '../harness/step.ts';
import { temporaryFolder } from '../harness/temp.ts';

describe('many faults', () => {
  // 60 labels, each with a fault of its own in its line.
  const list = Array.from({ length: 60 }, (_, index) => `- name: "label ${index} *"\n`).join('');

  test('are lines of the log each, and the annotation is within what the runner keeps of it', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(
      sandbox,
      { name: '', value: '', 'labels-file': 'config/labels.yml' },
      { workspaceFiles: { 'config/labels.yml': list } },
    );
    const log = visibleLog(run.log).split('\n');
    for (let line = 1; line <= 60; line += 1) {
      const told = log.filter((each) => each.startsWith(`- config/labels.yml:${line}:`));
      expect(told.length).toBeGreaterThan(0);
    }
    expect(errorOf(run).length).toBeLessThan(4_096);
    expect(errorOf(run)).toMatch(/^60 faults in the inputs; nothing was sent\.\n/);
    expect(errorOf(run)).toMatch(/\n- and \d+ more faults: the log has all of them$/);
    expect(run.summary).toContain('config/labels.yml:60:');
    expect(sandbox.requests).toEqual([]);
  });

  test('of which the first nine are shown at their lines of the file, as the diff of a pull request names it', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(
      sandbox,
      { name: '', value: '', 'labels-file': './config/../config/labels.yml' },
      { workspaceFiles: { 'config/labels.yml': list } },
    );
    const placed = run.annotations.filter(({ place }) => place !== undefined);
    expect(placed.map(({ level, place }) => [level, place])).toEqual(
      Array.from({ length: 9 }, (_, index) => [
        'error',
        { file: 'config/labels.yml', line: index + 1, column: 3 },
      ]),
    );
    expect(placed[0]?.message).toMatch(/labels\[0\]\.name: must not contain/);
  });

  test('of a list in the workflow are shown at no file', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(sandbox, { name: '', value: '', labels: list });
    expect(run.annotations).toHaveLength(1);
  });
});

test('a fault names the environment variable that it came from', async () => {
  await using sandbox = await startSandbox();
  const env = { WEBHOOK_URL: 'http://hooks.example/a-path', WEBHOOK_SECRET: '"whsec_Z2VoZWltbmlz"' };
  await using run = await runStep(sandbox, {}, { env });
  expect(errorOf(run)).toContain('\n- WEBHOOK_URL: must begin with https://');
  expect(errorOf(run)).toContain('\n- WEBHOOK_SECRET: must be the secret alone, without the quotation marks');
  expect(run.log.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/a-path|Z2VoZWltbmlz/);
});

test('the outputs agree that the step has failed', async () => {
  await using run = await runAction({ inputs: {} });
  expect(run.outputs).toMatchObject({ outcome: 'failed', 'failed-count': '1', results: '[]' });
});

test('empty credentials on a pull request from a fork are explained', async () => {
  const event = join(await temporaryFolder(), 'event.json');
  const repo = (full_name: string) => ({ repo: { full_name } });
  const pull_request = {
    number: 7,
    head: repo('somebody/contact-centre'),
    base: repo('octo-org/contact-centre'),
  };
  await writeFile(event, JSON.stringify({ pull_request }));
  await using run = await runAction({
    inputs: { name: 'VIP' },
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event },
  });
  expect(errorOf(run)).toMatch(
    /- client-id: missing; .*from a fork, and runs for such pull requests get no secrets/,
  );
  expect(run.summary).toContain('from a fork');
});

test('a webhook secret without a URL is a warning, and the step goes on', async () => {
  await using sandbox = await startSandbox();
  await using run = await runStep(sandbox, { 'webhook-secret': 'geheimnis' });
  expect(run.exitCode).toBe(0);
  expect(warningsOf(run)).toEqual(['`webhook-secret` is set, but no `webhook-url`: no audit event is sent.']);
});

test('with `comment: true` the comment on the pull request says the faults, and later that they are gone', async () => {
  await using sandbox = await startSandbox();
  await using github = await startGitHub();
  const env = await onPullRequest(github);
  const inputs = inputsFor(sandbox, { comment: 'true', 'dry-run': 'true' });
  await using faulty = await runAction({ inputs: { ...inputs, name: 'two words' }, env });
  expect(faulty.exitCode).toBe(1);
  expect(ownComments(github)).toEqual([expect.stringContaining('1 fault in the inputs')]);
  expect(sandbox.requests).toEqual([]);
  await using good = await runAction({ inputs, env });
  expect(good.exitCode).toBe(0);
  expect(ownComments(github)).toEqual([expect.not.stringContaining('fault')]);
});
