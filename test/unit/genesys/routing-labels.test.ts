import { describe, expect, test } from 'vitest';
import { routingLabels } from '../../../src/genesys/routing-labels.ts';
import { labelApiFaults } from '../../../src/labels/label-api.ts';
import { expectReadable, failureOf } from '../../harness/failures.ts';
import { plain, valued } from '../../harness/labels.ts';
import { fourFields, labels, ROUTING } from '../../harness/pages.ts';
import { answer, linesOf, type Reply } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';

function storeOver(script: readonly Reply[]) {
  const given = testSession(script);
  return { store: routingLabels(given.session), ...given };
}

describe('the listing', () => {
  test('asks for 100 labels and reads them', async () => {
    const { store, api } = storeOver([labels([fourFields('team', 'blue', 'private', '7')], null)]);
    expect(await store.list([])).toEqual([
      {
        id: '7',
        selfUri: `${ROUTING}/7`,
        storedName: 'team',
        display: 'team=blue (private)',
        kept: { kind: 'fields', ...{ name: 'team', value: 'blue', scope: 'private' }, description: '' },
        key: store.keyOf(valued('team', 'blue', 'private')),
      },
    ]);
    expect(linesOf(api)).toEqual([`GET ${ROUTING}?limit=100`]);
  });

  test('takes a label without a path of its own, and a public one without its scope', async () => {
    const label = { ...fourFields('team', 'blue', 'public', '7'), selfUri: null };
    const { store } = storeOver([answer(200, { labels: [label], nextPage: null })]);
    expect(await store.list([])).toEqual([
      {
        id: '7',
        selfUri: undefined,
        storedName: 'team',
        display: 'team=blue',
        kept: { kind: 'fields', ...{ name: 'team', value: 'blue', scope: 'public' }, description: '' },
        key: store.keyOf(valued('team', 'blue')),
      },
    ]);
  });

  test('follows the cursor, exactly as it was given', async () => {
    const cursor = 'a+b/c=&d e%20ü';
    const { store, api } = storeOver([
      labels([fourFields('a', '1')], cursor),
      labels([fourFields('b', '2')], null),
    ]);
    expect(await store.list([])).toHaveLength(2);
    expect(api.requests[1]?.url.searchParams.get('cursor')).toBe(cursor);
    expect(api.requests[1]?.url.searchParams.get('limit')).toBe('100');
  });

  test.each([
    ['null', null],
    ['absent', undefined],
    ['empty', ''],
  ])('ends where the next page is %s', async (_what, nextPage) => {
    const { store, api } = storeOver([labels([fourFields('a', '1')], 'c1'), labels([], nextPage)]);
    expect(await store.list([])).toHaveLength(1);
    expect(api.requests).toHaveLength(2);
  });

  test('shows a label once that is on two pages', async () => {
    const { store } = storeOver([
      labels([fourFields('a', '1'), fourFields('b', '2')], 'c1'),
      labels([fourFields('b', '2'), fourFields('c', '3')], null),
    ]);
    expect((await store.list([]))?.map(({ storedName }) => storedName)).toEqual(['a', 'b', 'c']);
  });

  test('has the description that a label has', async () => {
    const label = { ...fourFields('team', 'blue'), description: 'Ours' };
    const { store } = storeOver([labels([label], null)]);
    expect((await store.list([]))?.map(({ kept }) => kept)).toEqual([
      { kind: 'fields', name: 'team', value: 'blue', scope: 'public', description: 'Ours' },
    ]);
  });

  test('is read once, whatever it does not show, because a cursor does not move', async () => {
    const { store, api } = storeOver([labels([fourFields('a', '1')], null)]);
    expect(await store.list(['missing'])).toHaveLength(1);
    expect(api.requests).toHaveLength(1);
  });

  test('is undefined when the host does not serve it', async () => {
    expect(await storeOver([answer(404)]).store.list([])).toBeUndefined();
  });
});

describe('a listing that cannot be trusted', () => {
  const label = fourFields('a', '1');
  test.each<readonly [string, readonly Reply[], RegExp]>([
    ['HTML', [answer(200, '<html>')], /not a list of labels\./],
    ['nothing', [answer(200)], /not a list of labels\./],
    [
      'the shape of the other API',
      [answer(200, { entities: [], pageNumber: 1, pageCount: 1 })],
      /not a list of labels \(at labels\)/,
    ],
    [
      'a label without a value',
      [answer(200, { labels: [{ ...label, value: undefined }] })],
      /labels\.0\.value/,
    ],
    [
      'a label without a scope',
      [answer(200, { labels: [{ ...label, scope: undefined }] })],
      /labels\.0\.scope/,
    ],
    ['a label without a name', [answer(200, { labels: [{ ...label, name: undefined }] })], /labels\.0\.name/],
    ['a label without an id', [answer(200, { labels: [{ ...label, id: '' }] })], /labels\.0\.id/],
    [
      'a description without end',
      [answer(200, { labels: [{ ...label, description: 'x'.repeat(4_097) }] })],
      /\(at labels\.0\.description: it is longer than 4,096 characters\)/,
    ],
    [
      'a cursor without end',
      [labels([label], 'x'.repeat(4_097))],
      /\(at nextPage: it is longer than 4,096 characters\)/,
    ],
    ['a cursor that is no text', [answer(200, { labels: [], nextPage: 7 })], /nextPage/],
    ['a cursor that repeats at once', [labels([label], 'c1'), labels([label], 'c1')], /repeats/],
    ['cursors in a cycle', [labels([], 'c1'), labels([], 'c2'), labels([], 'c1')], /the cursor .* repeats/],
    [
      'a page over and over, under new cursors',
      [labels([label], 'c1'), labels([label], 'c2')],
      /page 2 repeats page 1/,
    ],
    ['a page that is missing', [labels([label], 'c1'), answer(404)], /page 2 is missing/],
    [
      'no end',
      Array.from({ length: 200 }, (_, index) => labels([], `c${index}`)),
      /did not end after 200 pages/,
    ],
  ])('%s', async (_what, script, message) => {
    const { store, api } = storeOver(script);
    const failure = await failureOf(store.list([]));
    expect(failure.code).toBe('unexpected-answer');
    expect(failure.message).toMatch(message);
    expectReadable(failure);
    expect(api.requests).toHaveLength(script.length);
  });
});

test('the POST has the four fields', async () => {
  const { store, api } = storeOver([answer(201, {})]);
  await store.post(valued('team', 'blue', 'private', 'Made by "CI"\n'), [], {});
  expect(api.requests[0]).toMatchObject({
    method: 'POST',
    body: '{"name":"team","value":"blue","scope":"private","description":"Made by \\"CI\\"\\n"}',
  });
  expect(api.requests[0]?.url.href).toBe(`https://api.mypurecloud.ie${ROUTING}`);
  expect(api.requests[0]?.headers).toMatchObject({
    Authorization: 'Bearer token-1',
    'Content-Type': 'application/json',
    Accept: 'application/json',
  });
});

test('an empty description is sent too', async () => {
  const { store, api } = storeOver([answer(201, {})]);
  await store.post(valued('team', 'blue'), [], {});
  expect(api.requests[0]?.body).toBe('{"name":"team","value":"blue","scope":"public","description":""}');
});

describe('the answer to a POST', () => {
  const { store } = storeOver([]);

  test('describes the label that was sent', () => {
    expect(
      store.readCreated(valued('team', 'blue'), fourFields('team', 'blue', 'public', '7')),
    ).toMatchObject({
      id: '7',
      selfUri: `${ROUTING}/7`,
      storedName: 'team',
    });
  });

  test.each([
    ['another name', fourFields('Team', 'blue')],
    ['another value', fourFields('team', 'red')],
    ['another scope', fourFields('team', 'blue', 'private')],
    ['no id', { name: 'team', value: 'blue', scope: 'public' }],
    ['nothing', ''],
  ])('does not when it shows %s', (_what, body) => {
    expect(store.readCreated(valued('team', 'blue'), body)).toBeUndefined();
  });
});

test('the identity is name, value and scope, and cannot be forged by joining them', () => {
  const { store } = storeOver([]);
  const keys = [
    valued('a', 'b'),
    valued('a', 'b', 'private'),
    valued('a', 'c'),
    valued('b', 'b'),
    valued('a', 'b","public'),
  ].map((label) => store.keyOf(label));
  expect(new Set(keys).size).toBe(5);
  expect(store.keyOf(valued('a', 'b', 'public', 'another description'))).toBe(keys[0]);
});

test('a label is stored under its name, whatever its value', () => {
  expect(storeOver([]).store.storedNameOf(valued('team', 'blue', 'private'))).toBe('team');
});

test('plain labels are told apart, from each other and from those with a value', () => {
  const { store } = storeOver([]);
  const keys = [plain('a'), plain('b'), valued('a', 'a')].map((label) => store.keyOf(label));
  expect(keys).toEqual(['["a","",""]', '["b","",""]', '["a","a","public"]']);
  expect(store.readCreated(plain('a'), fourFields('a', ''))).toBeUndefined();
});

test('of a plain label the name alone would be sent', async () => {
  const { store, api } = storeOver([answer(400)]);
  await store.post(plain('VIP'), [], {});
  expect(api.requests[0]?.body).toBe('{"name":"VIP"}');
});

test('the limit of an organisation is 500 labels', () => {
  expect(storeOver([]).store.defaultLimit).toBe(500);
});

test('plain labels do not exist here', () => {
  expect(labelApiFaults('routing', plain('VIP'))).toEqual([
    expect.stringMatching(/no plain labels.*give a value/),
  ]);
  expect(labelApiFaults('routing', valued('team', 'a:b'))).toEqual([]);
});
