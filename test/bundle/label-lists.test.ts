import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import {
  expectAgreement,
  outcomesOf,
  plainLabels,
  postedBodies,
  resultsOf,
  runList,
} from '../harness/list-step.ts';
import { visibleLog } from '../harness/run-action.ts';
import { errorOf, labelPosts, requestLines } from '../harness/step.ts';

const LABELS = '/api/v2/routing/utilization/labels';

describe('a hundred labels', () => {
  const labels = plainLabels(100);

  test('into an empty organisation take one token, one listing and a POST each', async () => {
    await using sandbox = await startSandbox();
    await using run = await runList(sandbox, labels);
    expect(run.exitCode).toBe(0);
    expectAgreement(run, sandbox, labels);
    expect(outcomesOf(run)).toEqual({ created: 100 });
    const lines = requestLines(sandbox);
    expect(lines.slice(0, 2)).toEqual(['POST /oauth/token', `GET ${LABELS}`]);
    expect(lines.slice(2)).toEqual(labels.map(() => `POST ${LABELS}`));
    expect(run.outputs).toMatchObject({ outcome: 'created', 'label-count': '100', 'label-limit': '100' });
  });

  test('a second time write nothing, and one line of the log says so', async () => {
    await using sandbox = await startSandbox({ labels });
    await using run = await runList(sandbox, labels, { 'on-duplicate': 'skip' });
    expect(run.exitCode).toBe(0);
    expect(labelPosts(sandbox)).toBe(0);
    expect(outcomesOf(run)).toEqual({ exists: 100 });
    const said = visibleLog(run.log)
      .split('\n')
      .filter((line) => line.includes('Nothing was written'));
    expect(said).toEqual(['100 labels: 100 already there. Nothing was written.']);
    // Beside the folded plan there are a few lines, and not one a label.
    const unfolded = visibleLog(run.log)
      .split('\n')
      .filter((line) => !line.startsWith('  '));
    expect(unfolded.length).toBeLessThan(10);
  });

  test('are reported in a log that a person can follow', async () => {
    await using sandbox = await startSandbox();
    await using run = await runList(sandbox, labels);
    const lines = visibleLog(run.log).split('\n');
    const progress = lines.filter((line) => line.startsWith('So far'));
    expect(progress.length).toBeGreaterThanOrEqual(5);
    expect(progress.length).toBeLessThanOrEqual(12);
    expect(lines.filter((line) => !line.startsWith('  ')).length).toBeLessThan(25);
    // Folded, there is a line for each.
    for (const { name } of labels) expect(run.log.split(`"${name}"`)).toHaveLength(2);
  });

  test('share at most thirty-two connections', async () => {
    await using sandbox = await startSandbox({ answerTimeMs: 5 });
    await using run = await runList(sandbox, labels);
    expect(run.exitCode).toBe(0);
    const connections = new Set(sandbox.requests.map(({ connection }) => connection));
    expect(connections.size).toBeLessThanOrEqual(32);
  });
});

test('results are in the order of the list, whatever was answered first', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'delay', method: 'POST', path: 'labels', ms: 300 });
  const labels = ['slow', 'b', 'a', 'c'].map((name) => ({ name }));
  await using run = await runList(sandbox, labels);
  expect(sandbox.labels().at(-1)?.name).toBe('slow');
  expectAgreement(run, sandbox, labels);
});

test('every label has its event at the webhook', async () => {
  await using sandbox = await startSandbox();
  await using webhook = await startWebhookReceiver();
  await using run = await runList(sandbox, plainLabels(20), { 'webhook-url': webhook.url });
  expect(run.outputs['webhook-delivered']).toBe('true');
  expect(new Set(webhook.deliveries.map(({ headers }) => headers['webhook-id'])).size).toBe(20);
});

describe('a plan is carried out as a whole or not at all', () => {
  test('the limit counts all labels that are to be created', async () => {
    await using sandbox = await startSandbox({ labels: plainLabels(90) });
    const wanted = [
      ...plainLabels(90),
      ...Array.from({ length: 11 }, (_, index) => ({ name: `new-${index}` })),
    ];
    await using run = await runList(sandbox, wanted, { 'on-duplicate': 'skip' });
    expect(run.exitCode).toBe(1);
    expect(outcomesOf(run)).toEqual({ exists: 90, failed: 11 });
    expect(errorOf(run)).toMatch(/has 90 labels and may have 100: creating 11 more would pass the limit/);
    expect(labelPosts(sandbox)).toBe(0);
  });

  test('the last free place can be taken', async () => {
    await using sandbox = await startSandbox({ labels: plainLabels(90) });
    const wanted = Array.from({ length: 10 }, (_, index) => ({ name: `new-${index}` }));
    await using run = await runList(sandbox, wanted);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'created-count': '10', 'label-count': '100' });
  });

  test('a label that the API found cannot keep refuses all', async () => {
    await using sandbox = await startSandbox({ labelApi: 'routing' });
    await using run = await runList(sandbox, [{ name: 'team', value: 'blue' }, { name: 'VIP' }]);
    expect(resultsOf(run).map(({ outcome }) => outcome)).toEqual(['not-attempted', 'failed']);
    expect(labelPosts(sandbox)).toBe(0);
  });
});

test('labels of one list that look alike are created, and warned of', async () => {
  await using sandbox = await startSandbox();
  await using run = await runList(sandbox, [{ name: 'VIP' }, { name: 'Vip' }]);
  expect(run.outputs).toMatchObject({ outcome: 'created', 'created-count': '2' });
  expect(run.annotations).toMatchObject([
    { level: 'warning', message: expect.stringMatching(/"Vip".*"VIP".*letter case/) },
  ]);
});

test('an interrupting label in other letter case refuses the plan, with a hint', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'Urgent' }] });
  await using run = await runList(sandbox, [{ name: 'a', 'interrupting-labels': ['urgent'] }]);
  expect(errorOf(run)).toContain('did you mean "Urgent"? They differ in letter case');
  expect(labelPosts(sandbox)).toBe(0);
});

test('settings where the API found has none refuse all, before any write', async () => {
  await using sandbox = await startSandbox({ labelApi: 'routing' });
  const team = { name: 'team', value: 'blue' };
  await using run = await runList(sandbox, [team, { ...team, value: 'red', 'maximum-capacity': 3 }]);
  expect(resultsOf(run).map(({ outcome }) => outcome)).toEqual(['not-attempted', 'failed']);
  expect(errorOf(run)).toContain('no settings: leave out "maximum-capacity"');
  expect(labelPosts(sandbox)).toBe(0);
});

test('a list goes to the four-field API where that is the one', async () => {
  await using sandbox = await startSandbox({ labelApi: 'routing' });
  const labels = [
    { name: 'team', value: 'blue', scope: 'private', description: 'Sales' },
    { name: 'team', value: 'a:b' },
  ];
  await using run = await runList(sandbox, labels);
  expect(run.outputs).toMatchObject({ outcome: 'created', 'label-api': 'routing', 'label-limit': '500' });
  expect(postedBodies(sandbox)).toEqual(
    expect.arrayContaining([
      labels[0],
      { ...labels[1], scope: 'public', description: expect.stringContaining('octo-org/contact-centre') },
    ]),
  );
});
