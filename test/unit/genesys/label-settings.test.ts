import { expect, test } from 'vitest';
import { labelSettings } from '../../../src/genesys/label-settings.ts';
import { expectReadable, failureOf } from '../../harness/failures.ts';
import { answer, linesOf, lost, type Reply } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';

const document = { utilization: {}, labelUtilizations: { a: { maximumCapacity: 3 } } };

async function failing(script: readonly Reply[]) {
  const { session } = testSession(script, { maxRetries: 1 });
  const failure = await failureOf(labelSettings(session).read());
  expectReadable(failure);
  return failure;
}

test('the settings are read with retries', async () => {
  const { session, api } = testSession([answer(503), answer(200, document)]);
  const { settings } = await labelSettings(session).read();
  expect(settings.get('a')).toEqual({ maximumCapacity: 3, interruptingLabelIds: [] });
  expect(linesOf(api)).toEqual(Array(2).fill('GET /api/v2/routing/utilization'));
});

test.each<[string, readonly Reply[]]>([
  ['403', [answer(403)]],
  ['404', [answer(404)]],
  ['no answer', [lost(), lost()]],
  ['HTML', [answer(200, '<html>')]],
  ['another document', [answer(200, { labelUtilizations: {} })]],
])('%s: they are unreadable', async (_, script) => {
  expect(await failing(script)).toMatchObject({ code: 'settings-unreadable' });
});

test('what ends the session keeps its own word', async () => {
  expect(await failing([answer(401), answer(401)])).toMatchObject({ code: 'authentication-lost' });
  expect(await failing([answer(429, {}, { 'retry-after': '500' })])).toMatchObject({ code: 'rate-limited' });
});

test('an answer of another form has its correlation id, which support asks for', async () => {
  const odd = answer(200, { code: 'x' }, { 'inin-correlation-id': 'c-1' });
  expect(await failing([odd])).toMatchObject({ status: 200, correlationId: 'c-1', apiCode: undefined });
});

test('a reading that the stop cuts off says so', async () => {
  const given = testSession([
    () => {
      given.stop.trigger('SIGTERM');
      return lost('cut');
    },
  ]);
  expect(await failureOf(labelSettings(given.session).read())).toMatchObject({
    code: 'cancelled',
    message:
      'The step was cancelled (SIGTERM). Reading the settings of the labels was under way: no answer from api.mypurecloud.ie by then.',
  });
});

test('one PUT is sent, and its end answered', async () => {
  const { session, api } = testSession([answer(503)]);
  expect(await labelSettings(session).put(document, {})).toMatchObject({ status: 503 });
  expect(api.requests.map(({ method, body }) => [method, body])).toEqual([['PUT', JSON.stringify(document)]]);
});
