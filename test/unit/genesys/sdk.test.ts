import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import ConfigParser from '../../../src/absent/configparser.ts';
import { createSdk, type Sdk } from '../../../src/genesys/sdk.ts';
import { answer, lost, scriptedHttp, type Reply } from '../../harness/scripted-http.ts';
import { temporaryFolder } from '../../harness/temp.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function sdkOver(script: readonly Reply[], apiUrl = 'https://api.mypurecloud.ie') {
  const http = scriptedHttp(script);
  return { http, sdk: createSdk(new URL(apiUrl), http, 10_000) };
}

const list = ({ routing }: Sdk) => routing.getRoutingUtilizationLabels({ pageSize: 100, pageNumber: 1 });

describe('the address', () => {
  test.each([
    ['https://api.mypurecloud.ie', 'https://api.mypurecloud.ie'],
    ['https://api.mypurecloud.ie/', 'https://api.mypurecloud.ie'],
    ['https://gateway.example:8443', 'https://gateway.example:8443'],
    ['https://gateway.example/genesys/api', 'https://gateway.example/genesys/api'],
    ['https://gateway.example/genesys/api/', 'https://gateway.example/genesys/api'],
    ['https://gateway.example/a%20b', 'https://gateway.example/a%20b'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080/x', 'http://[::1]:8080/x'],
  ])('of %s', async (apiUrl, base) => {
    const { sdk, http } = sdkOver([answer(200, {})], apiUrl);
    await list(sdk);
    expect(http.requests[0]?.url.href).toBe(
      `${base}/api/v2/routing/utilization/labels?pageSize=100&pageNumber=1`,
    );
  });

  test('of two clients in one process is that of each', async () => {
    const [one, two] = [
      sdkOver([answer(200)], 'https://one.example'),
      sdkOver([answer(200)], 'https://two.example'),
    ];
    await list(one.sdk);
    await list(two.sdk);
    expect([one, two].map(({ http }) => http.requests[0]?.url.host)).toEqual(['one.example', 'two.example']);
  });
});

test('a GET has no body, a POST has JSON', async () => {
  const { sdk, http } = sdkOver([answer(200), answer(201)]);
  await list(sdk);
  await sdk.routing.postRoutingUtilizationLabels({ name: 'a', utilization: { maximumCapacity: 2 } });
  expect(http.requests.map(({ method, body }) => [method, body])).toEqual([
    ['GET', undefined],
    ['POST', '{"name":"a","utilization":{"maximumCapacity":2}}'],
  ]);
});

test('numbers are kept as they stand in the settings that are read, which are sent back, and there alone', async () => {
  const text = '{"id":"1","n":1.0}';
  const { sdk } = sdkOver(Array(3).fill(answer(200, text)));
  const bodyOf = async (call: (sdk: Sdk) => Promise<unknown>) => {
    const exchange = await sdk.send('t', call);
    return exchange.kind === 'answer' ? JSON.stringify(exchange.body) : exchange;
  };
  expect(await bodyOf(({ routing }) => routing.getRoutingUtilization())).toBe(text);
  expect(await bodyOf(({ routing }) => routing.putRoutingUtilization({}))).toBe('{"id":"1","n":1}');
  expect(await bodyOf(list)).toBe('{"id":"1","n":1}');
});

test('each request has the limit of its time', async () => {
  const { sdk, http } = sdkOver([answer(200)]);
  await list(sdk);
  expect(http.requests[0]?.timeoutMs).toBe(10_000);
});

describe('a call', () => {
  test('carries its own token, whichever was used before', async () => {
    const { sdk, http } = sdkOver([answer(200), answer(200)]);
    await Promise.all([sdk.send('token-1', list), sdk.send('token-2', list)]);
    expect(http.requests.map(({ headers }) => headers['Authorization'])).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  test('that is answered has status, headers and body, whatever the status', async () => {
    const { sdk } = sdkOver([answer(429, { code: 'too.many' }, { 'retry-after': '42' })]);
    const exchange = await sdk.send('t0ken', list);
    expect(exchange).toEqual({
      kind: 'answer',
      status: 429,
      headers: { 'retry-after': '42' },
      body: { code: 'too.many' },
    });
    expect(JSON.stringify(exchange)).not.toContain('t0ken');
  });

  test('that is lost is answered as it is lost, without the request', async () => {
    const { sdk } = sdkOver([lost('timeout')]);
    expect(await sdk.send('t0ken', list)).toEqual(lost('timeout'));
  });

  test('that meets a fault of the program throws it', async () => {
    const bug = new TypeError('x is not a function');
    await expect(sdkOver([bug]).sdk.send('t', list)).rejects.toBe(bug);
    await expect(sdkOver([]).sdk.send('t', () => Promise.resolve({ id: '1' }))).rejects.toThrow();
  });
});

describe('a configuration file in the home folder of a shared runner', () => {
  async function homeWith(content: string): Promise<string> {
    const home = await temporaryFolder();
    await mkdir(join(home, '.genesyscloudjavascript'));
    await writeFile(join(home, '.genesyscloudjavascript', 'config'), content);
    vi.stubEnv('HOME', home);
    vi.stubEnv('USERPROFILE', home);
    expect(homedir()).toBe(home);
    return home;
  }

  test('sends nothing to another host', async () => {
    await homeWith('[general]\nhost=https://evil.example\n[gateway]\nhost=evil.example\nprotocol=http\n');
    const { sdk, http } = sdkOver([answer(200)]);
    await list(sdk);
    expect(http.requests[0]?.url.origin).toBe('https://api.mypurecloud.ie');
  });

  test('has no request written to a log', async () => {
    const home = await homeWith('');
    const log = join(home, 'requests.log');
    await homeWith(
      `[logging]\nlog_level=trace\nlog_format=json\nlog_to_console=true\nlog_file_path=${log}\nlog_request_body=true\nlog_response_body=true\n`,
    );
    const { sdk } = sdkOver([answer(200), answer(400)]);
    await list(sdk);
    await list(sdk);
    expect(existsSync(log)).toBe(false);
  });

  test('is not even read by the reader that ships', () => {
    const reader = new ConfigParser();
    reader.read();
    expect(reader).toEqual({ _sections: {} });
  });

  test('is not watched', async () => {
    await homeWith('');
    expect(sdkOver([]).sdk.client.config.live_reload_config).toBe(false);
  });
});
