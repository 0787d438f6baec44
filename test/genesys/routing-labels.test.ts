import { describe, expect, test } from 'vitest';
import { routingFaults, routingLabels } from '../../src/genesys/routing-labels.ts';
import { expectReadable, failureOf } from '../support/failures.ts';
import { plain, valued } from '../support/labels.ts';
import { fourFields, labels, ROUTING } from '../support/pages.ts';
import { answer, linesOf, type Reply } from '../support/scripted-http.ts';
import { testSession } from '../support/session.ts';

function storeOver(script: readonly Reply[]) {
  const given = testSession(script);
  return { store: routingLabels(given.session), ...given };
}

describe('the listing', () => {
  test('asks for 100 labels and reads them', async () => {
    const { store, api } = storeOver([labels([fourFields('team', 'blue', 'private', '7')], null)]);
    expect(await store.list()).toEqual([
      {
        id: '7',
        selfUri: `${ROUTING}/7`,
        storedName: 'team',
        display: 'team=blue (private)',
        key: store.keyOf(valued('team', 'blue', 'private')),
      },
    ]);
    expect(linesOf(api)).toEqual([`GET ${ROUTING}?limit=100`]);
  });

  test('follows the cursor, exactly as it was given', async () => {
    const cursor = 'a+b/c=&d e%20ü';
    const { store, api } = storeOver([
      labels([fourFields('a', '1')], cursor),
      labels([fourFields('b', '2')], null),
    ]);
    expect(await store.list()).toHaveLength(2);
    expect(api.requests[1]?.url.searchParams.get('cursor')).toBe(cursor);
    expect(api.requests[1]?.url.searchParams.get('limit')).toBe('100');
  });

  test.each([
    ['null', null],
    ['absent', undefined],
    ['empty', ''],
  ])('ends where the next page is %s', async (_what, nextPage) => {
    const { store, api } = storeOver([labels([fourFields('a', '1')], 'c1'), labels([], nextPage)]);
    expect(await store.list()).toHaveLength(1);
    expect(api.requests).toHaveLength(2);
  });

  test('shows a label once that is on two pages', async () => {
    const { store } = storeOver([
      labels([fourFields('a', '1'), fourFields('b', '2')], 'c1'),
      labels([fourFields('b', '2'), fourFields('c', '3')], null),
    ]);
    expect((await store.list())?.map(({ storedName }) => storedName)).toEqual(['a', 'b', 'c']);
  });

  test('is undefined when the host does not serve it', async () => {
    expect(await storeOver([answer(404)]).store.list()).toBeUndefined();
  });
});

describe('a listing that cannot be trusted', () => {
  const label = fourFields('a', '1');
  test.each([
    ['HTML', [answer(200, '<html>')]],
    ['nothing', [answer(200)]],
    ['the shape of the other API', [answer(200, { entities: [], pageNumber: 1, pageCount: 1 })]],
    ['a label without a value', [answer(200, { labels: [{ ...label, value: undefined }] })]],
    ['a label without a scope', [answer(200, { labels: [{ ...label, scope: undefined }] })]],
    ['a label without an id', [answer(200, { labels: [{ ...label, id: '' }] })]],
    ['a cursor that is no text', [answer(200, { labels: [], nextPage: 7 })]],
    ['a cursor that repeats at once', [labels([label], 'c1'), labels([label], 'c1')]],
    ['cursors in a circle', [labels([], 'c1'), labels([], 'c2'), labels([], 'c1')]],
    ['a page over and over, under new cursors', [labels([label], 'c1'), labels([label], 'c2')]],
    ['a page that is missing', [labels([label], 'c1'), answer(404)]],
    ['no end', Array.from({ length: 200 }, (_, index) => labels([], `c${index}`))],
  ])('%s', async (_what, script) => {
    const { store, api } = storeOver(script);
    const failure = await failureOf(store.list());
    expect(failure.code).toBe('unexpected-answer');
    expectReadable(failure);
    expect(api.requests).toHaveLength(script.length);
  });
});

test('the POST has the four fields', async () => {
  const { store, api } = storeOver([answer(201, {})]);
  await store.post(valued('team', 'blue', 'private', 'Made by "CI"\n'), [], () => undefined);
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
  await store.post(valued('team', 'blue'), [], () => undefined);
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

test('the limit of an organisation is 500 labels', () => {
  expect(storeOver([]).store.defaultLimit).toBe(500);
});

test('plain labels do not exist here', () => {
  expect(routingFaults(plain('VIP'))).toHaveLength(1);
  expect(routingFaults(valued('team', 'a:b'))).toEqual([]);
});
