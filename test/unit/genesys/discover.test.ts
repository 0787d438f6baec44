import { describe, expect, test } from 'vitest';
import { discover } from '../../../src/genesys/discover.ts';
import { expectReadable, failureOf, remedy } from '../../harness/failures.ts';
import { plain } from '../../harness/labels.ts';
import { entities, fourFields, labels, ROUTING, UTILIZATION } from '../../harness/pages.ts';
import { answer, linesOf } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';

const published = `GET ${UTILIZATION}?pageSize=100&pageNumber=1`;
const fourField = `GET ${ROUTING}?limit=100`;

describe('auto', () => {
  test('takes the published API when it answers, and asks no other', async () => {
    const { session, api } = testSession([entities(['a'])]);
    const found = await discover(session, 'auto', []);
    expect(found.store.api).toBe('utilization');
    expect(found.existing.map(({ storedName }) => storedName)).toEqual(['a']);
    expect(linesOf(api)).toEqual([published]);
  });

  test('takes the four-field API when the published one answers 404', async () => {
    const { session, api } = testSession([answer(404), labels([fourFields('a', '1')], null)]);
    const found = await discover(session, 'auto', []);
    expect(found.store.api).toBe('routing');
    expect(found.existing).toHaveLength(1);
    expect(linesOf(api)).toEqual([published, fourField]);
  });

  test.each([400, 403, 405, 410, 500, 501])('does not switch on HTTP %i', async (status) => {
    const { session, api } = testSession([answer(status)]);
    expect((await failureOf(discover(session, 'auto', []))).status).toBe(status);
    expect(linesOf(api)).toEqual([published]);
  });

  test('does not switch when the host cannot be reached', async () => {
    const { session, api } = testSession([answer(503)], { maxRetries: 0 });
    expect((await failureOf(discover(session, 'auto', []))).code).toBe('server-error');
    expect(linesOf(api)).toEqual([published]);
  });

  test('says that the host serves no label API when both answer 404', async () => {
    const { session, api } = testSession([answer(404), answer(404)]);
    const failure = await failureOf(discover(session, 'auto', []));
    expect(failure).toMatchObject({ code: 'no-label-api', status: 404 });
    expect(failure.message).toMatch(/^api\.mypurecloud\.ie serves no label API: both listings.*HTTP 404\./);
    expect(remedy(failure)).toMatch(/^Check `environment`/);
    expectReadable(failure);
    expect(linesOf(api)).toEqual([published, fourField]);
  });
});

test('a listing whose pages moved is believed where it shows what is wanted, and only there', async () => {
  const moved = [entities(['a'], 1, 2), entities(['b'], 2, 3), entities(['c'], 3, 3)];
  const { session, api } = testSession([...moved, entities(['d'])]);
  expect((await discover(session, 'auto', [plain('c')])).existing).toHaveLength(3);
  expect(api.requests).toHaveLength(3);
  expect((await discover(session, 'auto', [plain('d')])).existing).toHaveLength(1);
});

describe.each([
  ['utilization', published, entities(['a'])],
  ['routing', fourField, labels([fourFields('a', '1')])],
] as const)('%s', (choice, line, listing) => {
  test('is asked alone', async () => {
    const { session, api } = testSession([listing]);
    expect((await discover(session, choice, [])).store.api).toBe(choice);
    expect(linesOf(api)).toEqual([line]);
  });

  test('that answers 404 is not replaced by the other', async () => {
    const { session, api } = testSession([answer(404)]);
    const failure = await failureOf(discover(session, choice, []));
    expect(failure).toMatchObject({ code: 'no-label-api', status: 404 });
    expect(failure.message).toMatch(
      new RegExp(`^api\\.mypurecloud\\.ie does not serve the ${choice} label API: .*HTTP 404\\.`),
    );
    expect(remedy(failure)).toMatch(/`environment`.*`label-api`.*`auto`/);
    expect(linesOf(api)).toEqual([line]);
  });
});
