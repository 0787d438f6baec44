import { expect, test } from 'vitest';
import { ROUTING_PATH } from '../src/routes-routing.ts';
import { numberedSeeds } from '../src/seed.ts';
import { startSandbox } from '../src/server.ts';
import { connect, routingNames } from './test-client.ts';

const label = { name: 'tier', value: 'gold', scope: 'public', description: 'Paying customers' };

test('a label is stored and answered whole', async () => {
  await using sandbox = await startSandbox({ labelApi: 'routing' });
  const client = await connect(sandbox);
  const answer = await client.createRouting(label);
  const [stored] = sandbox.labels();
  expect(stored).toMatchObject({ api: 'routing', ...label });
  const selfUri = `${ROUTING_PATH}/${stored?.id ?? ''}`;
  expect(answer).toMatchObject({ status: 201 });
  expect(answer.json).toEqual({ id: stored?.id, ...label, selfUri });
  expect((await client.get(selfUri)).json).toEqual(answer.json);
  expect((await client.listRouting()).json).toEqual({ labels: [answer.json], nextPage: null });
});

test.each([
  ['a name with a space', { name: 'a b' }, 'name'],
  ['a name that is too long', { name: 'x'.repeat(129) }, 'name'],
  ['an empty value', { value: '' }, 'value'],
  ['a value that is too long', { value: 'x'.repeat(257) }, 'value'],
  ['a value with a line break', { value: 'a\nb' }, 'value'],
  ['a value with a line separator', { value: 'a\u2028b' }, 'value'],
  ['another scope', { scope: 'team' }, 'scope'],
  ['a description that is too long', { description: 'x'.repeat(1025) }, 'description'],
  ['a field it does not know', { utilization: {} }, 'utilization'],
])('%s is refused, and the field named', async (_, change, fieldName) => {
  await using sandbox = await startSandbox({ labelApi: 'routing' });
  const client = await connect(sandbox);
  const answer = await client.createRouting({ ...label, ...change });
  expect(answer).toMatchObject({ status: 400, json: { code: 'invalid.value', details: [{ fieldName }] } });
  expect(sandbox.labels()).toEqual([]);
});

test('name, value and scope together are unique', async () => {
  await using sandbox = await startSandbox({ labelApi: 'routing', labels: [label] });
  const client = await connect(sandbox);
  const refused = await client.createRouting({ ...label, description: 'Another' });
  expect(refused).toMatchObject({ status: 409, json: { code: 'general.conflict' } });
  expect(await client.createRouting({ ...label, scope: 'private' })).toMatchObject({ status: 201 });
  expect(await client.createRouting({ ...label, value: 'silver' })).toMatchObject({ status: 201 });
  expect(await client.createRouting({ ...label, name: 'rank' })).toMatchObject({ status: 201 });
});

test('250 labels are listed over three pages, each naming the cursor of the next', async () => {
  const labels = numberedSeeds(250, 'routing');
  await using sandbox = await startSandbox({ labelApi: 'routing', labels });
  const client = await connect(sandbox);
  const names: string[] = [];
  const sizes: number[] = [];
  let cursor: string | null = null;
  do {
    const page = routingNames(
      await client.listRouting(`?limit=100${cursor === null ? '' : `&cursor=${cursor}`}`),
    );
    names.push(...page.names);
    sizes.push(page.names.length);
    cursor = page.nextPage;
  } while (cursor !== null);
  expect(sizes).toEqual([100, 100, 50]);
  expect(names).toEqual(labels.map((seed) => seed.name));
});

test('a full last page has no next one', async () => {
  await using sandbox = await startSandbox({ labelApi: 'routing', labels: numberedSeeds(100, 'routing') });
  const client = await connect(sandbox);
  expect(routingNames(await client.listRouting('?limit=100'))).toMatchObject({ nextPage: null });
});

test.each([
  ['limit=101', 'limit'],
  ['limit=-1', 'limit'],
  ['cursor=made-up', 'cursor'],
])('a listing with %s is refused', async (query, fieldName) => {
  await using sandbox = await startSandbox({ labelApi: 'routing' });
  const client = await connect(sandbox);
  expect(await client.listRouting(`?${query}`)).toMatchObject({
    status: 400,
    json: { details: [{ fieldName }] },
  });
});

test('the limit is 500 unless another is given', async () => {
  await using sandbox = await startSandbox({ labelApi: 'routing', labels: numberedSeeds(500, 'routing') });
  const client = await connect(sandbox);
  expect(await client.createRouting(label)).toMatchObject({ status: 400, json: { limit: { value: 500 } } });
});
