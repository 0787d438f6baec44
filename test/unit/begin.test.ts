import { describe, expect, test } from 'vitest';
import { wholeStep } from '../model/whole-step.ts';
import { WEBHOOK } from '../model/wire.ts';

const LOGIN = 'POST /genesys/oauth/token';
const LIST = 'GET /genesys/api/v2/routing/utilization/labels';
const CREATE = 'POST /genesys/api/v2/routing/utilization/labels';

const unavailable = { kind: 'status', status: 503, carriedOut: false, retryAfter: undefined } as const;

describe('connections', () => {
  test('the connection of the login serves the API of the same host', async () => {
    const { calls, verdict } = await wholeStep({ inputs: { name: 'VIP' } });
    expect(calls).toEqual([LOGIN, LIST, CREATE, 'close']);
    expect(verdict).toBe('passed');
  });

  test('the way to an API of another host is made ready meanwhile', async () => {
    const { calls } = await wholeStep({
      inputs: { name: 'VIP', 'api-url': 'http://127.0.0.1:8080/genesys' },
    });
    expect(calls).toEqual(['prepare http://127.0.0.1:8080', LOGIN, LIST, CREATE, 'close']);
  });

  test('with a token there is no login, and the way to the API is made ready at once', async () => {
    const { calls } = await wholeStep({
      inputs: { name: 'VIP', 'client-id': '', 'client-secret': '', 'access-token': 'a-token-that-expired' },
    });
    expect(calls).toEqual(['prepare http://localhost', LIST, 'close']);
  });
});

describe('the log', () => {
  test('has the warnings of the inputs', async () => {
    const { warnings } = await wholeStep({
      inputs: { name: 'VIP', 'webhook-secret': 'signs-nothing-at-all' },
    });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('webhook-secret');
  });

  test('tells of what is tried again', async () => {
    const troubles = [{ purpose: 'list', nth: 0, trouble: unavailable }] as const;
    const { written } = await wholeStep({ inputs: { name: 'VIP' }, troubles });
    expect(written).toContain('Reading the labels of the organisation: HTTP 503; trying again in 1.5 s.\n');
  });

  test('tells of each exchange where debug logging is on, and of the webhook no more than its host', async () => {
    const inputs = { name: 'VIP', 'webhook-url': WEBHOOK };
    const { written } = await wholeStep({ inputs, env: { RUNNER_DEBUG: '1' } });
    expect(written.match(/^::debug::.*/gm)).toEqual([
      '::debug::POST localhost/genesys/oauth/token: HTTP 200 after 2 ms',
      '::debug::GET localhost/genesys/api/v2/routing/utilization/labels?pageSize=100&pageNumber=1: HTTP 200 after 2 ms',
      '::debug::POST localhost/genesys/api/v2/routing/utilization/labels: HTTP 200 after 2 ms',
      '::debug::POST localhost: HTTP 204 after 2 ms',
    ]);
    const quiet = await wholeStep({ inputs });
    expect(quiet.written).not.toContain('::debug::');
  });

  test('tells of the wait where the requests of a minute are used up', async () => {
    const labels = Array.from({ length: 295 }, (_, number) => ({ name: `label ${number}` }));
    const { written, outputs } = await wholeStep({
      inputs: { labels: JSON.stringify(labels), 'max-labels': '300' },
    });
    expect(outputs['created-count']).toBe('295');
    expect(written).toMatch(/^290 requests were sent within a minute; going on in (59|60) s\.$/m);
  });
});

test.each(['provision', 'export'])(
  'a fault of the program is told of, and its stack to the debug log: %s',
  async (kind) => {
    const { verdict, written, errors, calls } = await wholeStep({
      inputs: kind === 'export' ? { 'export-file': 'labels.yml' } : { name: 'VIP' },
      env: { RUNNER_DEBUG: '1' },
      around: (http) => ({
        ...http,
        send: (request) =>
          request.url.pathname.endsWith('/labels')
            ? Promise.reject(new TypeError('a bug'))
            : http.send(request),
      }),
    });
    expect(verdict).toBe('failed');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('The action met an unexpected error.');
    expect(written).toMatch(/^::debug::TypeError: a bug {2}/m);
    expect(calls.at(-1)).toBe('close');
  },
);
