import { expect, test } from 'vitest';
import { UTILIZATION_PATH } from '../src/routes-utilization.ts';
import { numberedSeeds } from '../src/seed.ts';
import { startSandbox } from '../src/server.ts';
import { connect, utilizationNames, anyString } from './test-client.ts';

test('a label is stored, answered without its capacity, and found in listings and by its address', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'Other' }] });
  const client = await connect(sandbox);
  const [other] = sandbox.labels();
  const utilization = { maximumCapacity: 25, interruptingLabelIds: [other?.id] };
  const answer = await client.create({ name: 'Sales=EMEA', utilization });
  const stored = sandbox.labels()[1];
  expect(stored).toMatchObject({ api: 'utilization', name: 'Sales=EMEA', utilization });
  const selfUri = `${UTILIZATION_PATH}/${stored?.id ?? ''}`;
  const shown = { id: stored?.id, name: 'Sales=EMEA', selfUri };
  expect(answer).toMatchObject({ status: 200 });
  expect(answer.json).toEqual(shown);
  expect((await client.get(selfUri)).json).toEqual(shown);
  expect((await client.list()).json).toMatchObject({ total: 2, entities: [{ name: 'Other' }, shown] });
});

test.each([
  ['no name', {}, 'name'],
  ['an empty name', { name: '' }, 'name'],
  ['a name of white space', { name: ' \t' }, 'name'],
  ['a name that is too long', { name: 'x'.repeat(257) }, 'name'],
  ['a name that is no string', { name: 5 }, 'name'],
  ...['[', ']', ':', '*'].map((mark) => [`a name with ${mark}`, { name: `a${mark}b` }, 'name'] as const),
  ['a capacity below 0', { name: 'a', utilization: { maximumCapacity: -1 } }, 'utilization.maximumCapacity'],
  ['a capacity over 25', { name: 'a', utilization: { maximumCapacity: 26 } }, 'utilization.maximumCapacity'],
  ['a broken capacity', { name: 'a', utilization: { maximumCapacity: 1.5 } }, 'utilization.maximumCapacity'],
  [
    'an unknown interrupting label',
    { name: 'a', utilization: { interruptingLabelIds: ['nope'] } },
    'utilization.interruptingLabelIds',
  ],
  ['a field of the other API', { name: 'a', value: 'b' }, 'value'],
] as const)('%s is refused, and the field named', async (_, body, fieldName) => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  const answer = await client.create(body);
  expect(answer).toMatchObject({ status: 400, json: { code: 'invalid.value', details: [{ fieldName }] } });
  expect(sandbox.labels()).toEqual([]);
});

test('a name of 256 characters is taken', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  expect(await client.create({ name: 'x'.repeat(256) })).toMatchObject({ status: 200 });
});

test('a name is unique, letter for letter', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'VIP' }] });
  const client = await connect(sandbox);
  const refused = await client.create({ name: 'VIP' });
  expect(refused).toMatchObject({ status: 409, json: { code: 'general.conflict' } });
  expect(await client.create({ name: 'vip' })).toMatchObject({ status: 200 });
});

test('of many who create one label at once, one succeeds', async () => {
  await using sandbox = await startSandbox({ answerTimeMs: 5 });
  const client = await connect(sandbox);
  const answers = await Promise.all(Array.from({ length: 8 }, () => client.create({ name: 'VIP' })));
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, ...Array<number>(7).fill(409)]);
  expect(sandbox.labels()).toHaveLength(1);
});

test('a label over the limit is refused, and the limit named', async () => {
  await using sandbox = await startSandbox({ labels: numberedSeeds(2, 'utilization'), limit: 3 });
  const client = await connect(sandbox);
  expect(await client.create({ name: 'third' })).toMatchObject({ status: 200 });
  const limit = { key: anyString, namespace: anyString, value: 3 };
  expect(await client.create({ name: 'fourth' })).toMatchObject({ status: 400, json: { limit } });
  expect(sandbox.labels()).toHaveLength(3);
});

test('the limit is 100 unless another is given', async () => {
  await using sandbox = await startSandbox({ labels: numberedSeeds(99, 'utilization') });
  const client = await connect(sandbox);
  expect(await client.create({ name: 'hundredth' })).toMatchObject({ status: 200 });
  expect(await client.create({ name: 'next' })).toMatchObject({
    status: 400,
    json: { limit: { value: 100 } },
  });
});

test('250 labels are listed over three pages, sorted by name', async () => {
  const labels = numberedSeeds(250, 'utilization').toReversed();
  await using sandbox = await startSandbox({ labels });
  const client = await connect(sandbox);
  const answers = await Promise.all(
    [1, 2, 3, 4].map((page) => client.list(`?pageSize=100&pageNumber=${page}`)),
  );
  const pages = answers.map(utilizationNames);
  expect(pages.map((page) => page.names.length)).toEqual([100, 100, 50, 0]);
  expect(pages.map((page) => page.pageCount)).toEqual([3, 3, 3, 3]);
  expect(pages.map((page) => page.pageNumber)).toEqual([1, 2, 3, 4]);
  expect(pages.flatMap((page) => page.names)).toEqual(labels.map((label) => label.name).toSorted());
  expect(answers[1]?.json).toMatchObject({
    total: 250,
    pageSize: 100,
    nextUri: `${UTILIZATION_PATH}?pageSize=100&pageNumber=3`,
    previousUri: `${UTILIZATION_PATH}?pageSize=100&pageNumber=1`,
  });
});

test('a page holds 25 labels unless another size is asked for', async () => {
  await using sandbox = await startSandbox({ labels: numberedSeeds(30, 'utilization') });
  const client = await connect(sandbox);
  expect(utilizationNames(await client.list())).toMatchObject({ pageCount: 2, names: { length: 25 } });
});

test('a listing can be turned around and filtered by name', async () => {
  await using sandbox = await startSandbox({ labels: ['ab', 'b', 'a.b', 'bc'].map((name) => ({ name })) });
  const client = await connect(sandbox);
  const names = async (query: string) => utilizationNames(await client.list(query)).names;
  expect(await names('?sortOrder=descending')).toEqual(['bc', 'b', 'ab', 'a.b']);
  expect(await names('?name=b*')).toEqual(['b', 'bc']);
  expect(await names('?name=*b')).toEqual(['a.b', 'ab', 'b']);
  expect(await names('?name=a.b')).toEqual(['a.b']);
});

test.each([
  ['pageSize=0', 'pageSize'],
  ['pageSize=101', 'pageSize'],
  ['pageSize=ten', 'pageSize'],
  ['pageNumber=0', 'pageNumber'],
  ['sortOrder=up', 'sortOrder'],
])('a listing with %s is refused', async (query, fieldName) => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  expect(await client.list(`?${query}`)).toMatchObject({ status: 400, json: { details: [{ fieldName }] } });
});
