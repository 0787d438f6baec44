import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCommand } from '../src/command-options.ts';
import { DEFAULT_CLIENT_SECRET } from '../src/server.ts';
import { containing } from './test-client.ts';

test('the command line becomes options', () => {
  expect(readCommand([])).toEqual({ kind: 'start', options: { labelApi: 'utilization', labels: [] } });
  const args =
    '--port 80 --host ::1 --label-api routing --labels 1 --limit 7 --answer-time 5 --client-id a --client-secret b';
  expect(readCommand(args.split(' '))).toEqual({
    kind: 'start',
    options: {
      port: 80,
      host: '::1',
      labelApi: 'routing',
      labels: [{ name: 'label-001', value: 'seeded', scope: 'public', description: '' }],
      limit: 7,
      answerTimeMs: 5,
      clientId: 'a',
      clientSecret: 'b',
    },
  });
  expect(readCommand(['--help'])).toEqual({ kind: 'help' });
});

test.each([
  ['--labels=-1', 'whole number'],
  ['--port=65536', '65535'],
  ['--label-api=other', 'label-api'],
  ['--unknown', '--unknown'],
  ['stray', 'stray'],
])('%s is a mistake', (arg, part) => {
  expect(readCommand([arg])).toEqual({ kind: 'mistake', message: containing(part) });
});

test('started alone it says how to use it, logs requests without credentials, and stops when told to', async () => {
  const main = fileURLToPath(new URL('../src/command.ts', import.meta.url));
  const child = spawn(process.execPath, [main, '--labels', '2'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await expect.poll(() => output, { interval: 5, timeout: 10_000 }).toContain('Stop with');
  const introduction = output;
  const [, command = ''] = /^ {2}(TOKEN=.*\n {2}curl .*)$/m.exec(introduction) ?? [];
  const url = /stand-in at (\S+)/.exec(introduction)?.[1] ?? '';
  expect(command).toContain(url);
  expect(introduction).toContain(`login-url: ${url}\n`);

  const basic = btoa(/-u '([^']+)'/.exec(command)?.[1] ?? '');
  const response = await fetch(`${url}/oauth/token?x=1`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  expect(response.status).toBe(200);
  await response.text();
  await expect.poll(() => output, { interval: 5 }).toContain('POST /oauth/token?x=1  200  (connection 1)');
  const log = output.slice(introduction.length);
  expect(log).not.toContain(DEFAULT_CLIENT_SECRET);
  expect(log).not.toContain(basic);

  child.kill('SIGTERM');
  // Windows has no signals: there the process just ends.
  const ended = process.platform === 'win32' ? [null, 'SIGTERM'] : [0, null];
  expect(await once(child, 'exit')).toEqual(ended);
}, 20_000);
