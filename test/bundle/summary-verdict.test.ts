import { describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../sandbox/src/server.ts';
import { plainLabels, runList, type ListedLabel } from '../harness/list-step.ts';
import { visibleLog, type ActionRun } from '../harness/run-action.ts';
import { errorOf } from '../harness/step.ts';

const post = { method: 'POST', path: 'labels' } as const;

/** The first line of the summary, the organisation written as `HOST`. */
function headingOf({ summary }: ActionRun): string {
  return summary.slice(0, summary.indexOf('\n')).replace(/127\.0\.0\.1:\d+/, 'HOST');
}

/** The lines of the log that a label's name stands in, annotations left out. */
function linesWith(run: ActionRun, name: string): readonly string[] {
  const [before = ''] = visibleLog(run.log).split('\nError: ');
  return before.split('\n').filter((line) => line.includes(`"${name}"`));
}

test('of a hundred labels with five that failed, the reasons come first, each once', async () => {
  await using sandbox = await startSandbox();
  for (const after of [20, 40, 60]) sandbox.inject({ effect: 'status', status: 400, ...post, after });
  sandbox.inject({ effect: 'status', status: 500, ...post, after: 70, times: 2 });
  await using run = await runList(sandbox, plainLabels(100), { 'max-retries': '0' });
  expect(headingOf(run)).toBe('## ❌ HOST: 3 failed, 2 unconfirmed, 95 created');
  const reasons = [...run.summary.matchAll(/<p>(?:❌|❓) <code>Creating label [^]*?<\/p>/g)];
  expect(reasons).toHaveLength(2);
  expect(reasons[0]?.[0]).toMatch(
    /HTTP 400 .*<br>The same for <code>label-\d+<\/code>, <code>label-\d+<\/code>/,
  );
  expect(reasons[0]?.[0].match(/<code>[0-9a-f]{8}-[0-9a-f-]{27}<\/code>/g)).toHaveLength(3);
  expect(run.summary.lastIndexOf('<p>❓')).toBeLessThan(run.summary.indexOf('<details>'));
  expect(run.summary).toContain('<details><summary>95 created</summary>');
  // The annotation says the same, and the log nothing twice.
  expect(errorOf(run).split('\n')).toHaveLength(3);
  expect(errorOf(run)).toMatch(/The same for "label-\d+", "label-\d+"\. Correlation ids: /);
  for (const { name } of plainLabels(100)) expect(linesWith(run, name)).toHaveLength(1);
});

test('labels that are over the limit have one reason and one line each', async () => {
  await using sandbox = await startSandbox({ labels: plainLabels(95) });
  await using run = await runList(sandbox, plainLabels(107).slice(95));
  expect(headingOf(run)).toBe('## ❌ HOST: 12 failed');
  expect(run.summary.split('would pass the limit')).toHaveLength(2);
  expect(visibleLog(run.log).split('would pass the limit')).toHaveLength(2);
  for (const { name } of plainLabels(107).slice(95)) expect(linesWith(run, name)).toHaveLength(1);
});

test('duplicates are one reason', async () => {
  await using sandbox = await startSandbox({ labels: plainLabels(3) });
  await using run = await runList(sandbox, plainLabels(5));
  expect(headingOf(run)).toBe('## ❌ HOST: 3 duplicates, 2 not attempted');
  expect(errorOf(run)).toMatch(
    /^Label "label-001" already exists .* The same for "label-002", "label-003"\. Set/,
  );
});

describe('nothing to do is said', () => {
  test('where all is there', async () => {
    await using sandbox = await startSandbox({ labels: plainLabels(3) });
    await using run = await runList(sandbox, plainLabels(3), { 'on-duplicate': 'skip' });
    expect(headingOf(run)).toBe('## ✅ HOST: nothing to do');
  });

  test('of an empty list', async () => {
    await using sandbox = await startSandbox({ labels: plainLabels(3) });
    await using run = await runList(sandbox, 'labels: []\n');
    expect([run.exitCode, headingOf(run)]).toEqual([0, '## ✅ HOST: nothing to do']);
  });
});

test('an empty list fails where the labels cannot be read', async () => {
  await using sandbox = await startSandbox();
  await using run = await runList(sandbox, 'labels: []\n', { 'client-secret': 'not the right one' });
  expect([run.exitCode, headingOf(run)]).toEqual([1, '## ❌ HOST: the step failed']);
  expect(errorOf(run)).toMatch(/^Logging in .* HTTP 401 .*Check `client-id`/);
  expect(run.outputs).toMatchObject({ outcome: 'failed', 'failed-count': '1', results: '[]' });
});

describe('settings that differ', () => {
  const organisation = [{ name: 'VIP', maximumCapacity: 2 }, { name: 'Same' }];
  const list: readonly ListedLabel[] = [
    { name: 'New', 'maximum-capacity': 3, 'interrupting-labels': ['VIP'] },
    { name: 'VIP', 'maximum-capacity': 5 },
    { name: 'Same' },
  ];
  const run = (sandbox: Sandbox, inputs: Readonly<Record<string, string>>) =>
    runList(sandbox, list, { 'on-duplicate': 'skip', ...inputs });

  test('and stay are found and wanted in the summary, the log and one warning', async () => {
    await using sandbox = await startSandbox({ labels: organisation });
    await using step = await run(sandbox, {});
    expect([step.exitCode, headingOf(step)]).toEqual([
      0,
      '## ⚠️ HOST: 1 created, 1 already there, 1 with drift',
    ]);
    expect(step.summary).toMatch(
      /<code>VIP<\/code><\/td><td>⚠️ exists, with drift<br>capacity: found 2, wanted 5</,
    );
    const warnings = step.annotations.filter(({ level }) => level === 'warning');
    expect(warnings).toMatchObject([
      { message: expect.stringContaining('"VIP" (maximum-capacity is 2 instead of 5)') },
    ]);
  });

  test('and would be updated are told from what to what', async () => {
    await using sandbox = await startSandbox({ labels: organisation });
    await using step = await run(sandbox, { 'on-drift': 'update', 'dry-run': 'true' });
    expect(headingOf(step)).toBe('## 📝 HOST: would create 1, update 1');
    expect(step.summary).toMatch(
      /<code>New<\/code><\/td><td>➕ create<br>capacity: 3<br>interrupted by: <code>VIP<\/code>/,
    );
    expect(step.summary).toMatch(/<code>VIP<\/code><\/td><td>✏️ update<br>capacity: 2 → 5<\/td>/);
    expect(step.summary).toContain(`<code>${step.outputs['plan-digest'] ?? '?'}</code>`);
  });

  test('and were updated are told so', async () => {
    await using sandbox = await startSandbox({ labels: organisation });
    await using step = await run(sandbox, { 'on-drift': 'update' });
    expect(headingOf(step)).toBe('## ✅ HOST: 1 created, 1 updated, 1 already there');
    expect(linesWith(step, 'VIP')).toEqual([
      expect.stringMatching(/^Updated "VIP": .*maximum-capacity from 2 to 5/),
    ]);
  });
});

test('a limit that is nine tenths full after the step is a warning', async () => {
  await using sandbox = await startSandbox({ labels: plainLabels(89) });
  await using run = await runList(sandbox, [{ name: 'new' }]);
  expect(run.exitCode).toBe(0);
  expect(run.annotations).toMatchObject([
    { level: 'warning', message: expect.stringMatching(/^The organisation has 90 of 100 labels/) },
  ]);
});

test('faults of the inputs are the verdict, and lead to their lines', async () => {
  await using sandbox = await startSandbox();
  const env = {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'octo/labels',
    GITHUB_RUN_ID: '42',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_EVENT_NAME: 'push',
  };
  const text = 'labels:\n  - name: a\n    scope: x\n  - nme: b\n';
  await using run = await runList(sandbox, text, {}, { env });
  expect(headingOf(run)).toBe('## ❌ HOST: 2 faults in the inputs; nothing was sent');
  expect(run.summary).toContain(
    `<li><a href="https://github.example/octo/labels/blob/${'a'.repeat(40)}/labels.yml#L4"><code>labels.yml:4:5`,
  );
});

test('a message that ends in a full stop is quoted without it', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 400, ...post });
  await using run = await runList(sandbox, plainLabels(1));
  expect(errorOf(run)).toMatch(/: "[^"]*[^."]"\. /);
});
