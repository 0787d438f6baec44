import { describe, expect, test } from 'vitest';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { labelApiFaults } from '../../../src/labels/label-api.ts';
import { expectReadable, failureOf, remedy } from '../../harness/failures.ts';
import { plain, valued } from '../../harness/labels.ts';
import { entities, entity, UTILIZATION } from '../../harness/pages.ts';
import { answer, linesOf, lost, type Reply } from '../../harness/scripted-http.ts';
import { CLIENT_SECRET, testSession, type SessionOptions } from '../../harness/session.ts';

function storeOver(script: readonly Reply[], options?: SessionOptions) {
  const given = testSession(script, options);
  return { store: utilizationLabels(given.session), ...given };
}

/** A full page, of labels that no other page has. */
function fullPage(number: number, count: number) {
  return entities(
    Array.from({ length: 100 }, (_, index) => `label-${number}-${index}`),
    number,
    count,
  );
}

describe('the listing', () => {
  test('asks for pages of 100 labels and reads them', async () => {
    const { store, api } = storeOver([entities(['VIP', 'team=blue'])]);
    expect(await store.list([])).toEqual([
      {
        id: 'id-VIP',
        selfUri: `${UTILIZATION}/id-VIP`,
        storedName: 'VIP',
        key: 'VIP',
        display: 'VIP',
        kept: { kind: 'name', storedName: 'VIP' },
      },
      {
        id: 'id-team=blue',
        selfUri: `${UTILIZATION}/id-team=blue`,
        storedName: 'team=blue',
        key: 'team=blue',
        display: 'team=blue',
        kept: { kind: 'name', storedName: 'team=blue' },
      },
    ]);
    expect(linesOf(api)).toEqual([`GET ${UTILIZATION}?pageSize=100&pageNumber=1`]);
  });

  test.each([0, 1])('of an empty organisation is one page, with a page count of %i', async (pageCount) => {
    const { store, api } = storeOver([entities([], 1, pageCount)]);
    expect(await store.list([])).toEqual([]);
    expect(api.requests).toHaveLength(1);
  });

  test('reads all pages after the first, each once', async () => {
    const { store, api } = storeOver([1, 2, 3].map((number) => fullPage(number, 3)));
    const names = (await store.list([]))?.map(({ storedName }) => storedName);
    expect(names).toHaveLength(300);
    expect(names?.slice(199, 201)).toEqual(['label-2-99', 'label-3-0']);
    expect(linesOf(api).map((line) => line.split('&')[1])).toEqual([
      'pageNumber=1',
      'pageNumber=2',
      'pageNumber=3',
    ]);
  });

  test('may have 200 pages', async () => {
    const page: Reply = ({ url }) => {
      const number = Number(url.searchParams.get('pageNumber'));
      return entities([`label-${number}`], number, 200);
    };
    const { store } = storeOver(Array.from({ length: 200 }, () => page));
    expect(await store.list([])).toHaveLength(200);
  });

  test('reads up to twelve pages at the same time, and keeps their order', async () => {
    let running = 0;
    let peak = 0;
    const page: Reply = async ({ url }) => {
      const number = Number(url.searchParams.get('pageNumber'));
      running += 1;
      peak = Math.max(peak, running);
      // Later pages answer first.
      await clock.advance(100 - number);
      running -= 1;
      return entities([`p${number}`], number, 20);
    };
    const { store, clock } = storeOver(Array.from({ length: 20 }, () => page));
    const names = Array.from({ length: 20 }, (_, index) => `p${index + 1}`);
    expect((await store.list([]))?.map(({ storedName }) => storedName)).toEqual(names);
    expect(peak).toBe(12);
  });

  test('shows a label once that moved from one page to the next meanwhile', async () => {
    const { store } = storeOver([entities(['a', 'b'], 1, 2), entities(['b', 'c'], 2, 2)]);
    expect((await store.list([]))?.map(({ storedName }) => storedName)).toEqual(['a', 'b', 'c']);
  });

  test('takes a label without a path of its own', async () => {
    const { store } = storeOver([
      answer(200, { entities: [{ id: '1', name: 'a', selfUri: null }], pageNumber: 1, pageCount: 1 }),
    ]);
    expect(await store.list([])).toEqual([
      {
        id: '1',
        selfUri: undefined,
        storedName: 'a',
        key: 'a',
        display: 'a',
        kept: { kind: 'name', storedName: 'a' },
      },
    ]);
  });

  test('takes any id that is one line, and no half of a character', async () => {
    const listing = (id: string) =>
      storeOver([answer(200, { entities: [{ id, name: 'a' }], pageNumber: 1, pageCount: 1 })]).store.list([]);
    expect((await listing('id-🙂'))?.map(({ id }) => id)).toEqual(['id-🙂']);
    expect((await failureOf(listing('id-\ud83d'))).message).toContain('(at entities.0.id)');
  });

  test('is undefined when the host does not serve it', async () => {
    expect(await storeOver([answer(404)]).store.list([])).toBeUndefined();
  });

  test('is tried again when the API is busy', async () => {
    const { store, clock } = storeOver([
      answer(503),
      answer(429, '', { 'retry-after': '3' }),
      entities(['a']),
    ]);
    expect(await store.list([])).toHaveLength(1);
    expect(clock.waits).toEqual([2_000, 3_000]);
  });

  test('that gets a 429 on one page holds back the others', async () => {
    const sentAt: number[] = [];
    const at: Reply = ({ url }) => {
      sentAt.push(clock.now() - start);
      const number = Number(url.searchParams.get('pageNumber'));
      if (number === 2 && sentAt.length === 2) return answer(429, '', { 'retry-after': '20' });
      return entities([`p${number}`], number, 15);
    };
    const { store, clock } = storeOver(Array.from({ length: 16 }, () => at));
    const start = clock.now();
    await store.list([]);
    // Pages 2 to 13 were under way; 14 and 15, and 2 once more, came after the wait.
    expect(sentAt).toEqual([...Array.from({ length: 13 }, () => 0), 20_000, 20_000, 20_000]);
  });

  test.each([
    [401, 'authentication-lost', [answer(401), answer(401)]],
    [403, 'permission-denied', [answer(403)]],
    [500, 'server-error', [answer(500)]],
  ])('that ends with HTTP %i fails', async (status, code, script) => {
    const failure = await failureOf(storeOver(script).store.list([]));
    expect(failure).toMatchObject({ code, status });
    expect(failure.message).toMatch(
      /^Reading the labels of the organisation at api\.mypurecloud\.ie failed: /,
    );
    expectReadable(failure);
  });
});

test('a listing that grows while it is read is read to its new end', async () => {
  const { store } = storeOver([entities(['a'], 1, 2), entities(['b'], 2, 3), entities(['c'], 3, 3)]);
  expect((await store.list([]))?.map(({ storedName }) => storedName)).toEqual(['a', 'b', 'c']);
});

test('a listing that got no answer names the host, the proxy and the cause', async () => {
  const { store } = storeOver([lost('connection', false)], { maxRetries: 0 });
  const { message } = await failureOf(store.list([]));
  expect(message).toMatch(
    /^Reading the labels of the organisation failed: no answer from api\.mypurecloud\.ie \(.*ECONNREFUSED/,
  );
});

describe('a listing that cannot be trusted', () => {
  const page = { entities: [entity('a')], pageNumber: 1, pageCount: 1 };
  const noList = /failed: the answer is not a list of labels\.$/;

  test.each<readonly [string, readonly Reply[], RegExp]>([
    ['HTML', [answer(200, '<html>')], noList],
    ['nothing', [answer(200)], noList],
    ['null', [answer(200, 'null')], noList],
    ['a list', [answer(200, [])], noList],
    ['the shape of the other API', [answer(200, { labels: [], nextPage: null })], /\(at entities\)/],
    ['no entities', [answer(200, { ...page, entities: undefined })], /\(at entities\)/],
    ['an entity that is null', [answer(200, { ...page, entities: [null] })], /\(at entities\.0\)/],
    [
      'a label without an id',
      [answer(200, { ...page, entities: [{ name: 'a' }] })],
      /\(at entities\.0\.id\)/,
    ],
    ['a label with an empty id', [answer(200, { ...page, entities: [{ id: '', name: 'a' }] })], /\.id\)/],
    ['an id over two lines', [answer(200, { ...page, entities: [{ id: 'a\nb', name: 'a' }] })], /\.id\)/],
    [
      'an id without end',
      [answer(200, { ...page, entities: [{ id: 'x'.repeat(513), name: 'a' }] })],
      /\.id\)/,
    ],
    [
      'an id that is the secret',
      [answer(200, { ...page, entities: [entity('a', CLIENT_SECRET)] })],
      /secret/,
    ],
    ['a page of one label over and over', [entities(['a'], 1, 2), entities(['a'], 2, 2)], /page 2 repeats/],
    ['a label without a name', [answer(200, { ...page, entities: [{ id: '1' }] })], /\.name\)/],
    ['a page count in text', [answer(200, { ...page, pageCount: '1' })], /pageCount/],
    ['no page count', [answer(200, { ...page, pageCount: undefined })], /pageCount/],
    ['half a page', [answer(200, { ...page, pageCount: 1.5 })], /pageCount/],
    ['a negative page count', [answer(200, { ...page, pageCount: -1 })], /pageCount/],
    ['a page number of 0', [answer(200, { ...page, pageNumber: 0 })], /pageNumber/],
    ['more than 200 pages', [answer(200, { ...page, pageCount: 201 })], /claims to have 201 pages/],
    [
      'a page more with every page',
      [entities(['a'], 1, 2), entities(['b'], 2, 3), entities(['a'], 3, 4)],
      /page 3 repeats/,
    ],
    ['another page than was asked for', [entities(['a'], 2, 2)], /page 1 was asked for and page 2 came/],
    [
      'the first page over and over',
      [entities(['a', 'b'], 1, 2), entities(['a', 'b'], 1, 2)],
      /page 2 was asked for and page 1 came/,
    ],
    [
      'the first page under the next number',
      [entities(['a', 'b'], 1, 2), entities(['a', 'b'], 2, 2)],
      /page 2 repeats page 1/,
    ],
    ['a page that is missing', [entities(['a'], 1, 2), answer(404)], /page 2 is missing/],
  ])('%s', async (_what, script, message) => {
    const { store, api } = storeOver(script);
    const failure = await failureOf(store.list([]));
    expect(failure.code).toBe('unexpected-answer');
    expect(failure.message).toMatch(
      /^Reading the labels of the organisation at api\.mypurecloud\.ie failed: /,
    );
    expect(failure.message).toMatch(message);
    expect(remedy(failure)).toMatch(/not how Genesys Cloud answers/);
    expectReadable(failure);
    expect(api.requests).toHaveLength(script.length);
  });
});

describe('the POST', () => {
  test.each([
    [plain('VIP customers'), '{"name":"VIP customers"}'],
    [valued('team', 'blue', 'public', 'not kept'), '{"name":"team=blue"}'],
    [valued('team', 'ü"', 'private'), '{"name":"private/team=ü\\""}'],
  ])('of %j has the stored name and nothing else', async (label, body) => {
    const { store, api } = storeOver([answer(201, entity('x'))]);
    await store.post(label, [], {});
    expect(api.requests[0]).toMatchObject({ method: 'POST', body });
    expect(api.requests[0]?.url.href).toBe(`https://api.mypurecloud.ie${UTILIZATION}`);
  });

  test.each([
    [{ maximumCapacity: 0 }, [], '{"maximumCapacity":0}'],
    [
      { maximumCapacity: 25 },
      ['id-1', 'id-2'],
      '{"maximumCapacity":25,"interruptingLabelIds":["id-1","id-2"]}',
    ],
    [{ interruptingLabels: ['a'] }, ['id-1'], '{"interruptingLabelIds":["id-1"]}'],
  ])('has the settings of either kind of label with %j', async (settings, ids, utilization) => {
    const { store, api } = storeOver([answer(201, entity('x')), answer(201, entity('x'))]);
    await store.post(plain('VIP', settings), ids, {});
    await store.post(valued('team', 'blue', 'public', 'Ours', settings), ids, {});
    expect(api.requests.map(({ body }) => body)).toEqual([
      `{"name":"VIP","utilization":${utilization}}`,
      `{"name":"team=blue","utilization":${utilization}}`,
    ]);
  });

  test('leaves out an empty list of interrupting labels, and the description of a plain label', async () => {
    const { store, api } = storeOver([answer(201, entity('x'))]);
    await store.post({ ...plain('VIP', { interruptingLabels: [] }), description: 'Ours' }, [], {});
    expect(api.requests[0]?.body).toBe('{"name":"VIP"}');
  });

  test('is sent once, whatever comes', async () => {
    const { store, api } = storeOver([answer(503)]);
    expect(await store.post(plain('a'), [], {})).toMatchObject({ status: 503 });
    expect(api.requests).toHaveLength(1);
  });
});

describe('the answer to a POST', () => {
  const { store } = storeOver([]);

  test('describes the label that was sent', () => {
    expect(store.readCreated(valued('team', 'blue'), entity('team=blue', '7'))).toEqual({
      id: '7',
      selfUri: `${UTILIZATION}/7`,
      storedName: 'team=blue',
      key: 'team=blue',
      display: 'team=blue',
      kept: { kind: 'name', storedName: 'team=blue' },
    });
  });

  test.each([
    ['another label', entity('team=red')],
    ['another letter case', entity('Team=blue')],
    ['no id', { name: 'team=blue' }],
    ['an empty id', { id: '', name: 'team=blue' }],
    ['nothing', ''],
    ['null', null],
  ])('does not when it shows %s', (_what, body) => {
    expect(store.readCreated(valued('team', 'blue'), body)).toBeUndefined();
  });
});

test('the limit of an organisation is 100 labels', () => {
  expect(storeOver([]).store.defaultLimit).toBe(100);
});

test.each([
  [valued('team', 'blue'), 0],
  [plain('VIP'), 0],
  [valued('team', 'a:b'), 1],
  [valued('n'.repeat(128), 'v'.repeat(128)), 1],
])('%j has %i faults here', (label, count) => {
  expect(labelApiFaults('utilization', label)).toHaveLength(count);
});

test('a fault here names the stored name', () => {
  expect(labelApiFaults('utilization', valued('team', 'a:b'))).toEqual([
    expect.stringMatching(/^the stored name "team=a:b" must not contain any of/),
  ]);
});

describe('a listing whose pages moved while they were read', () => {
  const first = Array.from({ length: 100 }, (_, index) => `label-${index}`);
  const page = (names: readonly string[], number: number, total: number) =>
    answer(200, {
      entities: names.map((name) => entity(name)),
      pageNumber: number,
      pageCount: Math.ceil(total / 100),
      total,
    });
  const shifted = [page(first, 1, 102), page(['z'], 2, 101)];
  const still = [page(first, 1, 102), page(['y', 'z'], 2, 102)];

  test('is read again before its silence about a label is believed', async () => {
    const { session, api } = testSession([...shifted, ...still]);
    expect((await utilizationLabels(session).list(['y']))?.map(({ key }) => key)).toContain('y');
    expect(api.requests).toHaveLength(4);
  });

  test('is read again where the number of pages alone changed', async () => {
    const grown = [entities(['a'], 1, 2), entities(['b'], 2, 3), entities(['c'], 3, 3)];
    const { session, api } = testSession([...grown, entities(['a', 'b', 'c', 'y'])]);
    expect((await utilizationLabels(session).list(['y']))?.map(({ key }) => key)).toEqual([
      'a',
      'b',
      'c',
      'y',
    ]);
    expect(api.requests).toHaveLength(4);
  });

  test('is believed at once where it shows every label in question', async () => {
    const { session, api } = testSession(shifted);
    expect(await utilizationLabels(session).list(['z'])).toHaveLength(101);
    expect(api.requests).toHaveLength(2);
  });

  test('shows a label on two pages, and is read again for that', async () => {
    const twice = [page(first, 1, 102), page(['label-99', 'z'], 2, 102)];
    const { session, api } = testSession([...twice, ...still]);
    expect(await utilizationLabels(session).list(['y'])).toHaveLength(102);
    expect(api.requests).toHaveLength(4);
  });

  test('is read again where its last page repeats the end of the page before it', async () => {
    // The last label was deleted, and another one was added in front: the total is the same.
    const overtaken = [page(first, 1, 101), page(['label-99'], 2, 101)];
    const settled = [page(['y', ...first.slice(1)], 1, 101), page(['label-0'], 2, 101)];
    const { session, api } = testSession([...overtaken, ...settled]);
    expect((await utilizationLabels(session).list(['y']))?.map(({ key }) => key)).toContain('y');
    expect(api.requests).toHaveLength(4);
  });

  test('is read again where its last page, read before the others moved up, repeats a label of theirs', async () => {
    const second = Array.from({ length: 100 }, (_, index) => `label-${100 + index}`);
    const [, ...rest] = second;
    const overtaken = [page(first, 1, 201), page([...rest, 'z'], 2, 200), page(['z'], 3, 201)];
    const settled = [page(['y', ...first.slice(1)], 1, 200), page([...rest, 'z'], 2, 200)];
    const { session, api } = testSession([...overtaken, ...settled]);
    expect((await utilizationLabels(session).list(['y']))?.map(({ key }) => key)).toContain('y');
    expect(api.requests).toHaveLength(5);
  });

  test.each([
    ['three times at most, and that is told', ['y'], [shifted, shifted, shifted], [3]],
    ['once where it shows what is looked for, and that is told', ['z'], [shifted], [1]],
    ['again where it is to show all labels', 'all', [shifted, still], []],
    ['three times at most where it is to show all labels', 'all', [shifted, shifted, shifted], [3]],
    ['no more once it is still', ['y'], [shifted, still], []],
    ['once where it is still, whatever it shows', ['x'], [still], []],
  ] as const)('is read %s', async (_what, keys, readings, told) => {
    const { session, api } = testSession(readings.flat());
    const moved: number[] = [];
    await utilizationLabels(session).list(keys, (times) => moved.push(times));
    expect(moved).toEqual(told);
    expect(api.requests).toHaveLength(2 * readings.length);
  });
});

describe('asking for one label', () => {
  test('takes the one of exactly this name', async () => {
    const { session, api } = testSession([entities(['vip', 'VIP', 'VIP 2'])]);
    expect((await utilizationLabels(session).find?.(plain('VIP')))?.id).toBe('id-VIP');
    expect(linesOf(api)).toEqual([`GET ${UTILIZATION}?pageSize=100&pageNumber=1&name=VIP`]);
  });

  test.each([
    ['others', entities(['vip'])],
    ['nothing', entities([])],
    ['404', answer(404)],
    [
      'one with a secret as its id',
      answer(200, { entities: [entity('VIP', CLIENT_SECRET)], pageNumber: 1, pageCount: 1 }),
    ],
  ])('finds none among %s', async (_what, reply) => {
    const { session } = testSession([reply]);
    expect(await utilizationLabels(session).find?.(plain('VIP'))).toBeUndefined();
  });
});

test('a page of absurd length is refused, with its bound', async () => {
  const entities = Array.from({ length: 20_001 }, () => ({ id: 'a', name: 'a' }));
  const { session } = testSession([answer(200, { entities, pageNumber: 1, pageCount: 1 })]);
  expect((await failureOf(utilizationLabels(session).list([]))).message).toBe(
    'Reading the labels of the organisation at api.mypurecloud.ie failed: the answer is not a list of labels (at entities: it is more than 20000 labels).',
  );
});

test.each([
  ['a name', { id: 'a', name: 'x'.repeat(1_025) }, /entities\.0\.name: it is longer than 1,024 characters/],
  ['an id', { id: 'x'.repeat(513), name: 'a' }, /entities\.0\.id/],
])('%s of absurd length is refused at its page, with its bound', async (_what, label, message) => {
  const { session, api } = testSession([answer(200, { entities: [label], pageNumber: 1, pageCount: 80 })]);
  expect((await failureOf(utilizationLabels(session).list([]))).message).toMatch(message);
  expect(api.requests).toHaveLength(1);
});
