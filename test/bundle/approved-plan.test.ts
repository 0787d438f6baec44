import { describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../sandbox/src/server.ts';
import { resultsOf, runList, type ListedLabel } from '../harness/list-step.ts';
import { errorOf, requestLines } from '../harness/step.ts';

const update = { 'on-duplicate': 'skip', 'on-drift': 'update', 'max-retries': '0' };
const there = { labels: [{ name: 'VIP', maximumCapacity: 2 }, { name: 'Urgent' }] };
const wanted: readonly ListedLabel[] = [
  { name: 'VIP', 'maximum-capacity': 5, 'interrupting-labels': ['Urgent'] },
  { name: 'new', 'maximum-capacity': 3, 'interrupting-labels': ['VIP'] },
];

function writes(sandbox: Sandbox): readonly string[] {
  return requestLines(sandbox).filter((line) => !line.startsWith('GET') && !line.includes('oauth'));
}

async function planOf(sandbox: Sandbox, labels: readonly ListedLabel[] = wanted): Promise<string> {
  await using run = await runList(sandbox, labels, { ...update, 'dry-run': 'true' });
  expect(run.exitCode).toBe(0);
  return run.outputs['plan-digest'] ?? '';
}

test('the plan that was approved is written, and has the digest that it had', async () => {
  await using sandbox = await startSandbox(there);
  const digest = await planOf(sandbox);
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  await using run = await runList(sandbox, wanted.toReversed(), { ...update, 'approved-plan': digest });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ 'plan-digest': digest, 'created-count': '1', 'updated-count': '1' });
});

describe('another plan than the approved one', () => {
  test.each<[string, (sandbox: Sandbox) => void, readonly ListedLabel[]]>([
    [
      'because a setting is found otherwise',
      (sandbox) => {
        sandbox.changeSettings({ labels: { VIP: { maximumCapacity: 4 } } });
      },
      wanted,
    ],
    ['because the list says more', () => undefined, [...wanted, { name: 'more' }]],
    [
      'because the list says otherwise',
      () => undefined,
      [{ ...wanted[0], 'maximum-capacity': 6 }, ...wanted.slice(1)],
    ],
  ])('%s is not written', async (_, change, labels) => {
    await using sandbox = await startSandbox(there);
    const digest = await planOf(sandbox);
    change(sandbox);
    await using run = await runList(sandbox, labels, { ...update, 'approved-plan': digest });
    expect(run.exitCode).toBe(1);
    expect(writes(sandbox)).toEqual([]);
    expect(resultsOf(run)).toMatchObject(
      labels.map(({ name }) => ({ name, outcome: 'not-attempted', error: { code: 'plan-changed' } })),
    );
    expect(errorOf(run)).toMatch(/update "VIP", create "new"/);
    expect(run.outputs).toMatchObject({ outcome: 'not-attempted', 'drifted-count': '1' });
    expect(run.outputs['plan-digest']).toMatch(/^sha256:/);
    expect(run.outputs['plan-digest']).not.toBe(digest);
    expect(run.auditEvents).toHaveLength(labels.length);
  });

  test('is told by a dry run too', async () => {
    await using sandbox = await startSandbox(there);
    const inputs = { ...update, 'approved-plan': `sha256:${'0'.repeat(64)}`, 'dry-run': 'true' };
    await using run = await runList(sandbox, wanted, inputs);
    expect(run.exitCode).toBe(1);
    expect(resultsOf(run).map(({ error }) => error?.code)).toEqual(['plan-changed', 'plan-changed']);
  });

  test('at another organisation is another', async () => {
    await using one = await startSandbox(there);
    await using other = await startSandbox(there);
    const digest = await planOf(one, [{ name: 'new' }]);
    expect(await planOf(other, [{ name: 'new' }])).not.toBe(digest);
  });
});

test('a plan that writes nothing passes under any digest', async () => {
  await using sandbox = await startSandbox(there);
  const labels = [{ name: 'VIP', 'maximum-capacity': 2 }, { name: 'Urgent' }];
  const inputs = { ...update, 'approved-plan': `sha256:${'0'.repeat(64)}` };
  await using run = await runList(sandbox, labels, inputs);
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ outcome: 'exists', changes: '0' });
});

test.each(['sha256:abc', 'abc', `sha256:${'G'.repeat(64)}`])(
  '%s is no digest, and nothing is sent',
  async (digest) => {
    await using sandbox = await startSandbox(there);
    await using run = await runList(sandbox, wanted, { ...update, 'approved-plan': digest });
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain('approved-plan');
    expect(sandbox.requests).toEqual([]);
  },
);
