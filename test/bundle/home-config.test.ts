import { expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { runStep } from '../harness/step.ts';

const CONFIG = '.genesyscloudjavascript/config';

test.each([
  [
    'another gateway',
    (url: URL) => `[gateway]\nhost = ${url.hostname}\nport = ${url.port}\nprotocol = http\n`,
  ],
  ['another host', () => `[general]\nhost = https://api.example.com\nlive_reload_config = true\n`],
  [
    'logging of everything',
    () =>
      '[logging]\nlog_level = trace\nlog_format = json\nlog_to_console = true\nlog_file_path = ./sdk.log\n' +
      'log_response_body = true\nlog_request_body = true\n',
  ],
  [
    'JSON',
    (url: URL) =>
      JSON.stringify({ gateway: { host: url.hostname, port: Number(url.port), protocol: 'http' } }),
  ],
  ['nonsense', () => 'this is { neither'],
  ['a section without an end', () => '[gateway\nhost = a\n'],
])('an SDK configuration with %s in the home folder changes nothing', async (_, config) => {
  await using elsewhere = await startSandbox();
  await using sandbox = await startSandbox();
  const file = config(new URL(elsewhere.url));
  await using run = await runStep(sandbox, {}, { homeFiles: { [CONFIG]: file }, debug: true });
  expect(run.outputs['outcome']).toBe('created');
  expect(run.stderr).toBe('');
  expect(run.log).not.toMatch(/=== REQUEST|"level":/);
  expect(elsewhere.requests).toEqual([]);
});
