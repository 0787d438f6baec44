import { expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { postedBodies, resultsOf, runList } from '../harness/list-step.ts';
import { errorOf, labelPosts } from '../harness/step.ts';

test('interrupting labels are created first, and their ids are sent with the capacity', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'Emergency' }] });
  const labels = [
    { name: 'Back office', 'maximum-capacity': 5, 'interrupting-labels': ['Front office', 'Emergency'] },
    { name: 'Front office', 'maximum-capacity': 0, 'interrupting-labels': ['private/priority=vip'] },
    { name: 'priority', value: 'vip', scope: 'private' },
    { name: 'Alone', 'maximum-capacity': 25 },
    { name: 'Plain', 'interrupting-labels': [] },
  ];
  await using run = await runList(sandbox, labels);
  expect(run.exitCode).toBe(0);
  expect(resultsOf(run).map(({ storedName }) => storedName)).toEqual([
    'Back office',
    'Front office',
    'private/priority=vip',
    'Alone',
    'Plain',
  ]);

  const idOf = (name: string) => sandbox.labels().find((label) => label.name === name)?.id;
  const bodies = postedBodies(sandbox);
  expect(bodies).toHaveLength(5);
  expect(bodies).toEqual(
    expect.arrayContaining([
      {
        name: 'Back office',
        utilization: { maximumCapacity: 5, interruptingLabelIds: [idOf('Front office'), idOf('Emergency')] },
      },
      {
        name: 'Front office',
        utilization: { maximumCapacity: 0, interruptingLabelIds: [idOf('private/priority=vip')] },
      },
      { name: 'private/priority=vip' },
      { name: 'Alone', utilization: { maximumCapacity: 25 } },
      { name: 'Plain' },
    ]),
  );
  const order = sandbox.labels().map(({ name }) => name);
  expect(order.indexOf('private/priority=vip')).toBeLessThan(order.indexOf('Front office'));
  expect(order.indexOf('Front office')).toBeLessThan(order.indexOf('Back office'));
});

test('a chain that is longer than the labels created at a time comes to its end', async () => {
  await using sandbox = await startSandbox();
  const chain = Array.from({ length: 20 }, (_, index) => ({
    name: `link-${index}`,
    ...(index < 19 && { 'interrupting-labels': [`link-${index + 1}`] }),
  }));
  await using run = await runList(sandbox, chain);
  expect(run.exitCode).toBe(0);
  expect(sandbox.labels().map(({ name }) => name)).toEqual(chain.map(({ name }) => name).reverse());
});

test('a label that interrupts itself is refused before any write', async () => {
  await using sandbox = await startSandbox();
  await using run = await runList(sandbox, [{ name: 'a', 'interrupting-labels': ['a'] }]);
  expect(run.outputs).toMatchObject({ outcome: 'failed', 'failed-count': '1' });
  expect(errorOf(run)).toContain('cycle');
  expect(labelPosts(sandbox)).toBe(0);
});

test('a cycle through a label that already exists is none', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a' }] });
  const labels = [
    { name: 'a', 'interrupting-labels': ['b'] },
    { name: 'b', 'interrupting-labels': ['a'] },
  ];
  await using run = await runList(sandbox, labels, { 'on-duplicate': 'skip' });
  expect(resultsOf(run).map(({ outcome }) => outcome)).toEqual(['exists', 'created']);
});

test('a name that nobody has is refused before any write, and named', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'vip' }] });
  const labels = [{ name: 'a', 'interrupting-labels': ['VIP', 'b'] }, { name: 'b' }];
  await using run = await runList(sandbox, labels);
  expect(run.exitCode).toBe(1);
  expect(resultsOf(run).map(({ outcome }) => outcome)).toEqual(['failed', 'not-attempted']);
  expect(errorOf(run)).toMatch(/"a" cannot be created: its interrupting label "VIP" is neither/);
  expect(labelPosts(sandbox)).toBe(0);
});

test('a label whose interrupting label was refused is not attempted, and says which', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 400, method: 'POST', path: 'labels' });
  const labels = [
    { name: 'a', 'interrupting-labels': ['b'] },
    { name: 'b', 'interrupting-labels': ['c'] },
    { name: 'c' },
  ];
  await using run = await runList(sandbox, labels);
  expect(resultsOf(run)).toMatchObject([
    { name: 'a', outcome: 'not-attempted', attempts: 0 },
    { name: 'b', outcome: 'not-attempted', attempts: 0 },
    { name: 'c', outcome: 'failed', error: { status: 400 } },
  ]);
  expect(run.summary).toMatch(/interrupting label .*c.* was not created/);
  expect(labelPosts(sandbox)).toBe(1);
});

test('a dry run finds cycles and unknown names too', async () => {
  await using sandbox = await startSandbox();
  const labels = [{ name: 'a', 'interrupting-labels': ['gone'] }];
  await using run = await runList(sandbox, labels, { 'dry-run': 'true' });
  expect(run.exitCode).toBe(1);
  expect(errorOf(run)).toContain('"gone"');
});
