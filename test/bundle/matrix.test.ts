import http from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { closer, listen } from '../../sandbox/src/listen.ts';
import { startSandbox, type Sandbox } from '../../sandbox/src/server.ts';
import { inputsFor, labelPosts } from '../harness/step.ts';
import { runAction } from '../harness/run-action.ts';

const LEGS = 8;

/**
 * A way to the sandbox that lets so many listings be answered only when the last of them has been read: until then
 * every leg of a matrix sees an organisation without the label.
 */
async function startLineUp(sandbox: Sandbox, listings: number): Promise<string> {
  const { promise: lineUp, resolve: go } = Promise.withResolvers<undefined>();
  let read = 0;
  const forward = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const { method = 'GET', url = '' } = request;
    const headers = new Headers({ authorization: request.headers.authorization ?? '' });
    const type = request.headers['content-type'];
    if (type !== undefined) headers.set('content-type', type);
    const body = method === 'POST' ? { body: await text(request) } : {};
    const answer = await fetch(`${sandbox.url}${url}`, { method, headers, ...body });
    const answered = await answer.text();
    if (method === 'GET' && read < listings) {
      read += 1;
      if (read === listings) go(undefined);
      await lineUp;
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answered);
  };
  const server = http.createServer((request, response) => {
    forward(request, response).catch(() => response.destroy());
  });
  onTestFinished(closer(server, new AbortController()));
  return listen(server, {});
}

/** Starts all legs at once; each gives the outputs of its step. */
async function runLegs(inputsOf: (leg: number) => Readonly<Record<string, string>>) {
  const legs = Array.from({ length: LEGS }, async (_, leg) => {
    await using run = await runAction({ inputs: inputsOf(leg) });
    return { exitCode: run.exitCode, outputs: run.outputs, events: run.auditEvents };
  });
  return Promise.all(legs);
}

test('eight jobs that want one label at once end with one label and eight successes', async () => {
  await using sandbox = await startSandbox();
  const url = await startLineUp(sandbox, LEGS);
  const target = { 'login-url': sandbox.loginUrl, 'api-url': url, 'on-duplicate': 'skip' };
  const legs = await runLegs(() => inputsFor(sandbox, target));

  expect(legs.map(({ exitCode }) => exitCode)).toEqual(legs.map(() => 0));
  expect(sandbox.labels()).toMatchObject([{ name: 'team=blue' }]);
  expect(labelPosts(sandbox)).toBe(LEGS);
  const [label] = sandbox.labels();
  expect(legs.map(({ outputs }) => outputs['outcome']).toSorted()).toEqual([
    'created',
    ...legs.slice(1).map(() => 'exists'),
  ]);
  for (const { outputs, events } of legs) {
    expect(outputs).toMatchObject({ 'label-id': label?.id, 'label-count': '1', attempts: '1' });
    expect(events).toMatchObject([{ labelId: label?.id, outcome: outputs['outcome'] }]);
  }
});

test('eight jobs that start as they like end the same way', async () => {
  await using sandbox = await startSandbox();
  const legs = await runLegs(() => inputsFor(sandbox, { 'on-duplicate': 'skip' }));
  expect(legs.map(({ exitCode }) => exitCode)).toEqual(legs.map(() => 0));
  expect(sandbox.labels()).toHaveLength(1);
  const outcomes = legs.map(({ outputs }) => outputs['outcome']);
  expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'exists')).toHaveLength(LEGS - 1);
});

test('eight jobs that want a label each create eight', async () => {
  await using sandbox = await startSandbox();
  const legs = await runLegs((leg) => inputsFor(sandbox, { name: `team-${leg}` }));
  expect(legs.map(({ outputs }) => outputs['outcome'])).toEqual(legs.map(() => 'created'));
  expect(sandbox.labels()).toHaveLength(LEGS);
});

test.each([
  ['routing', 240],
  ['utilization', 150],
] as const)(
  'two jobs that apply one long list by the %s API at once share it, and read few listings',
  { timeout: 60_000 },
  async (labelApi, length) => {
    await using sandbox = await startSandbox({ labelApi, limit: 1_000 });
    for (let index = 0; index < 210; index += 1)
      sandbox.addLabel(
        labelApi === 'routing' ? { name: 'other', value: String(index) } : { name: `other=${index}` },
      );
    const labels = JSON.stringify(
      Array.from({ length }, (_, index) => ({ name: 'team', value: `${index}` })),
    );
    const inputs = inputsFor(sandbox, {
      'on-duplicate': 'skip',
      'max-labels': '1000',
      name: '',
      value: '',
      labels,
    });
    const runs = await Promise.all([runAction({ inputs }), runAction({ inputs })]);
    for (const run of runs) await run[Symbol.asyncDispose]();

    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(sandbox.labels()).toHaveLength(210 + length);
    const counts = runs.map(({ outputs }) =>
      [outputs['created-count'], outputs['existing-count']].map(Number),
    );
    for (const [created = 0, existing = 0] of counts) expect(created + existing).toBe(length);
    expect(counts.reduce((sum, [created = 0]) => sum + created, 0)).toBe(length);
    const first = sandbox.requests.filter(
      ({ method, path, query }) =>
        method === 'GET' &&
        path.endsWith('/labels') &&
        (query['pageNumber'] ?? '1') === '1' &&
        !query['cursor'],
    );
    expect(first.length).toBeLessThan(40);
    // Nobody had to wait for the next minute.
    for (const { log } of runs) expect(log).not.toContain('within a minute');
  },
);

test('eight jobs that apply one list at once create each label once', async () => {
  await using sandbox = await startSandbox();
  const url = await startLineUp(sandbox, LEGS);
  const labels = JSON.stringify(Array.from({ length: 5 }, (_, index) => ({ name: `label-${index}` })));
  const target = { 'login-url': sandbox.loginUrl, 'api-url': url, 'on-duplicate': 'skip' };
  const legs = await runLegs(() => inputsFor(sandbox, { ...target, name: '', value: '', labels }));
  expect(legs.map(({ exitCode }) => exitCode)).toEqual(legs.map(() => 0));
  expect(sandbox.labels()).toHaveLength(5);
  const counts = legs.map(({ outputs }) => [outputs['created-count'], outputs['existing-count']].map(Number));
  expect(counts.reduce((sum, [created = 0]) => sum + created, 0)).toBe(5);
  for (const [created = 0, existing = 0] of counts) expect(created + existing).toBe(5);
});
