import { expect, test } from 'vitest';
import { answer } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';

const text = '{"maxInboundCalls":1.0}';

test('settings are read so that they go back as they were, number by number', async () => {
  const { session } = testSession([answer(200, text)]);
  const exchange = await session.send((sdk) => sdk.routing.getRoutingUtilization());
  expect(exchange.kind === 'answer' && JSON.stringify(exchange.body)).toBe(text);
});

test('other answers are read as JSON is', async () => {
  const { session } = testSession([answer(200, text)]);
  const exchange = await session.send((sdk) =>
    sdk.routing.getRoutingUtilizationLabels({ pageSize: 100, pageNumber: 1 }),
  );
  expect(exchange).toMatchObject({ body: { maxInboundCalls: 1 } });
});
