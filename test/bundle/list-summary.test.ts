import { expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { plainLabels, resultsOf, runList } from '../harness/list-step.ts';
import { labelPosts } from '../harness/step.ts';

const LIST = [{ name: 'new' }, { name: 'label-001' }];

test('the summary tells each label, the places, and folds what the list does not mention', async () => {
  await using sandbox = await startSandbox({ labels: plainLabels(3) });
  await using run = await runList(sandbox, LIST, { 'on-duplicate': 'skip' });
  expect(run.summary).toMatch(/<code>new<\/code><\/td><td>✅ created/);
  expect(run.summary).toMatch(/<code>label-001<\/code><\/td><td>☑️ exists/);
  expect(run.summary).toMatch(/<code>█+▓░+<\/code> 4 of 100 labels, 1 new, 96 free/);
  expect(run.summary).toMatch(
    /<details><summary>2 labels[^<]*<\/summary>.*<code>label-002<\/code>, <code>label-003<\/code>.*<\/details>/,
  );
});

test('the summary of a dry run is the plan, and nothing is written', async () => {
  await using sandbox = await startSandbox({ labels: plainLabels(3) });
  await using run = await runList(sandbox, LIST, { 'on-duplicate': 'skip', 'dry-run': 'true' });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ outcome: 'planned', 'planned-count': '1', 'existing-count': '1' });
  expect(run.summary).toMatch(/<code>new<\/code><\/td><td>➕ create/);
  expect(run.summary).toMatch(/3 of 100 labels, 1 to be created, 96 free/);
  expect(run.summary).toMatch(/^## 📝 127\.0\.0\.1:\d+: would create 1\n/);
  expect(run.summary).toContain('Dry run: nothing was written');
  expect(labelPosts(sandbox)).toBe(0);
  expect(run.auditEvents).toEqual([]);
});

test('the summary of a dry run whose plan is refused says why, and the step fails', async () => {
  await using sandbox = await startSandbox({ labels: plainLabels(3) });
  await using run = await runList(sandbox, LIST, { 'dry-run': 'true' });
  expect(run.exitCode).toBe(1);
  expect(resultsOf(run).map(({ outcome }) => outcome)).toEqual(['not-attempted', 'duplicate']);
  expect(run.summary).toMatch(/<code>label-001<\/code><\/td><td>❌ duplicate/);
  expect(run.auditEvents).toEqual([]);
});

test('the summary of one named label does not list all the others', async () => {
  await using sandbox = await startSandbox({ labels: plainLabels(3) });
  await using run = await runList(sandbox, '', { 'labels-file': '', name: 'new' });
  expect(run.outputs['outcome']).toBe('created');
  expect(run.summary).not.toContain('label-001');
});
