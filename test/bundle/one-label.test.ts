import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { errorOf, labelPosts, runStep } from '../harness/step.ts';

function seed(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `label-${String(index).padStart(4, '0')}` }));
}

describe('one new label', () => {
  test('is in the summary', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(sandbox);
    expect(run.summary).toContain('<code>team=blue</code>');
    expect(run.summary).toContain(run.outputs['label-id']);
    expect(run.summary).toContain('1 of 100 labels, 1 new, 99 free');
  });

  test('leaves no summary with summary: false', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(sandbox, { summary: 'false' });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toBe('');
  });
});

describe('a label that exists', () => {
  test('on the third page of 250 is found, and fails the step', async () => {
    await using sandbox = await startSandbox({ labels: [...seed(249), { name: 'team=blue' }], limit: 500 });
    await using run = await runStep(sandbox, { 'max-labels': '500' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'duplicate', 'failed-count': '1', 'label-count': '250' });
    expect(errorOf(run)).toContain('"team=blue" already exists');
    expect(labelPosts(sandbox)).toBe(0);
    expect(run.auditEvents).toMatchObject([
      {
        action: 'routing_label_failed',
        status: 'failure',
        governance: { validated: true, duplicateCheck: false },
      },
    ]);
  });

  test.each([
    ['letter case', 'Team=blue', /They differ in letter case\.$/],
    ['invisible characters', 'team=bl\u200bue', /They differ in invisible characters \(U\+200B\)\.$/],
    ['full width', 'team=ｂlue', /They differ in the form of a character/],
  ])('in other %s is no duplicate, but warned of', async (_what, name, difference) => {
    await using sandbox = await startSandbox({ labels: [{ name }] });
    await using run = await runStep(sandbox);
    expect(run.outputs['outcome']).toBe('created');
    expect(run.annotations).toMatchObject([{ level: 'warning', message: expect.stringMatching(difference) }]);
  });
});

describe('the limit', () => {
  test('lets the last label in', async () => {
    await using sandbox = await startSandbox({ labels: seed(99) });
    await using run = await runStep(sandbox);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'label-count': '100' });
  });
});
