import { describe, expect, test } from 'vitest';
import { discover, MOST_ASKED_FOR } from '../../../src/genesys/discover.ts';
import { expectReadable, failureOf, remedy } from '../../harness/failures.ts';
import { plain, valued } from '../../harness/labels.ts';
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

  test('says of a listing that cannot be trusted that nothing was written yet', async () => {
    const { session } = testSession([answer(200, '<html>')]);
    const failure = await failureOf(discover(session, 'auto', []));
    expect(failure).toMatchObject({ code: 'unexpected-answer' });
    expect(failure.message).toMatch(/not a list of labels\. Nothing was written\.$/);
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

describe('a listing whose pages moved', () => {
  const moved = [entities(['a'], 1, 2), entities(['b'], 2, 3), entities(['c'], 3, 3)];
  const always = [...moved, ...moved, ...moved];
  const names = (count: number) => Array.from({ length: count }, (_, index) => plain(`new-${index}`));
  const asked = (name: string) => `${published}&name=${name}`;
  const beginning = 'The labels of the organisation changed while they were read';
  const off = 'the numbers of labels, and of those that the list lacks, may be off';
  const ending = 'Run the step again when nobody else adds or deletes labels.';

  test('is believed where it shows what is wanted, with a warning', async () => {
    const { session, api } = testSession(moved);
    const { existing, warnings } = await discover(session, 'auto', [plain('c')]);
    expect(existing).toHaveLength(3);
    expect(warnings).toEqual([`${beginning}: ${off}. ${ending}`]);
    expect(api.requests).toHaveLength(3);
  });

  test('is read again where it does not, and without a warning once it is still', async () => {
    const { session, api } = testSession([...moved, entities(['a', 'b', 'c'])]);
    const { existing, warnings } = await discover(session, 'auto', [plain('d')]);
    expect([existing.length, warnings]).toEqual([3, []]);
    expect(api.requests).toHaveLength(4);
  });

  test('time and again is completed by asking for what it does not show', async () => {
    const { session, api } = testSession([...always, entities(['d']), entities([])]);
    const { existing, warnings } = await discover(session, 'auto', [plain('a'), plain('d'), plain('e')]);
    expect(existing.map(({ storedName }) => storedName)).toEqual(['a', 'b', 'c', 'd']);
    expect(warnings).toEqual([`${beginning}, each of 3 times: ${off}. ${ending}`]);
    expect(linesOf(api).slice(9)).toEqual([asked('d'), asked('e')]);
  });

  test('and of which a label cannot be asked for, fails', async () => {
    const { session } = testSession([...always, answer(400)]);
    expect((await failureOf(discover(session, 'auto', [plain('d')]))).status).toBe(400);
  });

  test('and of which a label is asked for in vain, because the answer is nonsense, says that nothing was written', async () => {
    const { session } = testSession([...always, answer(200, '<html>')]);
    const { message } = await failureOf(discover(session, 'auto', [plain('d')]));
    expect(message).toMatch(/not a list of labels\. Nothing was written\.$/);
  });

  test('is completed by no more questions than a few', async () => {
    const few = testSession([...always, ...names(MOST_ASKED_FOR).map(() => entities([]))]);
    await discover(few.session, 'auto', names(MOST_ASKED_FOR));
    expect(few.api.requests).toHaveLength(9 + MOST_ASKED_FOR);

    const many = testSession(always);
    const { existing, warnings } = await discover(many.session, 'auto', names(MOST_ASKED_FOR + 1));
    expect(existing).toHaveLength(3);
    const doubt = `${MOST_ASKED_FOR + 1} labels of the list may be there although they were not shown`;
    expect(warnings).toEqual([`${beginning}, each of 3 times: ${off}, and ${doubt}. ${ending}`]);
    expect(many.api.requests).toHaveLength(9);
  });

  test('is not completed where the API cannot be asked for one label', async () => {
    const twice = [
      labels([fourFields('a', '1')], 'more'),
      labels([fourFields('a', '1'), fourFields('b', '1')]),
    ];
    const { session } = testSession([...twice, ...twice, ...twice]);
    const { warnings } = await discover(session, 'routing', [valued('c', '1')]);
    const doubt = '1 label of the list may be there although it was not shown';
    expect(warnings).toEqual([`${beginning}, each of 3 times: ${off}, and ${doubt}. ${ending}`]);
  });

  test('is read again where all labels are wanted, with a warning where it never is still', async () => {
    const still = testSession([...moved, entities(['a', 'b', 'c'])]);
    expect((await discover(still.session, 'auto', 'all')).warnings).toEqual([]);
    expect(still.api.requests).toHaveLength(4);

    const never = testSession(always);
    const { existing, warnings } = await discover(never.session, 'auto', 'all');
    expect(existing).toHaveLength(3);
    expect(warnings).toEqual([`${beginning}, each of 3 times: the file may lack labels. ${ending}`]);
  });
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
